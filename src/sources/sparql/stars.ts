/** Edges in the groups in which they are asked for: those of one relation that have an end in common. */
import type { EdgeId } from '../source.ts'

/** The edges between one thing and several others; which of `source` and `target` is null is where the others stand. */
export interface Star {
  readonly source: string | null
  readonly relation: string
  readonly target: string | null
  readonly ends: readonly string[]
}

const outOf = ({ source, relation }: EdgeId): string => JSON.stringify(['out', source, relation])
const into = ({ target, relation }: EdgeId): string => JSON.stringify(['in', target, relation])

const starOf = (edges: readonly EdgeId[], { source, relation, target }: EdgeId, isOut: boolean): Star => ({
  source: isOut ? source : null,
  relation,
  target: isOut ? null : target,
  ends: [...new Set(edges.map((edge) => (isOut ? edge.target : edge.source)))],
})

/** Every edge in one group; each group as large as may be, and no larger than `most`. */
export function starsOf(
  edges: readonly EdgeId[],
  most: number,
): readonly { readonly star: Star; readonly edges: readonly EdgeId[] }[] {
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
      return { star: starOf(some, first, name === outOf(first)), edges: some }
    }),
  )
}
