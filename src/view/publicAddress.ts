/** Which addresses somebody else can open: not the disk, not this machine, not a network behind a door. */

const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|test|invalid)$/
/** Loopback, private, link-local and shared address space. */
const privateNumbers =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./

/** IPv6 as `URL` writes it, in brackets: unspecified, loopback, local, and what stands for such an IPv4 address. */
const privateSix = /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:.*)\]$/

/** Whether readers elsewhere can be expected to open an address. False for what is no address. */
export function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  const host = hostname.replace(/\.$/, '')
  if (host.startsWith('[')) return !privateSix.test(host)
  // A name without a full stop is known to one network alone.
  return host.includes('.') && !privateNames.test(host) && !privateNumbers.test(host)
}

/** The page's address without its fragment, with its folder's slash, so that what lies beside it can be named. */
export function folderOf(address: string): string {
  const url = new URL(address)
  url.hash = ''
  const last = url.pathname.split('/').at(-1) ?? ''
  if (last !== '' && !last.includes('.')) url.pathname += '/'
  return url.href
}
