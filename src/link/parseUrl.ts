/** `address` as a URL, seen from `base` if it is relative; null: it is none. `URL.canParse` is missing in Safari before 17. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    // What is no address throws a TypeError.
    return null
  }
}
