/** What `data` in a link names: another graph than the shipped one, and where it is. */
import { parseUrl } from './parseUrl.ts'

export type DataAddress =
  | { readonly kind: 'shipped' }
  /** A file on the disk of whoever made the link: its name, and the beginning of the sha256 of its bytes. */
  | { readonly kind: 'file'; readonly name: string; readonly hash: string }
  /** Absolute. `site`: its origin; `own`: it is this page's. */
  | { readonly kind: 'address'; readonly url: string; readonly site: string; readonly own: boolean }
  /** A SPARQL endpoint: its connection as text, and the origin that answers. */
  | { readonly kind: 'endpoint'; readonly raw: string; readonly site: string }
  | { readonly kind: 'unclear'; readonly raw: string }

/** Hexadecimal digits of a file's hash in a link. */
const digits = 8

/** Reads a value of `data`; addresses are seen from the page's. Never throws. */
export function readDataAddress(raw: string | null, page: string): DataAddress {
  if (raw === null) return { kind: 'shipped' }
  if (raw.startsWith('file:') && !raw.startsWith('file://')) {
    const [, name = '', hash = ''] = /^file:(.+)~([0-9a-f]{8})$/su.exec(raw) ?? []
    return name === '' ? { kind: 'unclear', raw } : { kind: 'file', name, hash }
  }
  if (raw.startsWith('sparql:')) {
    const [, address = ''] = /^sparql:(https?:\/\/[^/?#\s]+)/iu.exec(raw) ?? []
    const site = parseUrl(address)?.origin
    return site === undefined ? { kind: 'unclear', raw } : { kind: 'endpoint', raw, site }
  }
  const isSchemed = /^[a-z][a-z0-9+.-]*:/iu.test(raw)
  const url = isSchemed && !/^https?:\/\//iu.test(raw) ? null : parseUrl(raw, page)
  if (url === null) return { kind: 'unclear', raw }
  const { href, origin, protocol } = url
  // From a disk a page may fetch nothing that lies beside it.
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'unclear', raw }
  return { kind: 'address', url: href, site: origin, own: origin === new URL(page).origin }
}

/** The value of `data` for a file. `sha256`: of its bytes, hexadecimal. */
export const fileAddress = (name: string, sha256: string): string => `file:${name}~${sha256.slice(0, digits)}`
