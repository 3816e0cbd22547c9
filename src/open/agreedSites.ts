/** The sites from which the reader has agreed to load graphs, on this device. */
import { isRefusal } from '../ui/refusals.ts'

const key = (site: string): string => `verbatim agreed ${site}`

/** False if the browser stores nothing (a private window). */
export function hasAgreed(site: string): boolean {
  try {
    return localStorage.getItem(key(site)) !== null
  } catch (error) {
    if (!isRefusal(error)) throw error
    return false
  }
}

export function agree(site: string): void {
  try {
    localStorage.setItem(key(site), 'yes')
  } catch (error) {
    // Without storage the reader is asked again next time.
    if (!isRefusal(error)) throw error
  }
}
