/** The trail survives a reload, in this tab alone: it is the reader's own. A browser that keeps nothing loses nothing else. */
import { noTrail, readTrail, writeTrail, type Trail } from '../../view/trail.ts'

/** Another edition has other keys, and another graph is another way. */
const name = (edition: string): string => `trail-${edition}`

/** The trail that this tab kept for an edition of the graph. */
export function keptTrail(edition: string): Trail {
  try {
    return readTrail(sessionStorage.getItem(name(edition)) ?? '')
  } catch {
    return noTrail
  }
}

/** Keeps the trail for this tab, where the browser lets it. */
export function keepTrail(edition: string, trail: Trail): void {
  try {
    sessionStorage.setItem(name(edition), writeTrail(trail))
  } catch {
    // It stays in memory as long as the page does.
  }
}
