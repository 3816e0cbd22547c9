/** Of two nodes that are compared: what belongs to the first, to the second, and to both. By what the view shows, as in the panel. */
import type { Model } from '../graph/model.ts'
import { pairOf } from '../link/resolve.ts'
import type { ViewState } from '../link/viewState.ts'
import type { Visible } from '../filter/visible.ts'

export type Side = 'first' | 'second' | 'both'

export interface Sides {
  /** The two themselves, and what shown edges join them to. */
  readonly nodes: ReadonlyMap<string, Side>
  readonly edges: ReadonlyMap<string, Side>
}

/** null: no two nodes are compared, or the view shows the paths between them instead. */
export function sidesOf(model: Model, state: ViewState, visible: Visible): Sides | null {
  const pair = state.paths ? null : pairOf(model, state.focus)
  if (pair === null) return null
  const { graph } = model
  const nodes = new Map<string, Side>()
  const edges = new Map<string, Side>()
  for (const [at, end] of pair.entries()) {
    const own = at === 0 ? 'first' : 'second'
    for (const edge of graph.edges(end)) {
      if (!visible.edges.has(edge)) continue
      const other = graph.opposite(end, edge)
      edges.set(edge, edges.has(edge) && edges.get(edge) !== own ? 'both' : own)
      nodes.set(other, nodes.has(other) && nodes.get(other) !== own ? 'both' : own)
    }
  }
  nodes.set(pair[0], 'first')
  nodes.set(pair[1], 'second')
  return { nodes, edges }
}
