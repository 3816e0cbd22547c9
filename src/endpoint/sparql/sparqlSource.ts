/** A graph at a SPARQL endpoint, asked piece by piece. */
import { ranked } from '../ranked.ts'
import type { Ask, SourcePage, Related, GraphSource, Thing } from '../source.ts'
import { predicates } from '../../formats/rdf/terms.ts'
import type { SparqlClient } from './client.ts'
import { exactOr, mayHaveMore } from './completeness.ts'
import type { Connection } from './connection.ts'
import { countRelations, numberOf } from './countRelations.ts'
import { createEvidence } from './createEvidence.ts'
import { createNames } from './createNames.ts'
import { isApparatus, isSchemaKind, namedAt } from './schemaTriples.ts'
import * as queries from './queries.ts'
import type { ResultRow } from './results.ts'
import { searchQuery } from './searches.ts'
import { isIri } from './tokens.ts'

/** Milliseconds after which a capped count replaces an exact one. */
const patience = 6000
/** Rows that a search asks for. They are ranked here, so there must be more than are shown. */
const found = 200
/** Servers refuse to sort more than some thousand rows. */
const longestPage = 1000
const empty = { of: [], next: null, isPartial: false }

/** `counting`: milliseconds that an exact count may take. */
export function sparqlSource(client: SparqlClient, connection: Connection, counting = patience): GraphSource {
  const names = createNames(client, connection)
  // Documents have titles where things have labels.
  const titles = createNames(client, {
    ...connection,
    labels: [...new Set([...connection.labels, ...predicates.label])],
  })
  const evidence = createEvidence(client, connection, titles)
  const idsOf = (rows: readonly ResultRow[]): readonly string[] => [
    ...new Set(rows.flatMap(({ x }) => (x?.type === 'iri' ? x.value : []))),
  ]

  async function page(query: (limit: number) => string, wanted: number, ask: Ask): Promise<SourcePage<Thing>> {
    const limit = Math.min(wanted, longestPage)
    const rows = await client.select(query(limit + 1), ask)
    const ids = idsOf(rows).slice(0, limit)
    const isCut = mayHaveMore(rows, limit + 1, connection)
    const of = await names.things(ids, ask)
    return { of, next: isCut ? (ids.at(-1) ?? null) : null, isPartial: false }
  }

  async function search(query: string, kind: string | null, limit: number, ask: Ask): Promise<SourcePage<Thing>> {
    const wanted = Math.max(found, limit * 4)
    const text = searchQuery({ query, kind, limit: wanted }, connection)
    if (text === null) return empty
    const rows = await client.select(text, ask)
    const byId = new Map<string, string[]>()
    for (const { x, v } of rows) if (x) byId.set(x.value, [...(byId.get(x.value) ?? []), v?.value ?? ''])
    const hits = [...byId].map(([id, called]) => ({ id, called }))
    // Where the endpoint searches by itself, its order is better than ours.
    const best = connection.fullText === 'wikidata' ? hits : ranked(hits, query, ({ called }) => called)
    const shown = best.slice(0, limit)
    const things = await names.things(
      shown.map(({ id }) => id),
      ask,
    )
    // Resources that only describe kinds and relations are no things.
    const of = things.filter(({ kinds }) => kinds.length === 0 || !kinds.every(({ id }) => isSchemaKind(id)))
    return { of, next: null, isPartial: best.length > shown.length || mayHaveMore(rows, wanted, connection) }
  }

  return {
    async find(query, { limit, kind = null, after = null, ...ask }) {
      ask.signal.throwIfAborted()
      if (kind !== null && !isIri(kind)) return empty
      if (query.trim() !== '') return search(query, kind, limit, ask)
      return page((most) => queries.pageOfKind(kind, after, most, connection), limit, ask)
    },

    async describe(id, ask) {
      ask.signal.throwIfAborted()
      if (!isIri(id)) return null
      const [[thing], literals] = await Promise.all([
        names.things([id], ask),
        client.select(queries.literalsOf(id, connection), ask),
      ])
      if (!thing) return null
      const isBare = thing.lang === null && thing.kinds.length === 0 && literals.length === 0
      if (isBare && (await client.select(queries.isDescribed(id, connection), ask)).length === 0) return null
      const values = new Map<string, string[]>()
      for (const { p, v } of literals)
        if (p && v && !connection.labels.includes(p.value))
          values.set(p.value, [...(values.get(p.value) ?? []), v.value])
      const terms = await names.terms([...values.keys()].map(namedAt), ask)
      const properties = [...values].map(([name, all]) => ({
        name: { id: name, label: terms(namedAt(name)).label },
        values: all.toSorted(),
      }))
      return { thing, properties: properties.toSorted((one, other) => (one.name.id < other.name.id ? -1 : 1)) }
    },

    async relations(id, ask) {
      ask.signal.throwIfAborted()
      if (!isIri(id)) return { of: [], isPartial: false }
      const { of, isPartial } = await countRelations(client, connection, id, ask, counting)
      const terms = await names.terms(
        of.map(({ relation }) => namedAt(relation)),
        ask,
      )
      const named = of.map(({ relation, direction, count }): Related => ({
        relation: { ...terms(namedAt(relation)), id: relation },
        direction,
        count,
      }))
      return { of: named.toSorted((one, other) => other.count.count - one.count.count), isPartial }
    },

    async neighbours(id, { relation, direction, after, limit, ...ask }) {
      ask.signal.throwIfAborted()
      if (!isIri(id) || !isIri(relation)) return empty
      return page(
        (most) => queries.pageOfNeighbours(id, { relation, direction, after, limit: most }, connection),
        limit,
        ask,
      )
    },

    async kinds(ask) {
      ask.signal.throwIfAborted()
      const all = async (query: string, isExact: boolean, time?: number) => {
        const rows = await client.select(query, time === undefined ? ask : { ...ask, time })
        const counts = rows.flatMap(({ k, n }) =>
          k?.type === 'iri' && !isSchemaKind(k.value) ? [{ id: k.value, count: numberOf(n) }] : [],
        )
        const terms = await names.terms(
          counts.map(({ id }) => id),
          ask,
        )
        const of = counts.map(({ id, count }) => ({
          kind: terms(id),
          isApparatus: isApparatus(id),
          count: { count, isExact },
        }))
        return {
          of: of.toSorted((one, other) => other.count.count - one.count.count),
          isPartial: !isExact || mayHaveMore(rows, queries.most.kinds + 1, connection),
        }
      }
      return exactOr(
        () => all(queries.countKinds(connection), true, counting),
        () => all(queries.sampleKinds(connection), false),
      )
    },

    evidence,
  }
}
