/** How a query is sent so that the browser makes no preflight request: GET or a form, with a simple Accept header. */
/** They stay in the memory of the tab and are in no link. With them the browser makes a preflight request. */
export type Credentials =
  { readonly user: string; readonly password: string } | { readonly token: string; readonly user?: never }

/** Longer addresses are refused by some servers. */
const longestAddress = 1800

/** Base64 of the UTF-8 bytes, so that any letter may be in a password. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

function authorization(credentials: Credentials | null): Readonly<Record<string, string>> {
  if (credentials === null) return {}
  const { user } = credentials
  return {
    authorization:
      user === undefined ? `Bearer ${credentials.token}` : `Basic ${base64(`${user}:${credentials.password}`)}`,
  }
}

/** The arguments of `fetch`. */
export function requestOf(
  address: string,
  query: string,
  credentials: Credentials | null,
): readonly [string, RequestInit] {
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'application/sparql-results+json', ...authorization(credentials) },
  }
  const form = new URLSearchParams({ query })
  const whole = `${address}${address.includes('?') ? '&' : '?'}${form.toString()}`
  // `fetch` sets the content type of a form by itself.
  return whole.length <= longestAddress ? [whole, init] : [address, { ...init, method: 'POST', body: form }]
}
