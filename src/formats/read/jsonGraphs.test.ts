import cytoscape from 'cytoscape'
import Graph from 'graphology'
import { expect, test } from 'vitest'
import { example } from '../../testing/example.ts'
import { given, inShort, opened } from '../../testing/openedFiles.ts'
import { Unreadable } from './openResult.ts'
import { readGraphFile } from '../graphFile/readGraphFile.ts'

const open = (value: unknown) => opened([given('a', typeof value === 'string' ? value : JSON.stringify(value))])

test('a mixed graph of graphology is read: undirected edges, self-loops, attributes, places with y upwards', async () => {
  const graph = new Graph({ type: 'mixed', multi: true })
  graph.setAttribute('title', 'Two people')
  graph.addNode('a', { label: 'Ann', kind: 'person', x: 0, y: 0, age: 41 })
  graph.addNode('b', { name: '乙', x: 10, y: 10 })
  graph.addDirectedEdge('a', 'b', {
    label: 'knows',
    quote: 'Ann knows 乙.',
    source: 'letters',
    author: 'Cy',
    weight: 2,
  })
  graph.addUndirectedEdge('b', 'a')
  graph.addDirectedEdge('a', 'a', { label: 'knows' })
  const { file, format } = await open(graph.export())
  expect(format).toBe('graphology')
  expect(inShort(file)).toEqual({
    nodes: ['Ann', '乙'],
    edges: ['a knows b Ann knows 乙.', 'b is linked with a', 'a knows a'],
  })
  expect(file.attributes.title).toEqual({ und: 'Two people' })
  expect(file.nodes[0]?.attributes.properties).toEqual({ age: '41' })
  expect(file.edges[0]?.attributes.properties).toEqual({ weight: '2' })
  expect(file.attributes.documents[0]?.title).toEqual({ und: 'letters' })
  expect(file.attributes.bodies[0]?.label).toBe('Cy')
  const places = file.attributes.derived.places['given']
  expect(places?.['a']?.[1]).toBeGreaterThan(places?.['b']?.[1] ?? 0)
})

test('passages that are lists, or objects with document and speaker, are read each', async () => {
  const quotes = [{ text: 'One.', document: 'D', speaker: 'S' }, 'Two.']
  const { file } = await open({ nodes: [{ id: 'a', quotes }], links: [] })
  expect(file.attributes.claims.map(({ quote }) => quote)).toEqual(['One.', 'Two.'])
  expect(file.attributes.documents.map(({ title }) => Object.values(title)[0])).toEqual(['D', 'a'])
})

test('without a passage, source and author stay what they are: properties', async () => {
  const { file } = await open({ nodes: [{ id: 'a', source: 'letters', author: 'Cy' }], links: [] })
  expect(file.nodes[0]?.attributes.properties).toEqual({ source: 'letters', author: 'Cy' })
})

test('links of d3 that number the nodes are followed, and ids that are numbers are ids first', async () => {
  const byPlace = await open({ nodes: [{ name: 'x' }, { name: 'y' }], links: [{ source: 0, target: 1 }] })
  expect(inShort(byPlace.file).edges).toEqual(['x leads to y'])
  const byId = await open({ nodes: [{ id: 1 }, { id: 2 }], edges: [{ from: 1, to: 2, type: 'likes' }] })
  expect(inShort(byId.file).edges).toEqual(['1 likes 2'])
})

test('elements of Cytoscape are read as a list and by group, with places and compound nodes', async () => {
  const graph = cytoscape({
    headless: true,
    elements: [
      { data: { id: 'box', name: 'Box' } },
      { data: { id: 'a', name: 'Ann', parent: 'box' }, position: { x: 1, y: 2 } },
      { data: { id: 'b', name: 'Bo' }, position: { x: 30, y: 40 } },
      { data: { id: 'e', source: 'a', target: 'b', interaction: 'knows' } },
    ],
  })
  const whole = graph.json()
  for (const value of [whole, [...graph.elements().jsons()]]) {
    const { file, format } = await open(value)
    expect(format).toBe('cytoscape')
    expect(inShort(file)).toEqual({ nodes: ['Box', 'Ann', 'Bo'], edges: ['a part of box', 'a knows b'] })
  }
})

test('what Cytoscape for the desktop keeps for itself is no property', async () => {
  const data = { id: '62', shared_name: 'Ann', name: 'Ann', SUID: 62, selected: false, score: 0.5 }
  const elements = { nodes: [{ data, position: { x: 1, y: 2 }, selected: false }], edges: [] }
  const { file } = await open({ format_version: '1.0', data: { shared_name: 'Net', name: 'Net', SUID: 52 }, elements })
  expect(file.nodes[0]?.attributes.properties).toEqual({ shared_name: 'Ann', score: '0.5' })
  expect(file.attributes.title).toEqual({ und: 'Net' })
})

test.each([
  [{ nodes: [{ id: 'a' }], links: [{ source: 'a' }] }, 'links.0.target', null],
  [{ nodes: [{ id: 'a' }, 7], links: [] }, 'nodes.1', '7'],
  [{ options: {}, nodes: [{ key: 'a', attributes: [] }], edges: [] }, 'nodes.0.attributes', ''],
  [{ elements: { nodes: [{ data: {} }] } }, 'nodes.0.data.id', null],
])('%j is refused at its place', async (value, at, found) => {
  const thrown = await open(value).catch((error: unknown) => String(error))
  expect(thrown).toContain(JSON.stringify({ at, found }).slice(1, -1))
})

test('ends that no node has, and keys given twice, are named in a file of ours', () => {
  const [node, ...nodes] = example.nodes
  if (!node) throw new Error('the example has no nodes')
  const faultOf = (value: unknown): unknown => {
    try {
      return readGraphFile(value, 'a')
    } catch (error) {
      return error instanceof Unreadable ? error.fault : error
    }
  }
  const end = example.edges.findIndex(({ source, target }) => source === node.key || target === node.key)
  expect(faultOf({ ...example, nodes })).toMatchObject({ at: `edges.${end}.source`, found: node.key })
  expect(faultOf({ ...example, nodes: [node, node, ...nodes] })).toMatchObject({ at: 'nodes.1.key', found: node.key })
  expect(readGraphFile(example, 'a')).toEqual(example)
})

test('a hundred thousand nodes and three hundred thousand edges are read', async () => {
  const nodes = Array.from({ length: 100_000 }, (_, id) => ({ id: `n${id}`, label: `Node ${id}`, kind: `k${id % 9}` }))
  const links = Array.from({ length: 300_000 }, (_, at) => ({
    source: `n${(at * 7919) % 100_000}`,
    target: `n${(at * 104_729 + 1) % 100_000}`,
    relation: `r${at % 7}`,
    weight: at / 3,
  }))
  const text = JSON.stringify({ nodes, links })
  const { file } = await open(text)
  expect(file.nodes).toHaveLength(100_000)
  expect(file.edges.length).toBeGreaterThan(290_000)
}, 60_000)
