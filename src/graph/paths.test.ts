import { describe, expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import type { Model } from './model.ts'
import { openModel } from './openModel.ts'
import { reachedFrom, shortestPaths, type Path } from './paths.ts'

const model = openModel(example)
const all = model.graph.edges()
const stated = model.graph.filterEdges((_, { grounding }) => grounding === 'stated')

/** A graph with the given edges and their nodes. */
function graphOf(keys: readonly string[]): Model {
  const [plain] = example.nodes
  if (!plain) throw new Error('the example has no node')
  const ends = new Set(keys.flatMap((key) => [key.split('--')[0] ?? '', key.split('--')[2] ?? '']))
  return openModel({
    ...example,
    nodes: [...ends].map((key) => ({ key, attributes: { ...plain.attributes, was: [], claims: [] } })),
    edges: keys.map((key) => {
      const [source = '', relation = '', target = '', grounding = 'stated'] = key.split('--')
      const attributes = { relation, grounding: grounding as 'stated', claims: [], premises: [], note: null }
      return { key, source, target, attributes }
    }),
  })
}

const nodesOf = ({ hops }: Path): string => [hops[0]?.from, ...hops.map(({ to }) => to)].join(' ')
const between = (graph: Model, limit = 9, ends: readonly [string, string] = ['a', 'z']) =>
  shortestPaths(graph, ends, graph.graph.edges(), limit)

describe('shortest paths', () => {
  test('ignore the direction of edges', () => {
    const found = shortestPaths(model, ['evening-reading', 'quiet-room'], stated, 9)
    expect(found?.paths.map(nodesOf)).toEqual(['evening-reading north-library quiet-room'])
    expect(found?.paths[0]?.hops).toEqual([
      {
        from: 'evening-reading',
        to: 'north-library',
        edges: ['north-library--runs--evening-reading'],
      },
      { from: 'north-library', to: 'quiet-room', edges: ['north-library--has-room--quiet-room'] },
    ])
  })

  test('use the given edges only', () => {
    expect(shortestPaths(model, ['quiet-room', 'map-room'], all, 9)?.length).toBe(1)
    expect(shortestPaths(model, ['quiet-room', 'map-room'], stated, 9)).toBeNull()
  })

  test('do not exist to an unlinked node, to the same node, or to a key that is no node', () => {
    expect(shortestPaths(model, ['quiet-room', 'lantern-prize'], all, 9)).toBeNull()
    expect(shortestPaths(model, ['quiet-room', 'quiet-room'], all, 9)).toBeNull()
    expect(shortestPaths(model, ['quiet-room', 'nobody'], all, 9)).toBeNull()
  })

  test('count a step as its best grounded edge, and list all its edges, the best first', () => {
    const graph = graphOf(['a--runs--b--editorial', 'b--runs--a', 'b--joins--z--derived'])
    const [path] = between(graph)?.paths ?? []
    expect(path?.hops[0]?.edges).toEqual(['b--runs--a', 'a--runs--b--editorial'])
    expect(path?.weakest).toBe('derived')
    expect(between(graph)?.count).toBe(1)
  })

  test('of equal length are in the order of their grounding, then in the order of the graph', () => {
    const graph = graphOf([
      'a--runs--drawn',
      'drawn--runs--z--editorial',
      'a--runs--twice--derived',
      'twice--runs--z--derived',
      'a--runs--once--derived',
      'once--runs--z',
      'a--runs--second',
      'second--runs--z',
      'a--runs--third',
      'third--runs--z',
    ])
    const found = between(graph)
    expect(found?.paths.map(nodesOf)).toEqual(['a second z', 'a third z', 'a once z', 'a twice z', 'a drawn z'])
    expect(found?.paths.map(({ weakest }) => weakest)).toEqual(['stated', 'stated', 'derived', 'derived', 'editorial'])
  })

  test('beyond the limit are counted, and the best grounded are returned even if they begin worse', () => {
    const middles = ['b', 'c', 'd', 'e']
    const graph = graphOf([
      ...middles.flatMap((one) => [`a--runs--${one}--derived`, `${one}--runs--y`]),
      'a--runs--x--derived',
      'x--runs--w',
      'w--runs--z',
      'y--runs--z--editorial',
    ])
    const found = between(graph, 2)
    expect(found?.count).toBe(5)
    expect(found?.paths.map(nodesOf)).toEqual(['a x w z', 'a b y z'])
  })

  test('can contain a node whose key is the name of a property of all objects', () => {
    expect(between(graphOf(['a--runs--constructor', 'constructor--runs--z']))?.paths.map(nodesOf)).toEqual([
      'a constructor z',
    ])
  })

  test('the nodes that can be reached over some edges are counted', () => {
    expect(reachedFrom(model, 'lantern-prize', all)).toBe(0)
    expect(reachedFrom(model, 'map-room', stated)).toBe(1)
  })
})
