/** Draws with sigma, which uses WebGL. */
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { half, type Drawing, type Given } from './drawing.ts'

export async function draw(container: HTMLElement, { nodes, edges }: Given): Promise<Drawing> {
  const graph = new MultiDirectedGraph()
  for (const { key, label, kind, x, y } of nodes) graph.addNode(key, { label, kind, x, y: -y, size: 3, color: '#666' })
  for (const { key, source, target } of edges) graph.addDirectedEdgeWithKey(key, source, target, { size: 1 })
  let near: ReadonlySet<string> | null = null
  let isHalf = false
  const dimmed = '#e8e8e8'
  const isDim = (node: string): boolean =>
    (near !== null && !near.has(node)) || (isHalf && graph.getNodeAttribute(node, 'kind') === half)
  const sigma = new Sigma(graph, container, {
    nodeReducer: (node, data) => (isDim(node) ? { ...data, color: dimmed, label: '' } : data),
    edgeReducer: (edge, data) => (graph.extremities(edge).some(isDim) ? { ...data, color: dimmed } : data),
  })
  sigma.on('clickNode', ({ node }) => {
    near = new Set([node, ...graph.neighbors(node)])
    sigma.refresh()
  })
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return {
    bring(key) {
      const { x, y } = sigma.getNodeDisplayData(key) ?? { x: 0.5, y: 0.5 }
      sigma.getCamera().setState({ x, y, ratio: Math.min(1, 12 / Math.sqrt(graph.order)) })
      sigma.refresh()
      return sigma.framedGraphToViewport({ x, y })
    },
    filter() {
      isHalf = !isHalf
      sigma.refresh()
    },
  }
}
