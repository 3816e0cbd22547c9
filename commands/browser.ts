/** Which Chromium drives the tests and the benchmark: found on this machine, or installed. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Flags without which a browser in a container fails, or asks its maker's servers for news. */
export const browserArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Where installers put the browser when they do not put it on the PATH. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${process.env['HOME'] ?? ''}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? 'C:\\', 'Google\\Chrome\\Application\\chrome.exe'),
  ),
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium or Chrome, or null. `VERBATIM_BROWSER` and `CHROMIUM` win where they name a program that is there. */
export function findBrowser(env: Readonly<NodeJS.ProcessEnv> = process.env): string | null {
  const named = [env['VERBATIM_BROWSER'], env['CHROMIUM']].filter((path) => path !== undefined && path !== '')
  const ending = process.platform === 'win32' ? '.exe' : ''
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commandNames.map((name) => join(folder, name + ending)))
  const candidates = [...named, ...onPath, ...(usualPlaces[process.platform] ?? []), chromium.executablePath()]
  return candidates.find((path): path is string => path !== undefined && runs(path)) ?? null
}

/** True where packages can be installed with apt. */
export const isDebianRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0

/** Installs Debian packages; throws where apt does. */
export function installDebian(...packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update'], { stdio: 'inherit', env })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env })
}

/** Finds a browser, or installs one: from Debian where we may, else Playwright's own. Throws where neither helps. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found !== null) return found
  console.log('No Chromium or Chrome found; installing one …')
  if (isDebianRoot()) installDebian('chromium', 'fonts-noto-cjk')
  else execFileSync('npx playwright install chromium', { stdio: 'inherit', shell: true })
  const installed = findBrowser()
  if (installed === null)
    throw new Error('There is still no browser; install Chrome, or set VERBATIM_BROWSER to its path.')
  return installed
}
