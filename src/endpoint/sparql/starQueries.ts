/** Groups edges so that one query asks for all edges of one relation that share an end. */
import type { EdgeId } from '../source.ts'

/** The edges between one thing and several others. `source` or `target` is null: that is where the others stand. */
export interface StarQuery {
  readonly source: string | null
  readonly relation: string
  readonly target: string | null
  readonly ends: readonly string[]
}

const outOf = ({ source, relation }: EdgeId): string => JSON.stringify(['out', source, relation])
const into = ({ target, relation }: EdgeId): string => JSON.stringify(['in', target, relation])

const queryOf = (edges: readonly EdgeId[], { source, relation, target }: EdgeId, isOut: boolean): StarQuery => ({
  source: isOut ? source : null,
  relation,
  target: isOut ? null : target,
  ends: [...new Set(edges.map((edge) => (isOut ? edge.target : edge.source)))],
})

/** Puts every edge into exactly one group of at most `most` edges. */
export function starQueries(
  edges: readonly EdgeId[],
  most: number,
): readonly { readonly query: StarQuery; readonly edges: readonly EdgeId[] }[] {
  const sizes = new Map<string, number>()
  for (const edge of edges) for (const name of [outOf(edge), into(edge)]) sizes.set(name, (sizes.get(name) ?? 0) + 1)
  const groups = new Map<string, EdgeId[]>()
  for (const edge of edges) {
    const isOut = (sizes.get(outOf(edge)) ?? 0) >= (sizes.get(into(edge)) ?? 0)
    const name = isOut ? outOf(edge) : into(edge)
    groups.set(name, [...(groups.get(name) ?? []), edge])
  }
  return [...groups].flatMap(([name, all]) =>
    all.flatMap((first, at) => {
      if (at % most !== 0) return []
      const some = all.slice(at, at + most)
      return { query: queryOf(some, first, name === outOf(first)), edges: some }
    }),
  )
}
