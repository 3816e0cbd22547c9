/** What the arrow keys can reach from a node. */
import type { Model } from '../../model/model.ts'

/** Neighbours that are drawn for them. */
const most = 24

/** The node itself, and its neighbours with the most edges: keys. */
export function wayOf({ graph }: Model, node: string): readonly string[] {
  if (!graph.hasNode(node)) return []
  const around = graph.neighbors(node).map((key) => ({ key, degree: graph.degree(key) }))
  around.sort((a, b) => b.degree - a.degree)
  return [node, ...around.slice(0, most).map(({ key }) => key)]
}
