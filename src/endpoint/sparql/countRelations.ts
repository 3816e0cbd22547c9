/** Counts the neighbours of a thing by relation, exactly if the endpoint can, else up to a cap. */
import type { Ask, Count, Direction, PartialList } from '../source.ts'
import type { SparqlClient } from './client.ts'
import { exactOr, mayHaveMore } from './completeness.ts'
import type { Connection } from './connection.ts'
import { isSchemaRelation } from './schemaTriples.ts'
import * as queries from './queries.ts'
import type { Bound, ResultRow } from './results.ts'
import { isIri } from './tokens.ts'

/** Relations whose counts are asked for in one query. */
const together = 20
const directions = ['out', 'in'] as const

export interface Counted {
  readonly relation: string
  readonly direction: Direction
  readonly count: Count
}

/** A number in a row; 0 where there is none. */
export const numberOf = (bound: Bound | undefined): number => Number(bound?.value ?? 0)

/** `time`: milliseconds that the exact count may take. */
export async function countRelations(
  client: SparqlClient,
  connection: Connection,
  id: string,
  ask: Ask,
  time: number,
): Promise<PartialList<Counted>> {
  const isEdge = ({ relation }: { relation: string }): boolean =>
    isIri(relation) && !isSchemaRelation(relation, connection)
  const isCut = (rows: readonly ResultRow[]): boolean => mayHaveMore(rows, queries.most.relations + 1, connection)

  async function exact(): Promise<PartialList<Counted>> {
    const rows = await client.select(queries.countRelations(id, connection), { ...ask, time })
    const of = rows.flatMap((row) =>
      directions.flatMap((direction): readonly Counted[] => {
        const { p, [direction]: number } = row
        const count = numberOf(number)
        return p && count > 0 ? [{ relation: p.value, direction, count: { count, isExact: true } }] : []
      }),
    )
    return { of: of.filter(isEdge), isPartial: isCut(rows) }
  }

  async function upToCap(): Promise<PartialList<Counted>> {
    const lists = await Promise.all(
      directions.map(async (direction) => {
        const rows = await client.select(queries.listRelations(id, direction, connection), ask)
        const all = rows.flatMap(({ p }) => (p ? [{ relation: p.value, direction }] : []))
        return { all: all.filter(isEdge), isPartial: isCut(rows) }
      }),
    )
    const wanted = lists.flatMap(({ all }) => all)
    const of: Counted[] = []
    for (let at = 0; at < wanted.length; at += together) {
      const some = wanted.slice(at, at + together)
      const rows = await client.select(queries.capRelations(id, some, connection), ask)
      for (const [nth, one] of some.entries()) {
        const count = numberOf(rows.find((row) => row[`n${String(nth)}`])?.[`n${String(nth)}`])
        of.push({ ...one, count: { count: Math.min(count, queries.capped), isExact: count <= queries.capped } })
      }
    }
    return { of, isPartial: lists.some(({ isPartial }) => isPartial) }
  }

  return exactOr(exact, upToCap)
}
