/** Stores the trail so that it survives a reload. It is the reader's own, so it is stored for this tab alone. */
import { isRefusal } from '../ui/refusals.ts'
import { noTrail, readTrail, writeTrail, type Trail } from './trail.ts'

/** Each edition has a trail of its own, since its keys may differ. */
const name = (edition: string): string => `trail-${edition}`

/** The stored trail of an edition; `noTrail` without one. Never throws. */
export function persistedTrail(edition: string): Trail {
  try {
    return readTrail(sessionStorage.getItem(name(edition)) ?? '')
  } catch (error) {
    if (!isRefusal(error)) throw error
    return noTrail
  }
}

/** Stores the trail for this tab, if the browser allows it. Never throws. */
export function persistTrail(edition: string, trail: Trail): void {
  try {
    sessionStorage.setItem(name(edition), writeTrail(trail))
  } catch (error) {
    // Without storage it stays in memory as long as the page does.
    if (!isRefusal(error)) throw error
  }
}
