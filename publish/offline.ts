/** Writes the service worker of the built site, with the list of the files that it caches. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { ofSite } from './policy.ts'

interface CachedFile {
  /** Relative to the site's folder, with `/`; index.html is `./`. */
  readonly path: string
  /** The name contains a hash of the contents, so the file never changes. */
  readonly fixed: boolean
}

/** The files that a reader without a network needs. The social card, the page of unknown addresses and the files for hosts are left out. */
const cached = /^(?:(?!404\.)[^/]+\.html|graph\.json|assets\/.*|[^/]+\.svg|manifest\.webmanifest)$/u

/** The script of the worker for a built folder. It differs whenever a cached file differs. */
export function workerScript(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => cached.test(path))
    .sort()
  const hash = createHash('sha256')
  for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  const list = files.map((path): CachedFile => {
    return { path: path === 'index.html' ? './' : path, fixed: path.startsWith('assets/') }
  })
  const release = { name: hash.digest('hex').slice(0, 16), files: list }
  const worker = readFileSync(join(import.meta.dirname, 'worker.js'), 'utf8')
  return `const release = ${JSON.stringify(release)}\n${worker}`
}

/** Writes `sw.js` after all files that it lists. */
export function offline(): Plugin {
  return {
    name: 'verbatim-offline',
    apply: ofSite,
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir !== undefined) writeFileSync(join(dir, 'sw.js'), workerScript(dir))
      },
    },
  }
}
