/** Asks a SPARQL endpoint by plain fetch, within limits and two requests at a time. Every failure is a `SourceTrouble`. */
import { parseUrl } from '../../link/parseUrl.ts'
import { SourceTrouble, type Ask } from '../source.ts'
import { readBody } from './body.ts'
import { eitherSignal } from './eitherSignal.ts'
import { createGate, pause } from './requestGate.ts'
import { requestOf, type Credentials } from './request.ts'
import { readResults, type ResultRow } from './results.ts'

/** The defaults are `usual`. */
export interface Limits {
  /** Milliseconds that one question may take. */
  readonly time: number
  readonly bytes: number
  readonly rows: number
  /** Milliseconds before the first and the second repetition of a request. */
  readonly again: readonly number[]
  /** Milliseconds. A server that asks for a longer pause is not asked again without the reader. */
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
  /** Milliseconds, if less than the limit. */
  readonly time?: number
}

/** There is no ASK: Virtuoso answers it in a form of its own. */
export interface SparqlClient {
  select(query: string, ask: AskWithin): Promise<readonly ResultRow[]>
}

const retried = new Set([429, 502, 503, 504])
const longestMessage = 300

/** Seconds until the server may be asked again, from a Retry-After header; null: it does not say. */
function secondsOf(header: string | null): number | null {
  if (header === null) return null
  const seconds = /^\d+$/u.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}

/** Throws a `SourceTrouble` for an address that cannot be asked. */
function checkedAddress(address: string): string {
  const url = parseUrl(address)
  if (!url || !/^https?:$/u.test(url.protocol)) throw new SourceTrouble('address', { address })
  // Browsers refuse to fetch addresses with a user name and a password.
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}

/** Throws a `SourceTrouble` if the address cannot be asked. */
export function createClient(
  given: string,
  { credentials = null, limits = {} }: { credentials?: Credentials | null; limits?: Partial<Limits> } = {},
): SparqlClient {
  const address = checkedAddress(given)
  const { time, bytes, rows: mostRows, again, patience, together } = { ...usual, ...limits }
  const gate = createGate(together)
  /** The time, in milliseconds since 1970, until which the server has asked for a pause. */
  let pausedUntil = 0
  const trouble = (what: SourceTrouble['trouble'], facts: Partial<SourceTrouble> = {}) =>
    new SourceTrouble(what, { ...facts, address })

  /** One request with its own time limit, never repeated. */
  async function once(query: string, { signal, time: most = time }: AskWithin): Promise<readonly ResultRow[]> {
    const own = Math.min(most, time)
    const stop = eitherSignal(signal, AbortSignal.timeout(own))
    /** The error of a broken request: the reader stopped it, our time limit did, or the network failed. */
    const meant = (otherwise: SourceTrouble): SourceTrouble => {
      signal.throwIfAborted()
      return stop.aborted ? trouble('time-out', { seconds: own / 1000 }) : otherwise
    }
    const [url, init] = requestOf(address, query, credentials)
    const response = await fetch(url, { ...init, signal: stop }).catch((cause: unknown) => {
      throw meant(trouble('cors-or-network', { cause }))
    })
    const { status } = response
    const read = await readBody(response, bytes, () => stop.aborted).catch((cause: unknown) => {
      throw meant(trouble('truncated', { status, cause }))
    })
    if (!response.ok) {
      const serverMessage = typeof read === 'string' ? null : read.text.trim().slice(0, longestMessage) || null
      const seconds = secondsOf(response.headers.get('retry-after'))
      const what = status === 401 || status === 403 ? 'refused' : status === 429 || status === 503 ? 'busy' : 'status'
      throw trouble(what, { status, seconds, serverMessage })
    }
    if (read === 'too-much') throw trouble('too-much', { status })
    if (read === 'broken') throw trouble('truncated', { status })
    const results = readResults(read.text)
    if (typeof results === 'string')
      throw trouble(results, { status, serverMessage: read.text.trim().slice(0, longestMessage) })
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

  /** Repeats a request only after failures that may soon be over. */
  async function patiently(query: string, ask: AskWithin): Promise<readonly ResultRow[]> {
    for (let attempt = 0; ; attempt++) {
      const left = pausedUntil - Date.now()
      if (left > patience) throw trouble('busy', { status: 429, seconds: Math.ceil(left / 1000) })
      if (left > 0) await pause(left, ask.signal)
      try {
        return await once(query, ask)
      } catch (error) {
        if (!(error instanceof SourceTrouble)) throw error
        if (error.seconds !== null && error.status !== null) pausedUntil = Date.now() + error.seconds * 1000
        const wait = wanted(error, attempt)
        if (wait === null) throw error
        await pause(wait, ask.signal)
      }
    }
  }

  return { select: (query, ask) => gate.through(ask.signal, () => patiently(query, ask)) }
}
