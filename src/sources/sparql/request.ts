/** How a query is sent so that a browser asks no leave beforehand: GET or a form, and a header that needs none. */

/** Kept for the tab and in no link: with them, browsers ask the server first whether they may be sent. */
export type Credentials =
  { readonly user: string; readonly password: string } | { readonly token: string; readonly user?: never }

/** Longer addresses are refused by some servers. */
const longestAddress = 1800

/** Letters of any script in the form that the header wants. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

function authorization(credentials: Credentials | null): Readonly<Record<string, string>> {
  if (credentials === null) return {}
  const { user } = credentials
  return {
    authorization:
      user === undefined ? `Bearer ${credentials.token}` : `Basic ${base64(`${user}:${credentials.password}`)}`,
  }
}

/** What `fetch` is handed. */
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
  // The type of a form is set by `fetch` itself.
  return whole.length <= longestAddress ? [whole, init] : [address, { ...init, method: 'POST', body: form }]
}
