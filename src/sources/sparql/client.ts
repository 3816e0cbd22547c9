/** Asks a SPARQL endpoint, politely and with limits: plain fetch, two at a time, and every failure is a `SourceTrouble`. */
import { SourceTrouble, type Ask } from '../source.ts'
import { readBody } from './body.ts'
import { createGate, pause } from './gate.ts'
import { requestOf, type Credentials } from './request.ts'
import { readResults, type Row } from './results.ts'

/** All optional: what is not given is as `usual`. */
export interface Limits {
  /** Milliseconds that one question may take. */
  readonly time: number
  readonly bytes: number
  readonly rows: number
  /** Milliseconds before the first and the second time that a question is asked again. */
  readonly again: readonly number[]
  /** Who wants to be left alone for longer than this, milliseconds, is not asked again by itself. */
  readonly patience: number
  readonly together: number
}

const usual: Limits = {
  time: 30_000,
  bytes: 20 * 2 ** 20,
  rows: 20_000,
  again: [500, 2000],
  patience: 20_000,
  together: 2,
}

export interface AskWithin extends Ask {
  /** Milliseconds, where less than the limits give. */
  readonly time?: number
}

/** No ASK: Virtuoso answers it with something of its own. */
export interface SparqlClient {
  select(query: string, ask: AskWithin): Promise<readonly Row[]>
}

const retried = new Set([429, 502, 503, 504])
const longestSaid = 300

/** When a server wants to be asked again, seconds from now; null: it does not say. */
function secondsOf(header: string | null): number | null {
  if (header === null) return null
  const seconds = /^\d+$/u.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}

/** Throws a `SourceTrouble` for an address that cannot be asked. */
function checkedAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/u.test(url.protocol)) throw new SourceTrouble('address', { address })
  // Browsers do not fetch addresses with a name and a password in them.
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}

/** Throws a `SourceTrouble` where the address is none. */
export function createClient(
  given: string,
  { credentials = null, limits = {} }: { credentials?: Credentials | null; limits?: Partial<Limits> } = {},
): SparqlClient {
  const address = checkedAddress(given)
  const { time, bytes, rows: mostRows, again, patience, together } = { ...usual, ...limits }
  const gate = createGate(together)
  /** The server wants to be left alone until then. */
  let closedUntil = 0
  const trouble = (what: SourceTrouble['trouble'], facts: Partial<SourceTrouble> = {}) =>
    new SourceTrouble(what, { ...facts, address })

  /** One request, with its own time; never repeats. */
  async function once(query: string, { signal, time: most = time }: AskWithin): Promise<readonly Row[]> {
    const own = Math.min(most, time)
    const stop = AbortSignal.any([signal, AbortSignal.timeout(own)])
    /** What an interruption means: the reader's, ours, or the network's. */
    const meant = (otherwise: SourceTrouble): SourceTrouble => {
      signal.throwIfAborted()
      return stop.aborted ? trouble('time-out', { seconds: own / 1000 }) : otherwise
    }
    const [url, init] = requestOf(address, query, credentials)
    const response = await fetch(url, { ...init, signal: stop }).catch(() => {
      throw meant(trouble('cors-or-network'))
    })
    const { status } = response
    const read = await readBody(response, bytes, () => stop.aborted).catch(() => {
      throw meant(trouble('truncated', { status }))
    })
    if (!response.ok) {
      const said = typeof read === 'string' ? null : read.text.trim().slice(0, longestSaid) || null
      const seconds = secondsOf(response.headers.get('retry-after'))
      const what = status === 401 || status === 403 ? 'refused' : status === 429 || status === 503 ? 'busy' : 'status'
      throw trouble(what, { status, seconds, said })
    }
    if (read === 'too-much') throw trouble('too-much', { status })
    if (read === 'broken') throw trouble('truncated', { status })
    const results = readResults(read.text)
    if (typeof results === 'string') throw trouble(results, { status, said: read.text.trim().slice(0, longestSaid) })
    if (results.length > mostRows) throw trouble('too-much', { status })
    return results
  }

  const wanted = ({ trouble: what, status, seconds }: SourceTrouble, attempt: number): number | null => {
    const own = again[attempt]
    if (own === undefined) return null
    if (what !== 'cors-or-network' && !(status !== null && retried.has(status))) return null
    const wait = Math.max(own, (seconds ?? 0) * 1000)
    return wait > patience ? null : wait
  }

  /** Asks again where the server or the network may be better soon, and only then. */
  async function patiently(query: string, ask: AskWithin): Promise<readonly Row[]> {
    for (let attempt = 0; ; attempt++) {
      const left = closedUntil - Date.now()
      if (left > patience) throw trouble('busy', { status: 429, seconds: Math.ceil(left / 1000) })
      if (left > 0) await pause(left, ask.signal)
      try {
        return await once(query, ask)
      } catch (error) {
        if (!(error instanceof SourceTrouble)) throw error
        if (error.seconds !== null && error.status !== null) closedUntil = Date.now() + error.seconds * 1000
        const wait = wanted(error, attempt)
        if (wait === null) throw error
        await pause(wait, ask.signal)
      }
    }
  }

  return { select: (query, ask) => gate.through(ask.signal, () => patiently(query, ask)) }
}
