/** The order of the walk by keyboard: the neighbours of a node in the order of the list view, and all nodes in that order. */
import type { Model } from '../graph/model.ts'
import type { Visible } from '../filter/visible.ts'
import { listLines, listSections } from '../list/listOrder.ts'

/** A relation, and the direction in which it is read. */
export interface EdgeReading {
  readonly relation: string
  /** True: the relation is read by its inverse name. */
  readonly incoming: boolean
}

export interface Neighbour {
  readonly node: string
  /** The relations between both, each relation and direction once. */
  readonly readings: readonly EdgeReading[]
  /** The edges between both. */
  readonly edges: readonly string[]
}

/** The nodes that visible edges join to this one, in the order of the list. */
export function neighboursOf(model: Model, visible: Visible, node: string): readonly Neighbour[] {
  const found = new Map<string, { readings: EdgeReading[]; edges: string[] }>()
  for (const { relation, incoming, edges } of listLines(model, visible, node))
    for (const edge of edges) {
      const other = model.graph.opposite(node, edge)
      if (other === node) continue
      const known = found.get(other) ?? { readings: [], edges: [] }
      found.set(other, known)
      known.edges.push(edge)
      if (!known.readings.some((one) => one.relation === relation && one.incoming === incoming))
        known.readings.push({ relation, incoming })
    }
  return [...found].map(([other, joined]) => ({ node: other, ...joined }))
}

/** All visible nodes in the order of the list. */
export const inListOrder = (model: Model, visible: Visible): readonly string[] =>
  listSections(model, visible).flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes))
