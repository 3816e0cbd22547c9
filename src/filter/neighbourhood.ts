/** How much each neighbourhood of the focus would show. */
import type { Model } from '../graph/model.ts'
import { focusedNodes } from '../link/focusMarks.ts'
import { depths, type Depth, type ViewState } from '../link/viewState.ts'
import { visibleAtAnyDepth } from './visible.ts'

export interface Neighbourhood {
  readonly depth: Depth
  /** The nodes that are shown at this depth, under the lists of the view. */
  readonly nodes: number
}

/** One to three steps around the focus, and last the whole graph, which is depth 0. */
export function neighbourhoods(model: Model, state: ViewState): readonly Neighbourhood[] {
  const { nodes, edges } = visibleAtAnyDepth(model, state)
  const reached = new Set(focusedNodes(model, state))
  let border: readonly string[] = [...reached]
  const around = depths
    .filter((depth) => depth > 0)
    .map((depth): Neighbourhood => {
      const next = new Set<string>()
      for (const node of border)
        model.graph.forEachEdge(node, (edge, _, source, target) => {
          const end = source === node ? target : source
          if (edges.has(edge) && !reached.has(end)) next.add(end)
        })
      for (const node of next) reached.add(node)
      border = [...next]
      return { depth, nodes: [...reached].filter((node) => nodes.has(node)).length }
    })
  return [...around, { depth: 0, nodes: nodes.size }]
}
