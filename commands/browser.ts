/** Finds the Chromium that runs the browser tests, journeys and benchmarks, or installs one. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Without these flags a browser in a container fails, or contacts its maker's servers. */
export const browserArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

/**
 * For tests, whose pages are all young: optimizing their scripts costs more CPU than it saves (two files of journeys took 104
 * instead of 140 s without it). Readers' pages live longer, so a benchmark must not have these.
 */
export const testBrowserArgs: readonly string[] = [
  ...browserArgs,
  '--js-flags=--no-opt --no-maglev --no-lazy-feedback-allocation',
]

/**
 * `whole`: the browser that readers have. `shell`: the same engine without windows and tabs, which opens a page with half
 * the CPU. If only one of them is installed, it is used for both.
 */
export type BrowserKind = 'whole' | 'shell'

const commandNames: Readonly<Record<BrowserKind, readonly string[]>> = {
  whole: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  shell: ['chromium-headless-shell', 'chrome-headless-shell'],
}

/** Where installers put the whole browser if they do not put it on the PATH. */
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
    // It is not there, or may not be run.
    return false
  }
}

/** The path of Playwright's shell, which lies beside its whole browser; null if `whole` is no such path. */
export function shellBeside(whole: string): string | null {
  const place = /^(.*[\\/])chromium-(\d+)([\\/])chrome-([^\\/]+)[\\/]/.exec(whole)
  if (place === null) return null
  const [, folder = '', revision = '', slash = '', system = ''] = place
  const ending = system.startsWith('win') ? '.exe' : ''
  const steps = [
    `chromium_headless_shell-${revision}`,
    `chrome-headless-shell-${system}`,
    `chrome-headless-shell${ending}`,
  ]
  return folder + steps.join(slash)
}

function placesOf(kind: BrowserKind, path: string): readonly (string | null)[] {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commandNames[kind].map((name) => join(folder, name + ending)))
  const playwrights = chromium.executablePath()
  return kind === 'shell'
    ? [...onPath, shellBeside(playwrights)]
    : [...onPath, ...(usualPlaces[process.platform] ?? []), playwrights]
}

/**
 * The path of a Chromium or Chrome, preferably of this kind; null if there is none. `VERBATIM_BROWSER` and `CHROMIUM` come
 * first, if they name a program that exists.
 */
export function findBrowser(kind: BrowserKind, env: Readonly<NodeJS.ProcessEnv> = process.env): string | null {
  const path = env['PATH'] ?? ''
  const other = kind === 'shell' ? 'whole' : 'shell'
  const named = [env['VERBATIM_BROWSER'], env['CHROMIUM']].map((place) => (place === '' ? null : (place ?? null)))
  const candidates = [...named, ...placesOf(kind, path), ...placesOf(other, path)]
  return candidates.find((place): place is string => place !== null && runs(place)) ?? null
}

/** Whether packages can be installed with apt. */
export const isDebianRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0

/** Installs Debian packages, and starts none of their services. Throws if apt fails. */
export function installDebian(...packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  execFileSync('apt-get', ['update'], { stdio: 'inherit', env })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env })
}

function install(kind: BrowserKind): void {
  const fonts = 'fonts-noto-cjk'
  if (!isDebianRoot()) {
    const only = kind === 'shell' ? '--only-shell ' : ''
    execFileSync(`npx playwright install ${only}chromium`, { stdio: 'inherit', shell: true })
  } else if (kind === 'whole') installDebian('chromium', fonts)
  else
    try {
      installDebian('chromium-headless-shell', fonts)
    } catch {
      // Not every release has a package for the shell.
      installDebian('chromium', fonts)
    }
}

/** Finds a browser, or installs one: from Debian if we may, else Playwright's. Throws if there still is none. */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind)
  if (found !== null) return found
  console.log('No Chromium or Chrome found; installing one …')
  install(kind)
  const installed = findBrowser(kind)
  if (installed === null)
    throw new Error('There is still no browser; install Chrome, or set VERBATIM_BROWSER to its path.')
  return installed
}
