/** How the built site is cut into files. */
import { resolve } from 'node:path'

interface ModuleInfo {
  readonly importers: readonly string[]
}
interface Modules {
  getModuleInfo(id: string): ModuleInfo | null
}

/** Whether a module is one of `roots`, or imported by them, directly or not, without being fetched on use. */
function neededBy(roots: readonly string[]): (id: string, modules: Modules) => boolean {
  const known = new Map(roots.map((root) => [root, true]))
  const isNeeded = (id: string, modules: Modules): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    // Modules may import each other in a circle.
    known.set(id, false)
    const needed = (modules.getModuleInfo(id)?.importers ?? []).some((importer) => isNeeded(importer, modules))
    known.set(id, needed)
    return needed
  }
  return isNeeded
}

/**
 * Puts all that a page needs at once into one file, apart from the page's own beginning, and each of `later` with what it
 * needs besides into another, by name. Left alone the bundler cuts out a file for each set of later panels that share
 * something of it, and the first visit fetches and unpacks all of them.
 */
export function cutFiles(
  beginning: string,
  later: Readonly<Record<string, readonly string[]>>,
): (id: string, modules: Modules) => string | null {
  const start = resolve(beginning)
  const files = Object.entries({ first: [start], ...later }).map(([name, roots]) => ({
    name,
    isNeeded: neededBy(roots.map((root) => resolve(root))),
  }))
  return (id, modules) => (id === start ? null : (files.find(({ isNeeded }) => isNeeded(id, modules))?.name ?? null))
}
