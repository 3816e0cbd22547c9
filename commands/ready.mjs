/** Makes a fresh machine ready: checks Node, installs the packages that are missing. Imports nothing but Node itself. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** A sentence where this Node is too old for the packages, else null. `version` is like `20.19.0`. */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return null
  return `Verbatim needs Node 20.19 or newer; this is Node ${version}. Install a newer one from https://nodejs.org and try again.`
}

/**
 * The packages of the lock file that the installed tree lacks or has in another version. `installed` is the record that
 * npm leaves in node_modules at the end of an installation; an interrupted one leaves none.
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => path !== '' && !wanted.optional)
    .filter(([path, wanted]) => installed?.packages[path]?.version !== wanted.version)
    .map(([path]) => path)
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Ends the process with a sentence where Node is too old; else installs what the lock file asks for and is not there. */
export function makeReady() {
  const tooOld = nodeTooOld(process.versions.node)
  if (tooOld !== null) {
    console.error(tooOld)
    process.exit(1)
  }
  const lock = readJson(join(home, 'package-lock.json'))
  const missing = missingPackages(lock, readJson(join(home, 'node_modules/.package-lock.json')))
  if (missing.length === 0) return
  console.log(`Installing ${missing.length} packages (once; later starts need no network) …`)
  try {
    // One string, not a list: npm is a .cmd file on Windows, which only a shell can run.
    execFileSync('npm ci --include=dev --no-fund --no-audit --loglevel=error', {
      cwd: home,
      stdio: 'inherit',
      shell: true,
    })
  } catch {
    console.error(
      'npm could not install the packages; its own message stands above. Without a network, try again later.',
    )
    process.exit(1)
  }
}
