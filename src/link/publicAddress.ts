/** Which addresses other people can open, which one a graph has, and which ones the page itself may load. */
import type { Model } from '../graph/model.ts'
import { parseUrl } from './parseUrl.ts'

/** Names that no server on the internet has. */
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|test|invalid)$/
/** `URL` writes every IPv4 address as four numbers. */
const four = /^\d+\.\d+\.\d+\.\d+$/
/** Unspecified, loopback, private, link-local and shared IPv4 addresses. */
const privateFour =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./
/** The same for IPv6, which `URL` writes in brackets; also the IPv6 forms of IPv4 addresses. */
const privateSix = /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:.*)\]$/

/** Whether other people can be expected to open an address: it is not on a disk, on this machine or in a private network. */
export function isPublic(address: string): boolean {
  const url = parseUrl(address)
  if (url === null) return false
  const { protocol, hostname } = url
  if (protocol !== 'https:' && protocol !== 'http:') return false
  const host = hostname.replace(/\.$/, '')
  if (host.startsWith('[')) return !privateSix.test(host)
  if (four.test(host)) return !privateFour.test(host)
  // Only a private network knows a name without a dot.
  return host.includes('.') && !privateNames.test(host)
}

/** Whether a page may load from an address. Its policy allows https, its own site, and `localhost` (but not 127.0.0.1). */
export function isLoadable(address: string, page: string): boolean {
  const url = parseUrl(address)
  if (url === null) return false
  const { protocol, hostname, origin } = url
  return (
    protocol === 'https:' || (protocol === 'http:' && (hostname === 'localhost' || origin === new URL(page).origin))
  )
}

/** The page's address without its fragment, and with a slash behind its folder, so that the files beside it can be addressed. */
export function folderOf(address: string): string {
  const url = new URL(address)
  url.hash = ''
  const last = url.pathname.split('/').at(-1) ?? ''
  if (last !== '' && !last.includes('.')) url.pathname += '/'
  return url.href
}

/** Where links to the graph lead: to its public address where it has one, else to the page that is open. */
export function publicAddress(model: Model, page: string): string {
  return model.attributes.about.address ?? page.replace(/#.*$/s, '')
}

/** The link of a view where other people find the graph. `page`: the view's link as the page has it, with or without `#`. */
export function publicLink(model: Model, page: string): string {
  const at = page.indexOf('#')
  return publicAddress(model, page) + (at < 0 ? '' : page.slice(at))
}

/** Whether other people cannot be expected to open an address. */
export const isLocal = (address: string): boolean => !isPublic(address)
