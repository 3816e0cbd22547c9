/** Three good places to begin, found from structure alone. */
import type { Model } from '../model/model.ts'

export interface Beginning {
  readonly node: string
  readonly why: 'shared' | 'busiest' | 'connected' | 'largest'
  /** Bodies for `shared`, else edges. */
  readonly count: number
}

function bodiesOf(model: Model, node: string): number {
  const claims = model.graph.getNodeAttribute(node, 'claims')
  return claims.length === 0 ? 0 : new Set(claims.flatMap((claim) => model.claims.get(claim)?.body ?? [])).size
}

/** The first of the nodes with the highest count; none below `least`. */
function best(nodes: readonly string[], count: (node: string) => number, least: number): string | undefined {
  let found: string | undefined
  let most = least - 1
  for (const node of nodes) {
    const counted = count(node)
    if (counted <= most) continue
    found = node
    most = counted
  }
  return found
}

/**
 * What most bodies name, the speaker with most edges, and the most connected of what several share; where a graph has
 * none of these, its most connected nodes. Each node once; fewer than three only where the graph has fewer nodes.
 */
export function beginnings(model: Model): readonly Beginning[] {
  const { graph, speakers } = model
  const degree = (node: string): number => graph.degree(node)
  const bodies = (node: string): number => bodiesOf(model, node)
  const chosen: Beginning[] = []
  const left = (nodes: readonly string[]): readonly string[] =>
    nodes.filter((node) => !chosen.some((beginning) => beginning.node === node))
  const add = (
    why: Beginning['why'],
    nodes: readonly string[],
    count: (node: string) => number,
    least: number,
  ): void => {
    const node = best(left(nodes), count, least)
    if (node !== undefined) chosen.push({ node, why, count: count(node) })
  }
  const common = graph.filterNodes((node) => !speakers.has(node) && bodies(node) > 1)
  add('shared', common, bodies, 2)
  add(
    'busiest',
    [...speakers.keys()].filter((node) => graph.hasNode(node)),
    degree,
    1,
  )
  add('connected', common, degree, 1)
  while (chosen.length < Math.min(3, graph.order)) add('largest', graph.nodes(), degree, 0)
  return chosen
}
