/** The service worker of the built site, written beside index.html with the list of what it keeps. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { ofSite } from './policy.ts'

interface KeptFile {
  /** Relative to the site's folder, with `/`; the page of the folder is `./`. */
  readonly path: string
  /** The name holds a hash of the contents. */
  readonly fixed: boolean
}

/** What a reader without a network needs; pictures for other people's pages and notes to hosts stay away. */
const kept = /^(?:[^/]+\.html|graph\.json|assets\/.*|[^/]+\.svg|manifest\.webmanifest)$/u

/** The worker's script for what lies in a folder: another release, another text. */
export function workerScript(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => kept.test(path))
    .sort()
  const hash = createHash('sha256')
  for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  const list = files.map((path): KeptFile => {
    return { path: path === 'index.html' ? './' : path, fixed: path.startsWith('assets/') }
  })
  const release = { name: hash.digest('hex').slice(0, 16), files: list }
  const worker = readFileSync(join(import.meta.dirname, 'worker.js'), 'utf8')
  return `const release = ${JSON.stringify(release)}\n${worker}`
}

/** Writes `sw.js` last, when everything that it lists is there. */
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
