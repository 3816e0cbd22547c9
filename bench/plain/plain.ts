/** The bare page that the explorer is compared with. It draws the same graph file with the same places and labels. */
import cytoscape from 'cytoscape'
import type { GraphFile } from '../../graph/schema.ts'

/** What the explorer drew. */
interface Drawn {
  /** Keys of the nodes with labels. */
  readonly labelled: readonly string[]
  /** Size of the drawing in CSS pixels. */
  readonly width: number
  readonly height: number
}

const read = async <T>(address: string): Promise<T> => (await fetch(address)).json() as Promise<T>

const [file, drawn] = await Promise.all([read<GraphFile>('./graph.json'), read<Drawn>('./drawn.json')])
const labelled = new Set(drawn.labelled)
const places = file.attributes.derived.places['flowers'] ?? {}
const container = document.querySelector<HTMLElement>('#drawing')
const panel = document.querySelector<HTMLElement>('#panel')
const filters = document.querySelector<HTMLElement>('#filters')
if (container === null || panel === null || filters === null) throw new Error('the page is incomplete')
container.style.width = `${drawn.width}px`
container.style.height = `${drawn.height}px`

const cy = cytoscape({
  container,
  userZoomingEnabled: false,
  elements: {
    nodes: file.nodes.map(({ key, attributes: { label, kind, initiative } }) => ({
      data: { id: key, label: labelled.has(key) ? label : '', kind, initiative },
      position: { x: places[key]?.[0] ?? 0, y: places[key]?.[1] ?? 0 },
    })),
    edges: file.edges.map(({ key, source, target }) => ({ data: { id: key, source, target } })),
  },
  layout: { name: 'preset', fit: true, padding: 40 },
  style: [
    {
      selector: 'node',
      style: { label: 'data(label)', width: 12, height: 12, 'font-size': 12, 'text-valign': 'bottom' },
    },
    { selector: 'edge', style: { width: 1, 'line-color': '#999' } },
    { selector: '.dim', style: { opacity: 0.2 } },
    { selector: '.focus', style: { 'background-color': '#c00' } },
  ],
})

// A notch of the wheel zooms as far as in the explorer, so that both show the same windows.
container.addEventListener('wheel', ({ deltaY, offsetX, offsetY }) => {
  cy.zoom({ level: cy.zoom() * 1.2 ** (-deltaY / 120), renderedPosition: { x: offsetX, y: offsetY } })
})

cy.on('tap', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
  const near = target.closedNeighborhood()
  cy.batch(() => {
    cy.elements().removeClass('dim focus').difference(near).addClass('dim')
    target.addClass('focus')
  })
  const node = file.nodes.find(({ key }) => key === target.id())
  const claims = file.attributes.claims.filter(({ id }) => node?.attributes.claims.includes(id))
  panel.replaceChildren(node?.attributes.label ?? '', ...claims.map(({ quote }) => `\n${quote}`))
})

for (const { id } of file.attributes.vocabulary.initiatives) {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = true
  box.addEventListener('change', () => {
    cy.batch(() => {
      cy.nodes(`[initiative = "${id}"]`)
        .toggleClass('dim', !box.checked)
        .connectedEdges()
        .toggleClass('dim', !box.checked)
    })
  })
  filters.append(box)
}
