import { describe, expect, it } from 'vitest'
import type { GraphFile } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { edgeOf, nodeOf } from './model.ts'
import { buildSlowly, openModel, openModelSlowly } from './openModel.ts'

const [edge] = example.edges
const [node] = example.nodes
if (!edge || !node) throw new Error('the example has neither node nor edge')

const withEdge = (own: Partial<GraphFile['edges'][number]>): GraphFile => ({
  ...example,
  edges: [...example.edges, { ...edge, key: 'another', ...own }],
})

describe('opening a graph file', () => {
  it('knows each node and edge by its number, with the numbers of the ends', () => {
    const { nodes, edges, graph } = openModel(example)
    expect([...nodes.numbers.keys()]).toEqual(graph.nodes())
    expect([...edges.numbers.keys()]).toEqual(graph.edges())
    const ends = edges.rows.map((_, at) =>
      [edges.sources[at], edges.targets[at]].map((end) => nodes.rows[end ?? -1]?.key),
    )
    expect(ends).toEqual(graph.mapEdges((_key, _attributes, source, target) => [source, target]))
    expect([...edges.degrees]).toEqual(graph.mapNodes((key) => graph.degree(key)))
  })

  it('refuses an edge to a missing node, and says which edge and where', () => {
    expect(() => openModel(withEdge({ target: 'nobody' }))).toThrow('edges.' + String(example.edges.length))
    expect(() => openModel(withEdge({ target: 'nobody' }))).toThrow('an end of “another” is “nobody”, which is no node')
  })

  it('refuses a key that is used twice, and says which key and where', () => {
    expect(() => openModel(withEdge({ key: edge.key }))).toThrow(`the key “${edge.key}” is used a second time`)
    const twice = { ...example, nodes: [...example.nodes, node] }
    expect(() => openModel(twice)).toThrow(
      `nodes.${String(example.nodes.length)}: the key “${node.key}” is used a second time`,
    )
  })

  it('gives access to the graph while it is being built', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({ ...node, key: `n${String(at)}` }))
    const model = await openModelSlowly({ ...example, nodes: [...example.nodes, ...many] })
    const built = buildSlowly(model)
    const early = model.graph
    expect(early.order).toBe(model.nodes.rows.length)
    await built
    expect(model.graph).toBe(early)
  })
})

describe('looking up a key', () => {
  const model = openModel(example)

  it('gives the attributes in the file', () => {
    expect(nodeOf(model, node.key)).toBe(node.attributes)
    expect(edgeOf(model, edge.key)).toBe(edge.attributes)
  })

  it('throws for a missing key', () => {
    expect(() => nodeOf(model, edge.key)).toThrow('is no node')
    expect(() => edgeOf(model, node.key)).toThrow('is no edge')
  })
})
