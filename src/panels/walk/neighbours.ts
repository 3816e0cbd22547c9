/** The graph as the keyboard walks over it: each node's neighbours in the order of the list, and the list itself. */
import type { Model } from '../../model/model.ts'
import type { Visible } from '../../view/visible.ts'
import { listLines, listSections } from '../listOrder.ts'

/** A relation, and the direction in which it is read. */
export interface Reading {
  readonly relation: string
  /** True: by its inverse name. */
  readonly incoming: boolean
}

export interface Neighbour {
  readonly node: string
  /** What is said of both, each relation and direction once. */
  readonly readings: readonly Reading[]
  /** The edges that say it. */
  readonly edges: readonly string[]
}

/** The nodes that a visible edge joins to this one, each once, in the order in which the list names them. */
export function neighboursOf(model: Model, visible: Visible, node: string): readonly Neighbour[] {
  const found = new Map<string, { readings: Reading[]; edges: string[] }>()
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
  return [...found].map(([other, told]) => ({ node: other, ...told }))
}

/** All visible nodes in the order of the list. */
export const inListOrder = (model: Model, visible: Visible): readonly string[] =>
  listSections(model, visible).flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes))
