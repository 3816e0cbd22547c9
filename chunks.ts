/** How the built site is cut into files. */
import { resolve } from 'node:path'

interface ModuleInfo {
  readonly importers: readonly string[]
}
interface Modules {
  getModuleInfo(id: string): ModuleInfo | null
}

/**
 * Puts all that a page needs at once into one file, apart from the page's own beginning. Left alone the bundler cuts out
 * a file for each set of later panels that share something of it, and the first visit fetches and unpacks all of them.
 */
export function firstScreen(beginning: string): (id: string, modules: Modules) => string | null {
  const start = resolve(beginning)
  const known = new Map<string, boolean>()
  const isNeeded = (id: string, modules: Modules): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    // Modules may import each other in a circle.
    known.set(id, false)
    const importers = modules.getModuleInfo(id)?.importers ?? []
    const needed = importers.some((importer) => importer === start || isNeeded(importer, modules))
    known.set(id, needed)
    return needed
  }
  return (id, modules) => (id !== start && isNeeded(id, modules) ? 'first' : null)
}
