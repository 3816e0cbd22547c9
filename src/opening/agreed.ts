/** The sites from which the reader has agreed to load graphs, on this device. */

const key = (site: string): string => `verbatim agreed ${site}`

/** False where the browser keeps nothing. */
export function hasAgreed(site: string): boolean {
  try {
    return localStorage.getItem(key(site)) !== null
  } catch {
    return false
  }
}

export function agree(site: string): void {
  try {
    localStorage.setItem(key(site), 'yes')
  } catch {
    // The reader is asked again next time.
  }
}
