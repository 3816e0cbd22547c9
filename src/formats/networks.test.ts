import { DirectedGraph, MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { cytoscapeJson } from './cytoscape/writeCytoscape.ts'
import { exampleExport, exportContextOf, whole } from '../testing/exampleExport.ts'
import { gexf } from './gexf/writeGexf.ts'
import { graphml } from './graphml/writeGraphml.ts'
import type { ExportContext } from './write/exportContext.ts'

const strange = 'A & B <“C”> \u0001\uD800"\n\u{20BB7}'
const expectedLabel = 'A & B <“C”> "\n\u{20BB7}'
const marked = openModel({
  ...example,
  nodes: example.nodes.map((node) =>
    node.key === 'map-room' ? { ...node, attributes: { ...node.attributes, label: strange } } : node,
  ),
})

const read = {
  gexf: (text: string) => parseGexf(MultiDirectedGraph, text),
  graphml: (text: string) => parseGraphml(MultiDirectedGraph, text),
}
const write = { gexf, graphml }

test.each(['gexf', 'graphml'] as const)(
  'graphology reads from %s every node and edge with its kind, names and quotes',
  (format) => {
    const context = exampleExport()
    const { model } = context
    const graph = read[format](whole(write[format](context)))
    expect(graph.nodes()).toEqual(model.graph.nodes())
    const withEnds = (key: string) => [key, graph.source(key), graph.target(key)]
    expect(graph.edges().map(withEnds)).toEqual(model.graph.mapEdges((key, _, source, target) => [key, source, target]))
    expect(graph.getNodeAttributes('shared-reading')).toMatchObject({
      printed: '共读计划',
      'rendering-en': 'Shared Reading Plan',
      kind: 'programme',
      'kind-name': 'programme',
      forms: '共读计划 | Shared Reading Plan',
      bodies: '北岸图书馆馆务会 | 港口图书馆馆务会 | 年鉴编者',
      completed: false,
    })
    expect(graph.getEdgeAttributes('book-fair--part-of--shared-reading')).toMatchObject({
      relation: 'part-of',
      grounding: 'stated',
      claims: 'harbour-fair + press-plan',
      quotes: 'Harbour Library held the Harbour Book Fair | The fair belongs to the Shared Reading Plan',
    })
  },
)

test.each(['gexf', 'graphml'] as const)(
  '%s keeps markup, quotation marks and rare characters of a name, and drops what XML forbids',
  (format) => {
    const graph = read[format](whole(write[format](exportContextOf(marked))))
    expect(graph.getNodeAttribute('map-room', 'printed')).toBe(expectedLabel)
  },
)

test('GEXF has each node where it is drawn, with y upwards, in its colour', () => {
  const graph = read.gexf(whole(gexf(exampleExport())))
  expect(graph.getNodeAttributes('north-library')).toMatchObject({ x: 0, y: 300, size: 10, color: 'rgb(8,97,140)' })
})

test('GEXF distinguishes parallel edges by their kind', () => {
  const text = whole(gexf(exampleExport()))
  expect(text).toContain(
    'id="north-library--runs--shared-reading--derived" source="north-library" target="shared-reading" kind="runs (derived)"',
  )
  expect(text).toContain('target="shared-reading" kind="joins"')
})

test('GraphML draws each grounding with a line of its own', () => {
  const text = whole(graphml(exampleExport()))
  const styles = [...text.matchAll(/<y:LineStyle color="#918a7c" type="(\w+)"/g)].map(([, style]) => style)
  expect(styles.filter((style) => style === 'line')).toHaveLength(12)
  expect(styles.filter((style) => style === 'dashed')).toHaveLength(3)
  expect(styles.filter((style) => style === 'dotted')).toHaveLength(2)
})

test('Cytoscape’s JSON names every node and edge, and places the nodes', () => {
  interface Element {
    readonly data: Record<string, string>
    readonly position?: { readonly x: number; readonly y: number }
  }
  const context: ExportContext = exampleExport({ kinds: ['library', 'room'] })
  const json = JSON.parse(whole(cytoscapeJson(context))) as { elements: Record<'nodes' | 'edges', Element[]> }
  const graph = new DirectedGraph()
  for (const { data, position } of json.elements.nodes) graph.addNode(data['id'], { ...data, ...position })
  for (const { data } of json.elements.edges) graph.mergeDirectedEdgeWithKey(data['id'], data['source'], data['target'])
  expect(graph.nodes()).toEqual(context.part.nodes)
  expect(json.elements.edges.map(({ data }) => data['id'])).toEqual(context.part.edges)
  expect(graph.getNodeAttributes('map-room')).toMatchObject({ printed: 'Map Room', x: -390, y: 0 })
})
