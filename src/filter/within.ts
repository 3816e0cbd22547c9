/** How far the view reaches around its focus. */
import type { Model } from '../graph/model.ts'
import { Subset } from '../graph/subset.ts'

interface Marks {
  readonly nodes: Subset
  readonly edges: Subset
}

/** The marks among `shown` that lie within so many edges of the nodes in `from`; an edge lies where both its ends do. */
export function within({ nodes, edges }: Model, from: ReadonlySet<string>, depth: number, shown: Marks): Marks {
  const { sources, targets } = edges
  const isShown = shown.edges.marks
  let reached = new Uint8Array(nodes.rows.length)
  for (const node of from) reached[nodes.numbers.get(node) ?? reached.length] = 1
  for (let step = 0; step < depth; step++) {
    const further = reached.slice()
    for (let at = 0; at < isShown.length; at++) {
      if (isShown[at] !== 1) continue
      const source = sources[at] ?? 0
      const target = targets[at] ?? 0
      if (reached[source] === 1) further[target] = 1
      if (reached[target] === 1) further[source] = 1
    }
    reached = further
  }
  const joins = isShown.map((is, at) => is & (reached[sources[at] ?? 0] ?? 0) & (reached[targets[at] ?? 0] ?? 0))
  const stands = shown.nodes.marks.map((is, at) => is & (reached[at] ?? 0))
  return { nodes: new Subset(nodes, stands), edges: new Subset(edges, joins) }
}
