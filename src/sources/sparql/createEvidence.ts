/** What speaks for edges, asked for many at a time: rows from the endpoint, and those of the edges that an edge follows from. */
import type { Ask, EdgeId, Evidence, Listed, Term } from '../source.ts'
import type { SparqlClient } from './client.ts'
import { mayHaveMore } from './completeness.ts'
import type { Connection } from './connection.ts'
import type { Names } from './createNames.ts'
import { evidenceOf, evidenceOfSayers, mostRows, told } from './evidenceQueries.ts'
import { passagesOf, type Passage } from './passages.ts'
import type { Bound, Row } from './results.ts'
import { starsOf, type Star } from './stars.ts'
import { isIri } from './tokens.ts'

/** Edges in one query. */
const together = 25
/** How often premises are followed to premises of their own. */
const deepest = 4

interface Rows {
  readonly rows: readonly Row[]
  readonly isCut: boolean
}

const premisesIn = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ v, q, w }) => (!v && q?.value === told.premise && w?.type === 'iri' ? w.value : []))),
]

/** One after the other: two may ask at once, and what the reader asks for must not wait behind what speaks for it. */
async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = []
  for (const one of all) done.push(await work(one))
  return done
}

export function createEvidence(client: SparqlClient, connection: Connection, titles: Names) {
  const halves = <T>(all: readonly T[]): readonly (readonly T[])[] => {
    const half = Math.ceil(all.length / 2)
    return [all.slice(0, half), all.slice(half)]
  }

  /** The rows of several; where the endpoint cuts them, of fewer at a time. */
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
    const both = await inTurn(halves(some), (half) => rowsOf(half, query, ask))
    return { rows: both.flatMap((one) => one.rows), isCut: both.some((one) => one.isCut) }
  }

  /** The rows of all that these premises follow from in their turn, by the id of each. */
  async function followed(premises: readonly string[], ask: Ask): Promise<ReadonlyMap<string, readonly Row[]>> {
    const found = new Map<string, readonly Row[]>()
    let next = premises
    for (let depth = 0; depth < deepest && next.length > 0; depth++) {
      const parts = Array.from({ length: Math.ceil(next.length / together) }, (_, at) =>
        next.slice(at * together, (at + 1) * together),
      )
      const all = await inTurn(parts, (part) => rowsOf(part, (ids) => evidenceOfSayers(ids, connection), ask))
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

  function underlying(rows: readonly Row[], known: ReadonlyMap<string, readonly Row[]>): readonly Row[] {
    const found = new Set<string>()
    const walk = (ids: readonly string[]): readonly Row[] =>
      ids.flatMap((id) => {
        if (found.has(id)) return []
        found.add(id)
        const own = known.get(id) ?? []
        return [...own, ...walk(premisesIn(own))]
      })
    return walk(premisesIn(rows))
  }

  async function starOf(star: Star, ask: Ask): Promise<(end: string) => Listed<Passage>> {
    const { rows, isCut } = await rowsOf(star.ends, (ends) => evidenceOf({ ...star, ends }, connection), ask)
    const known = await followed(premisesIn(rows), ask)
    const areDocuments = connection.evidence === 'named-graph'
    return (end) => {
      const own = rows.filter(({ e }) => e?.value === end)
      const below = passagesOf(underlying(own, known), areDocuments)
      const derived = below.map((passage): Passage => ({ ...passage, grounding: 'derived' }))
      return { of: [...passagesOf(own, areDocuments), ...derived], isPartial: isCut }
    }
  }

  return async (edges: readonly EdgeId[], ask: Ask): Promise<readonly Listed<Evidence>[]> => {
    ask.signal.throwIfAborted()
    const asked = edges.filter((edge) => [edge.source, edge.relation, edge.target].every(isIri))
    const found = new Map<EdgeId, Listed<Passage>>()
    await inTurn(starsOf(asked, together), async ({ star, edges: some }) => {
      const passages = await starOf(star, ask)
      for (const edge of some) found.set(edge, passages(star.source === null ? edge.source : edge.target))
    })
    const passages = [...found.values()].flatMap(({ of }) => of)
    const named = passages.flatMap(({ document, body }) => [document, body].flatMap((one) => one ?? []))
    const terms = await titles.terms(
      named.flatMap(({ type, value }) => (type === 'iri' ? value : [])),
      ask,
    )
    const term = (one: Bound | null): Term | null =>
      one && (one.type === 'iri' ? terms(one.value) : { id: one.value, label: one.value })
    const evidence = ({ document, body, ...passage }: Passage): Evidence => ({
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
