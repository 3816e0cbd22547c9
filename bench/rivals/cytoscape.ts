/** Draws with Cytoscape. `fast`: with the options that its manual recommends for speed. */
import cytoscape from 'cytoscape'
import { half, type Drawing, type Given } from './drawing.ts'

export async function draw(container: HTMLElement, { nodes, edges }: Given, fast: boolean): Promise<Drawing> {
  const cy = cytoscape({
    container,
    ...(fast ? { textureOnViewport: true, hideEdgesOnViewport: true, pixelRatio: 1 } : {}),
    elements: {
      nodes: nodes.map(({ key, label, kind, x, y }) => ({ data: { id: key, label, kind }, position: { x, y } })),
      edges: edges.map(({ key, source, target }) => ({ data: { id: key, source, target } })),
    },
    layout: { name: 'preset', fit: true, padding: 20 },
    minZoom: 0.001,
    userZoomingEnabled: false,
    style: [
      {
        selector: 'node',
        style: {
          label: 'data(label)',
          ...{ width: 12, height: 12, 'font-size': 12, 'text-valign': 'bottom' },
          ...(fast ? { 'min-zoomed-font-size': 8 } : {}),
        },
      },
      { selector: 'edge', style: { width: 1, 'line-color': '#999', ...(fast ? { 'curve-style': 'haystack' } : {}) } },
      { selector: '.dim', style: { opacity: 0.2 } },
    ],
  })
  // A notch of the wheel zooms as far as in the explorer, so that both show the same windows.
  container.addEventListener('wheel', ({ deltaY, offsetX, offsetY }) => {
    cy.zoom({ level: cy.zoom() * 1.2 ** (-deltaY / 120), renderedPosition: { x: offsetX, y: offsetY } })
  })
  cy.on('tap', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    const near = target.closedNeighborhood()
    cy.batch(() => cy.elements().removeClass('dim').difference(near).addClass('dim'))
  })
  await new Promise<void>((resolve) => {
    cy.one('render', () => requestAnimationFrame(() => resolve()))
  })
  return {
    bring(key) {
      cy.viewport({ zoom: 1.5, pan: { x: 0, y: 0 } })
      const node = cy.getElementById(key)
      cy.center(node)
      return node.renderedPosition()
    },
    filter() {
      cy.batch(() => {
        cy.nodes(`[kind = "${half}"]`).toggleClass('dim').connectedEdges().toggleClass('dim')
      })
    },
  }
}
