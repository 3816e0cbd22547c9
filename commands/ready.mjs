/** Checks the version of Node and installs missing packages. Imports only modules of Node, because it runs before those. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** A sentence if this version of Node (like `20.19.0`) is too old for the packages, else null. */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return null
  return `Verbatim needs Node 20.19 or newer; this is Node ${version}. Install a newer one from https://nodejs.org and try again.`
}

/**
 * The packages of the lock file that are not installed, or in another version. `installed` is the record that npm writes into
 * node_modules at the end of an installation; undefined if there is none, as after an interruption.
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => path !== '' && !wanted.optional)
    .filter(([path, wanted]) => installed?.packages[path]?.version !== wanted.version)
    .map(([path]) => path)
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Installs the packages that are missing. If Node is too old, or npm fails, prints why and ends the process with status 1. */
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
    // Through a shell, because on Windows npm is a .cmd file.
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
