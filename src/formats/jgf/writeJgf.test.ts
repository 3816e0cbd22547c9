import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import { example } from '../../testing/example.ts'
import { exampleExport, whole } from '../../testing/exampleExport.ts'
import { jgf } from './writeJgf.ts'

type Metadata = Readonly<Record<string, unknown>>
interface Jgf {
  readonly graph: {
    readonly label: string
    readonly metadata: Metadata
    readonly nodes: Readonly<Record<string, { readonly label: string; readonly metadata: Metadata }>>
    readonly edges: readonly { id: string; source: string; target: string; directed: boolean; metadata: Metadata }[]
  }
}
const written = (context = exampleExport()) => (JSON.parse(whole(jgf(context))) as Jgf).graph

/** The names of the fields that any of these has, in the order in which they stand. */
const fieldsIn = (objects: readonly object[]): readonly string[] => [...new Set(objects.flatMap(Object.keys))]

test('the file has nothing but what version 2 knows; whatever is ours is metadata', () => {
  const graph = written()
  expect(graph.label).toBe(example.attributes.title['en'])
  expect(Object.keys(JSON.parse(whole(jgf(exampleExport()))) as Jgf)).toEqual(['graph'])
  expect(fieldsIn([graph])).toEqual(['label', 'directed', 'metadata', 'nodes', 'edges'])
  expect(fieldsIn([graph.metadata])).toEqual(['edition', 'link', 'licence', 'statuses', 'documents', 'passages'])
  expect(fieldsIn(Object.values(graph.nodes))).toEqual(['label', 'metadata'])
  expect(fieldsIn(graph.edges)).toEqual(['id', 'source', 'target', 'relation', 'directed', 'metadata'])
})

test('every node and edge of the part is there, placed and named in words', () => {
  const context = exampleExport({ kinds: ['library', 'room'] })
  const { nodes, edges } = written(context)
  const graph = new MultiDirectedGraph()
  for (const [id, node] of Object.entries(nodes)) graph.addNode(id, { ...node.metadata, label: node.label })
  for (const { id, source, target } of edges) graph.addDirectedEdgeWithKey(id, source, target)
  expect(graph.nodes()).toEqual(context.part.nodes)
  expect(graph.edges()).toEqual(context.part.edges)
  expect(graph.getNodeAttributes('map-room')).toMatchObject({ label: 'Map Room', kind: 'room', x: -390, y: 0 })
})

test('an edge whose relation is the same both ways is undirected, and no other', () => {
  const symmetric = new Set(example.attributes.vocabulary.relations.flatMap((one) => (one.symmetric ? one.id : [])))
  const { edges } = written()
  const undirected = edges.filter(({ directed }) => !directed).map(({ id }) => id)
  const expected = example.edges.filter(({ attributes }) => symmetric.has(attributes.relation)).map(({ key }) => key)
  expect(expected.length).toBeGreaterThan(0)
  expect(undirected).toEqual(expected)
})
