/** The order of the walk by keyboard: the neighbours of a node in the order of the list view, and all nodes in that order. */
import type { Model } from '../graph/model.ts'
import type { Visible } from '../filter/visible.ts'
import { listLines, listSections } from '../list/listOrder.ts'

export interface Neighbour {
  readonly node: string
  /** The edges between both. */
  readonly edges: readonly string[]
}

/** The nodes that visible edges join to this one, in the order of the list. */
export function neighboursOf(model: Model, visible: Visible, node: string): readonly Neighbour[] {
  const found = new Map<string, string[]>()
  for (const { edges } of listLines(model, visible, node))
    for (const edge of edges) {
      const other = model.graph.opposite(node, edge)
      if (other === node) continue
      found.set(other, [...(found.get(other) ?? []), edge])
    }
  return [...found].map(([other, edges]) => ({ node: other, edges }))
}

/** All visible nodes in the order of the list. */
export const inListOrder = (model: Model, visible: Visible): readonly string[] =>
  listSections(model, visible).flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes))
