/** Draws with vis-network. */
import { DataSet, Network } from 'vis-network/standalone'
import { half, type Drawing, type Given } from './drawing.ts'

export async function draw(container: HTMLElement, { nodes, edges }: Given): Promise<Drawing> {
  const all = new DataSet(
    nodes.map(({ key, label, kind, x, y }) => ({
      id: key,
      label,
      group: kind,
      x,
      y,
      shape: 'dot',
      size: 6,
      opacity: 1,
    })),
  )
  const links = new DataSet(edges.map(({ key, source, target }) => ({ id: key, from: source, to: target })))
  const options = { physics: false, edges: { smooth: false }, interaction: { dragNodes: false } }
  const network = new Network(container, { nodes: all, edges: links }, options)
  const drawn = new Promise<void>((resolve) => network.once('afterDrawing', () => resolve()))
  network.fit({ animation: false })
  network.on('click', ({ nodes: [hit] }: { nodes: (string | number)[] }) => {
    if (hit === undefined) return
    const near = new Set([hit, ...network.getConnectedNodes(hit)].map(String))
    all.update(nodes.map(({ key }) => ({ id: key, opacity: near.has(key) ? 1 : 0.2 })))
  })
  let isHalf = false
  await drawn
  return {
    bring(key) {
      network.moveTo({ position: network.getPosition(key), scale: 1.5, animation: false })
      return network.canvasToDOM(network.getPosition(key))
    },
    filter() {
      isHalf = !isHalf
      all.update(nodes.flatMap(({ key, kind }) => (kind === half ? [{ id: key, opacity: isHalf ? 0.2 : 1 }] : [])))
    },
  }
}
