/**
 * The definition of a format names its reader and its writers. But files are read in a worker and written on the page. This
 * leaves the readers out of the page and the writers out of the worker. Otherwise the site would have files that nothing
 * loads, and the one script of the worker would contain all writers.
 */
import type { Plugin } from 'vite'

// Without the usual `\0` before it, because that would make a file whose name begins with `_`. Some hosts do not serve those.
const empty = 'virtual:left-out'

/** Leaves out the modules that definitions of formats import and whose names begin with `read`, or with `write`. */
export function leaveOut(kind: 'read' | 'write'): Plugin {
  const isLeftOut = new RegExp(`/${kind}[A-Z][A-Za-z]*\\.ts$`, 'u')
  return {
    name: `leave-out-${kind}`,
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) => (importer?.endsWith('.format.ts') && isLeftOut.test(source) ? empty : null),
    load: (id) => (id === empty ? 'export {}' : null),
  }
}
