import { expect, test } from 'vitest'
import type { GraphFile } from '../../../graph/schema.ts'
import { openModel } from '../../graph/openModel.ts'
import { example } from '../../testing/example.ts'
import { comeBack } from '../../testing/exampleBack.ts'
import { exampleExport, exportContextOf, whole } from '../../testing/exampleExport.ts'
import { given, inShort, opened } from '../../testing/openedFiles.ts'
import { openFiles } from '../read/openFiles.ts'
import { jgf } from './writeJgf.ts'

const open = (value: unknown) => opened([given('a.json', typeof value === 'string' ? value : JSON.stringify(value))])

const people = {
  yi: { label: '乙', metadata: { type: '人', tags: ['old', 'wise'] } },
  ann: { label: 'Ann', metadata: { type: '人', born: 1900, label: 'Annie', id: 7 } },
  inn: {},
}
const edges = [
  { id: 'e1', source: 'yi', target: 'ann', relation: '认识', label: 'since school', metadata: { weight: 2 } },
  { source: 'ann', target: 'inn', label: 'owns' },
  { source: 'ann', target: 'yi', metadata: { relation: 'writes to' } },
]

test('names, kinds, relations and attributes of version 2 are read', async () => {
  const { file, format, notes } = await open({ graph: { label: '两个人', nodes: people, edges } })
  expect([format, notes]).toEqual(['jgf', []])
  expect(file.attributes.title).toEqual({ zh: '两个人' })
  expect(inShort(file)).toEqual({
    nodes: ['乙', 'Ann', 'inn'],
    edges: ['yi 认识 ann', 'ann owns inn', 'ann writes to yi'],
  })
  const kinds = new Map(file.attributes.vocabulary.kinds.map(({ id, name }) => [id, Object.values(name).at(-1)]))
  expect(file.nodes.map(({ attributes }) => kinds.get(attributes.kind))).toEqual(['人', '人', 'Node'])
  expect(file.nodes.map(({ attributes }) => attributes.properties)).toEqual([
    { tags: 'old | wise' },
    { born: '1900', label: 'Annie', id: '7' },
    undefined,
  ])
  expect(file.edges[0]?.attributes).toMatchObject({
    'source-id': 'e1',
    properties: { weight: '2', label: 'since school' },
  })
})

test('version 1, which lists its nodes, gives the same graph', async () => {
  const nodes = Object.entries(people).map(([id, node]) => ({ id, ...node }))
  const one = await open({ graph: { nodes, edges } })
  const two = await open({ graph: { nodes: people, edges } })
  expect(one.format).toBe('jgf')
  expect([one.file.nodes, one.file.edges]).toEqual([two.file.nodes, two.file.edges])
})

test.each([
  ['an edge without a word about it is directed', {}, {}, false],
  ['an edge is directed as its graph says', { directed: false }, {}, true],
  ['what an edge says itself counts before its graph: undirected', { directed: true }, { directed: false }, true],
  ['what an edge says itself counts before its graph: directed', { directed: false }, { directed: true }, false],
  ['null says nothing', { directed: false }, { directed: null }, true],
  ['a type of Gephi counts before the graph', { directed: true }, { metadata: { type: 'Undirected' } }, true],
])('%s', async (_, ofGraph, ofEdge, symmetric) => {
  const edge = { source: 'a', target: 'b', relation: 'meets', ...ofEdge }
  const { file } = await open({ graph: { ...ofGraph, nodes: { a: {}, b: {} }, edges: [edge] } })
  expect(file.attributes.vocabulary.relations.map((one) => one.symmetric)).toEqual([symmetric])
})

test('passages in the metadata are quoted, with their document and who says it', async () => {
  const { file } = await open({
    graph: {
      nodes: { a: { metadata: { quote: 'A is.' } }, b: {} },
      edges: [
        { source: 'a', target: 'b', metadata: { quotes: [{ text: 'A meets B.', document: 'D', speaker: 'S' }] } },
      ],
    },
  })
  expect(file.attributes.claims.map(({ quote }) => quote)).toEqual(['A is.', 'A meets B.'])
  expect(file.nodes[0]?.attributes.claims).toHaveLength(1)
  expect(file.edges[0]?.attributes).toMatchObject({ grounding: 'stated', claims: ['quote-2'] })
  expect(file.attributes.documents.map(({ title }) => Object.values(title)[0])).toContain('D')
  expect(file.attributes.bodies.map(({ label }) => label)).toContain('S')
})

test('of several graphs the first that has nodes is opened, and the others are named', async () => {
  const { file, format, notes } = await open({
    graphs: [
      { id: 'empty', nodes: {} },
      { label: 'Towns', nodes: { a: {}, b: {} }, edges: [{ source: 'a', target: 'b' }] },
      { label: 'Rivers', nodes: { c: {} } },
      { nodes: [{ id: 'd' }] },
    ],
  })
  expect([format, file.nodes.map(({ key }) => key)]).toEqual(['jgf', ['a', 'b']])
  expect(file.attributes.title).toEqual({ und: 'Towns' })
  expect(notes).toEqual([{ note: 'left-out', what: 'graph', count: 3, example: 'empty' }])
})

