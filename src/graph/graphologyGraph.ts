/** The nodes and edges of a graph file as a graphology graph. */
import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, GraphAttributes, GraphFile, NodeAttributes } from '../../graph/schema.ts'
import { eachBelow, type Sliced } from './slices.ts'

export type GraphologyGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

export function* buildGraph(file: GraphFile): Sliced<GraphologyGraph> {
  const graph: GraphologyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(file.attributes)
  yield* eachBelow(file.nodes.length, (at) => {
    const node = file.nodes[at]
    if (node) graph.addNode(node.key, node.attributes)
  })
  yield* eachBelow(file.edges.length, (at) => {
    const edge = file.edges[at]
    if (edge) graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes)
  })
  return graph
}
