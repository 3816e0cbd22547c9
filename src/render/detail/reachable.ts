/** What the arrow keys can reach from a node. */
import type { Model } from '../../graph/model.ts'

/** How many neighbours are drawn so that the keys can reach them. */
const most = 24

/** Keys of the node itself and of its neighbours with the most edges. */
export function wayOf({ graph }: Model, node: string): readonly string[] {
  if (!graph.hasNode(node)) return []
  const around = graph.neighbors(node).map((key) => ({ key, degree: graph.degree(key) }))
  around.sort((a, b) => b.degree - a.degree)
  return [node, ...around.slice(0, most).map(({ key }) => key)]
}