test('hyperedges are said to be left out; an empty list of them is not spoken of', async () => {
  const hyperedges = [
    { nodes: ['a', 'b', 'c'], relation: 'share' },
    { source: ['a'], target: ['b', 'c'] },
  ]
  const nodes = { a: {}, b: {}, c: {} }
  const some = await open({ graph: { nodes, hyperedges } })
  expect(some.notes).toEqual([{ note: 'left-out', what: 'hyperedge', count: 2, example: 'share' }])
  expect((await open({ graph: { nodes, hyperedges: [] } })).notes).toEqual([])
})

test('what is told of the whole graph beside its title is said to be left out', async () => {
  const { file, notes } = await open({
    graph: { type: 'car', metadata: { title: 'Cars', maker: 'Cy', year: 1 }, nodes: { a: {} } },
  })
  expect(file.attributes.title).toEqual({ und: 'Cars' })
  expect(notes).toEqual([
    { note: 'left-out', what: 'graph', count: 1, example: 'type' },
    { note: 'left-out', what: 'metadata', count: 2, example: 'maker' },
  ])
})

test('nodes and links of other programs are not taken for this format', async () => {
  const nodes = [{ id: 'a' }, { id: 'b' }]
  const beside = { graph: { nodes: 'two', edges: 'one' }, nodes, links: [{ source: 'a', target: 'b' }] }
  expect((await open(beside)).format).toBe('node-link')
  expect(await openFiles([given('a', JSON.stringify({ graph: { nodes, links: [] } }))])).toMatchObject({
    fault: { fault: 'unknown-format', found: 'graph' },
  })
})

test.each([
  [{ graph: { nodes: { a: 7 } } }, 'graph.nodes.a', '7'],
  [{ graph: { nodes: 'a' } }, 'graph.nodes', 'a'],
  [{ graph: { nodes: [{ label: 'A' }] } }, 'graph.nodes.0.id', null],
  [{ graph: { nodes: { a: { metadata: [1] } } } }, 'graph.nodes.a.metadata', '1'],
  [{ graph: { nodes: { a: {} }, edges: [{ source: 'a' }] } }, 'graph.edges.0.target', null],
  [{ graph: { nodes: { a: {} }, edges: [], metadata: 'x' } }, 'graph.metadata', 'x'],
  [{ graphs: [{ nodes: {} }, { nodes: { a: {} }, edges: [7] }] }, 'graphs.1.edges.0', '7'],
  [{ graphs: [{ nodes: {} }, 7] }, 'graphs.1', '7'],
])('%j is refused at its place', async (value, at, found) => {
  expect(await openFiles([given('a', JSON.stringify(value))])).toMatchObject({ fault: { at, found } })
})

/** The documents with their texts, and every passage with its document, its speaker and its place. */
function evidenceOf({ attributes: { documents, bodies, claims } }: GraphFile) {
  const labels = new Map(bodies.map(({ id, label }) => [id, label]))
  const titles = new Map(documents.map(({ id, lang, title }) => [id, title[lang] ?? Object.values(title)[0]]))
  return {
    documents: documents.map(({ id, text, sha256, excerpts }) => ({
      id,
      title: titles.get(id),
      text,
      sha256,
      excerpts,
    })),
    claims: claims
      .map(({ document, body, quote, spans }) => JSON.stringify([titles.get(document), labels.get(body), quote, spans]))
      .sort(),
  }
}

test('our own file comes back with its documents whole, each passage at its place, and nothing to say about it', async () => {
  const { file, notes } = await open(whole(jgf(exampleExport())))
  expect(notes).toEqual([])
  expect(comeBack.of(file)).toEqual(comeBack.of(example))
  const [now, before] = [evidenceOf(file), evidenceOf(example)]
  expect(now.documents).toEqual(before.documents)
  // What no node and no edge rests on is no part of the file.
  expect(before.claims).toEqual(expect.arrayContaining(now.claims))
  expect(now.claims.length).toBeGreaterThan(10)
  const properties = [...file.nodes, ...file.edges].flatMap(({ attributes }) =>
    Object.keys(attributes.properties ?? {}),
  )
  expect(new Set(properties)).toEqual(new Set(['initiative']))
  expect(Object.keys(file.attributes.derived.places['given'] ?? {})).toHaveLength(example.nodes.length)
})

test.each([
  ['room', ['letters', 'yearbook']],
  ['prize', ['yearbook']],
])('our own file of what is visible has the documents that its passages stand in: %s', async (kind, documents) => {
  const context = exampleExport({ kinds: [kind] })
  const { file } = await open(whole(jgf(context)))
  expect(file.nodes.map(({ key }) => key)).toEqual(context.part.nodes)
  const before = evidenceOf(example).documents.filter(({ id }) => documents.includes(id))
  expect(evidenceOf(file).documents).toEqual(before)
  expect(new Set(file.attributes.claims.map((one) => one.document))).toEqual(new Set(documents))
})

test('passages that contain what separates values come back whole; excerpts stay excerpts', async () => {
  const quotes = [
    { text: 'A | B', document: 'Letters', speaker: 'Cy' },
    { text: 'meets | sees + hears', document: 'Diary', speaker: 'Di' },
  ]
  const first = await open({
    graph: { nodes: { a: {}, b: {} }, edges: [{ source: 'a', target: 'b', metadata: { quotes } }] },
  })
  const again = await open(whole(jgf(exportContextOf(openModel(first.file)))))
  expect(comeBack.of(again.file)).toEqual(comeBack.of(first.file))
  expect(evidenceOf(again.file)).toEqual(evidenceOf(first.file))
  expect(again.file.attributes.documents.map(({ excerpts }) => excerpts)).toEqual([true, true])
})
