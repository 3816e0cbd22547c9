/** Asks for the evidence of many edges at a time, including that of the edges that they follow from. */
import type { Ask, EdgeId, SourceEvidence, PartialList, SourceTerm } from '../source.ts'
import type { SparqlClient } from './client.ts'
import { mayHaveMore } from './completeness.ts'
import type { Connection } from './connection.ts'
import type { ThingNames } from './createNames.ts'
import { evidenceOf, evidenceOfSayers, evidencePredicates, mostRows } from './evidenceQueries.ts'
import { passagesOf, type EvidencePassage } from './evidencePassages.ts'
import type { Bound, ResultRow } from './results.ts'
import { starQueries, type StarQuery } from './starQueries.ts'
import { isIri } from './tokens.ts'

/** Edges in one query. */
const together = 25
/** How many times premises are followed to their own premises. */
const deepest = 4

interface Rows {
  readonly rows: readonly ResultRow[]
  readonly isCut: boolean
}

const premisesIn = (rows: readonly ResultRow[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ v, q, w }) => (!v && q?.value === evidencePredicates.premise && w?.type === 'iri' ? w.value : [])),
  ),
]

/** Works on one after the other. Only two requests may be under way at once, and what the reader asks for must not wait for evidence. */
async function inSequence<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = []
  for (const one of all) done.push(await work(one))
  return done
}

export function createEvidence(client: SparqlClient, connection: Connection, titles: ThingNames) {
  const halves = <T>(all: readonly T[]): readonly (readonly T[])[] => {
    const half = Math.ceil(all.length / 2)
    return [all.slice(0, half), all.slice(half)]
  }

  /** The rows of several ids. If the endpoint cuts them, each half is asked for by itself. */
  async function rowsOf(
    some: readonly string[],
    query: (some: readonly string[]) => string | null,
    ask: Ask,
  ): Promise<Rows> {
    const text = some.length === 0 ? null : query(some)
    if (text === null) return { rows: [], isCut: false }
    const rows = await client.select(text, ask)
    const isCut = mayHaveMore(rows, mostRows, connection)
    if (!isCut || some.length === 1) return { rows, isCut }
    const both = await inSequence(halves(some), (half) => rowsOf(half, query, ask))
    return { rows: both.flatMap((one) => one.rows), isCut: both.some((one) => one.isCut) }
  }

  /** The rows of these premises and of all that they follow from, by the id of the premise. */
  async function followed(premises: readonly string[], ask: Ask): Promise<ReadonlyMap<string, readonly ResultRow[]>> {
    const found = new Map<string, readonly ResultRow[]>()
    let next = premises
    for (let depth = 0; depth < deepest && next.length > 0; depth++) {
      const parts = Array.from({ length: Math.ceil(next.length / together) }, (_, at) =>
        next.slice(at * together, (at + 1) * together),
      )
      const all = await inSequence(parts, (part) => rowsOf(part, (ids) => evidenceOfSayers(ids, connection), ask))
      const rows = all.flatMap((one) => one.rows)
      for (const id of next)
        found.set(
          id,
          rows.filter(({ s }) => s?.value === id),
        )
      next = premisesIn(rows).filter((id) => !found.has(id))
    }
    return found
  }

  function underlying(
    rows: readonly ResultRow[],
    known: ReadonlyMap<string, readonly ResultRow[]>,
  ): readonly ResultRow[] {
    const found = new Set<string>()
    const walk = (ids: readonly string[]): readonly ResultRow[] =>
      ids.flatMap((id) => {
        if (found.has(id)) return []
        found.add(id)
        const own = known.get(id) ?? []
        return [...own, ...walk(premisesIn(own))]
      })
    return walk(premisesIn(rows))
  }

  async function answerOf(query: StarQuery, ask: Ask): Promise<(end: string) => PartialList<EvidencePassage>> {
    const { rows, isCut } = await rowsOf(query.ends, (ends) => evidenceOf({ ...query, ends }, connection), ask)
    const known = await followed(premisesIn(rows), ask)
    const areDocuments = connection.evidence === 'named-graph'
    return (end) => {
      const own = rows.filter(({ e }) => e?.value === end)
      const below = passagesOf(underlying(own, known), areDocuments)
      const derived = below.map((passage): EvidencePassage => ({ ...passage, grounding: 'derived' }))
      return { of: [...passagesOf(own, areDocuments), ...derived], isPartial: isCut }
    }
  }

  return async (edges: readonly EdgeId[], ask: Ask): Promise<readonly PartialList<SourceEvidence>[]> => {
    ask.signal.throwIfAborted()
    const asked = edges.filter((edge) => [edge.source, edge.relation, edge.target].every(isIri))
    const found = new Map<EdgeId, PartialList<EvidencePassage>>()
    await inSequence(starQueries(asked, together), async ({ query, edges: some }) => {
      const passages = await answerOf(query, ask)
      for (const edge of some) found.set(edge, passages(query.source === null ? edge.source : edge.target))
    })
    const passages = [...found.values()].flatMap(({ of }) => of)
    const named = passages.flatMap(({ document, body }) => [document, body].flatMap((one) => one ?? []))
    const terms = await titles.terms(
      named.flatMap(({ type, value }) => (type === 'iri' ? value : [])),
      ask,
    )
    const term = (one: Bound | null): SourceTerm | null =>
      one && (one.type === 'iri' ? terms(one.value) : { id: one.value, label: one.value })
    const evidence = ({ document, body, ...passage }: EvidencePassage): SourceEvidence => ({
      ...passage,
      document: term(document),
      body: term(body),
    })
    return edges.map((edge) => {
      const { of, isPartial } = found.get(edge) ?? { of: [], isPartial: false }
      return { of: of.map(evidence), isPartial }
    })
  }
}
