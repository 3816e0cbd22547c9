/** Tries a connection. The findings are facts about what works, and the connection that follows from them. */
import { SourceTrouble, type Ask } from '../source.ts'
import { predicates } from '../../formats/rdf/terms.ts'
import type { AskWithin, SparqlClient } from './client.ts'
import { wikidataTypes, type Connection, type FullText, type Profile } from './connection.ts'
import { numberOf } from './countRelations.ts'
import { eitherSignal } from './eitherSignal.ts'
import { probes } from './evidenceQueries.ts'
import * as queries from './queries.ts'
import type { ResultRow } from './results.ts'
import { searchQuery } from './searches.ts'

/** In this order. `answer`: the endpoint can be asked, and a page may read its answers. */
export const checks = ['answer', 'rows', 'labels', 'evidence', 'full-text', 'counts'] as const
type Check = (typeof checks)[number]

/** How a check went; `trouble`: why it failed. */
interface Checked {
  readonly check: Check
  readonly milliseconds: number
  readonly trouble: SourceTrouble | null
}

interface NamesFound {
  readonly predicate: string
  /** Language tags, the most frequent first; '' for none. */
  readonly languages: readonly string[]
}

export interface Findings {
  /** If the first check fails, no other is made. */
  readonly checked: readonly Checked[]
  /** The server is there and does not let other sites read its answers (CORS). */
  readonly forbidsOthers: boolean
  readonly names: readonly NamesFound[]
  /** The connection with what was found out: rows, labels, languages, evidence, full text. */
  readonly connection: Connection
}

export interface Probing extends Ask {
  readonly onchecked?: (checked: Checked) => void
}

/** Rows that are asked for to find the row limit. Public servers cut at ten thousand or below. */
const enough = 10_001
/** Names of each predicate that are looked at. */
const sampled = 100
/** Milliseconds. If a check takes longer, the endpoint is too slow for what it checks. */
const patience = 10_000
const mostLanguages = 4

/** Whether a server answers at the address, even if a page may not read its answer. */
async function isThere(address: string, { signal }: Ask): Promise<boolean> {
  const stop = eitherSignal(signal, AbortSignal.timeout(patience))
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal: stop })
    return true
  } catch {
    // Nobody answered, or not in time; a reader who stopped it wants no answer.
    signal.throwIfAborted()
    return false
  }
}

function namesIn(rows: readonly ResultRow[], candidates: readonly string[]): readonly NamesFound[] {
  return candidates.flatMap((predicate, at) => {
    const counts = new Map<string, number>()
    for (const row of rows) {
      const one = row[`v${String(at)}`]
      if (one?.type === 'literal') counts.set(one.lang, (counts.get(one.lang) ?? 0) + 1)
    }
    const languages = [...counts].toSorted(([, one], [, other]) => other - one).map(([lang]) => lang)
    return languages.length === 0 ? [] : [{ predicate, languages }]
  })
}

/** The wanted languages that are there; without any, the most frequent ones. */
function languagesOf(names: readonly NamesFound[], wanted: readonly string[]): readonly string[] {
  const found = [...new Set(names.flatMap(({ languages }) => languages))].filter((lang) => lang !== '')
  const both = wanted.filter((lang) => found.some((one) => one === lang || one.startsWith(`${lang}-`)))
  return both.length > 0 ? both : found.slice(0, mostLanguages)
}

const typesWith = (evidence: Profile | null) => (evidence === 'wikidata' ? { types: wikidataTypes } : {})

/** Rejects only where the signal is aborted. */
export async function probe(client: SparqlClient, given: Connection, probing: Probing): Promise<Findings> {
  const ask: AskWithin = { signal: probing.signal, time: patience }
  const checked: Checked[] = []
  let connection = given

  /** null: the check failed. */
  async function check<T>(name: Check, work: () => Promise<T>): Promise<T | null> {
    const start = performance.now()
    const report = (trouble: SourceTrouble | null): void => {
      const one = { check: name, milliseconds: Math.round(performance.now() - start), trouble }
      checked.push(one)
      probing.onchecked?.(one)
    }
    try {
      const found = await work()
      report(null)
      return found
    } catch (error) {
      probing.signal.throwIfAborted()
      if (!(error instanceof SourceTrouble)) throw error
      report(error)
      return null
    }
  }

  const answer = await check('answer', () => client.select(queries.anyRows(1, connection), ask))
  if (answer === null) {
    const isSilent = checked[0]?.trouble?.trouble === 'cors-or-network'
    return { checked, forbidsOthers: isSilent && (await isThere(given.address, probing)), names: [], connection }
  }

  const rows = await check('rows', async () => {
    const [some, counted] = await Promise.all([
      client.select(queries.anyRows(enough, connection), ask),
      client.select(queries.countRows(enough, connection), ask),
    ])
    return numberOf(counted[0]?.['n']) > some.length ? some.length : null
  })
  connection = { ...connection, rows: rows ?? connection.rows }

  const candidates = [...new Set([...given.labels, ...predicates.label])]
  const each = Math.max(1, Math.min(sampled, Math.floor((connection.rows ?? enough) / candidates.length)))
  const samples = await check('labels', () => client.select(queries.sampleLabels(candidates, each, connection), ask))
  const names = namesIn(samples ?? [], candidates)
  if (names.length > 0) {
    // The given predicates that have names; without any, the most usual one that has.
    const wanted = names.filter(({ predicate }) => given.labels.includes(predicate))
    const used = wanted.length > 0 ? wanted : names.slice(0, 1)
    const labels = used.map(({ predicate }) => predicate)
    connection = { ...connection, labels, languages: languagesOf(used, given.languages) }
  }

  const evidence = await check('evidence', async (): Promise<Profile> => {
    for (const [profile, query] of probes) if ((await client.select(query(connection), ask)).length > 0) return profile
    return 'none'
  })
  connection = { ...connection, ...typesWith(evidence), evidence: evidence ?? given.evidence }

  const sample = samples?.flatMap((row) => Object.values(row)).find((one) => one?.type === 'literal')?.value
  const word = sample?.split(/[^\p{L}\p{N}]+/u).find((one) => one.length > 1)
  const fullText = await check('full-text', async (): Promise<FullText> => {
    if (new URL(given.address).hostname === 'query.wikidata.org') return 'wikidata'
    const query = searchQuery({ query: word ?? '', kind: null, limit: 1 }, { ...connection, fullText: 'virtuoso' })
    if (query === null) return 'none'
    try {
      return (await client.select(query, ask)).length > 0 ? 'virtuoso' : 'none'
    } catch (error) {
      // Endpoints without this index answer with an error status of their own.
      if (error instanceof SourceTrouble && error.trouble === 'status') return 'none'
      throw error
    }
  })
  connection = { ...connection, fullText: fullText ?? given.fullText }

  await check('counts', () => client.select(queries.countKinds(connection), ask))
  return { checked, forbidsOthers: false, names, connection }
}
