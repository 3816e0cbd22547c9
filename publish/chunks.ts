/** Decides which modules of the built site share a file. */
import { resolve } from 'node:path'

interface ModuleInfo {
  readonly importers: readonly string[]
}
interface Modules {
  getModuleInfo(id: string): ModuleInfo | null
}

/** Whether a module is one of `roots`, or statically imported by one, directly or not. */
function neededBy(roots: readonly string[]): (id: string, modules: Modules) => boolean {
  const known = new Map(roots.map((root) => [root, true]))
  const isNeeded = (id: string, modules: Modules): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    // Ends the recursion if modules import each other in a circle.
    known.set(id, false)
    const needed = (modules.getModuleInfo(id)?.importers ?? []).some((importer) => isNeeded(importer, modules))
    known.set(id, needed)
    return needed
  }
  return isNeeded
}

/**
 * Puts everything that `beginning` needs at once into one file, `first`. Each group of `lazy` modules, with what only it
 * needs, becomes one file with the group's name. Otherwise the bundler would make a file for each set of lazy modules that
 * share code, and the first visit would load many small files.
 */
export function cutFiles(
  beginning: string,
  lazy: Readonly<Record<string, readonly string[]>>,
): (id: string, modules: Modules) => string | null {
  const start = resolve(beginning)
  const files = Object.entries({ first: [start], ...lazy }).map(([name, roots]) => ({
    name,
    isNeeded: neededBy(roots.map((root) => resolve(root))),
  }))
  return (id, modules) => (id === start ? null : (files.find(({ isNeeded }) => isNeeded(id, modules))?.name ?? null))
}
