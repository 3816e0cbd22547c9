/** Copies of the built site, and new releases of them, as a host gets them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workerScript } from '../../../publish/offline.ts'

/** A copy of the built site in a folder of its own, or in a path `below` it. */
export function copySite(below = ''): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync('dist', join(folder, below), { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** Puts the next release into a copy: lazy modules have other names, and the graph has another edition. */
export function releaseAnew(folder: string, edition: string): void {
  const assets = join(folder, 'assets')
  const lazy = readdirSync(assets).filter((name) => /^(?:SourceView|FiguresView)-/u.test(name))
  for (const name of lazy) renameSync(join(assets, name), join(assets, name.replace('View-', 'ViewAnew-')))
  for (const name of readdirSync(assets).filter((one) => one.endsWith('.js'))) {
    const code = readFileSync(join(assets, name), 'utf8')
    writeFileSync(join(assets, name), code.replaceAll(/(Source|Figures)View-/gu, '$1ViewAnew-'))
  }
  const graph = join(folder, 'graph.json')
  const text = readFileSync(graph, 'utf8')
  writeFileSync(graph, text.replace(/"edition":"[0-9a-f]{8}/u, `"edition":"${edition}`))
  writeFileSync(join(folder, 'sw.js'), workerScript(folder))
}
