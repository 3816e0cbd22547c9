import { expect, test } from 'vitest'
import { byClusters } from './byClusters.ts'
import { byRegion } from './byNearness.ts'
import { communities } from './communities.ts'
import { adjacencyOf } from './adjacency.ts'

/** Groups of forty linked nodes, with a few links between groups; the last ten nodes have no links. */
function groupedGraph(count: number) {
  let state = 7
  const chance = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const nodes = Array.from({ length: count }, (_, at) => `n${at}`)
  const edges = nodes.slice(1, -10).flatMap((source, at) => {
    const near = at - (at % 40) + Math.floor(chance() * 40)
    const target = chance() < 0.9 ? near : Math.floor(chance() * (count - 10))
    return { source, target: `n${Math.min(target, count - 11)}` }
  })
  return { nodes, edges: [...edges, ...edges.map(({ source, target }) => ({ source: target, target: source }))] }
}
const { nodes, edges } = groupedGraph(2000)
const { places, clusters } = byClusters(nodes, edges)

test('nodes that are linked among themselves are one group', () => {
  const links = { sources: [0, 1, 2, 3, 4, 5, 2], targets: [1, 2, 0, 4, 5, 3, 3] }
  expect([...(communities(adjacencyOf(6, links))[0]?.of ?? [])]).toEqual([0, 0, 0, 1, 1, 1])
})

test('the same graph gives the same places and clusters', () => {
  expect(byClusters(nodes, edges)).toEqual({ places, clusters })
})

test('every node is in exactly one innermost cluster, and inside its disc', () => {
  expect(clusters.flatMap((cluster) => cluster.nodes).sort()).toEqual([...nodes].sort())
  for (const { middle, radius, nodes: inside } of clusters)
    for (const node of inside) {
      const [x, y] = places[node] ?? [Infinity, Infinity]
      expect(Math.hypot(x - middle[0], y - middle[1])).toBeLessThan(radius)
    }
})

test('a cluster has at most fifty parts, and comes after the cluster that contains it', () => {
  const children = new Map<number | null, number>()
  clusters.forEach(({ of, nodes: inside }, at) => {
    children.set(of, (children.get(of) ?? 0) + 1)
    expect(inside.length).toBeLessThanOrEqual(50)
    if (of !== null) expect(of).toBeLessThan(at)
  })
  expect(children.get(null)).toBe(1)
  expect(Math.max(...children.values())).toBeLessThanOrEqual(50)
})

test('neighbouring discs overlap by a little at most', () => {
  for (const [at, one] of clusters.entries())
    for (const other of clusters.slice(at + 1)) {
      if (one.of !== other.of) continue
      const distance = Math.hypot(one.middle[0] - other.middle[0], one.middle[1] - other.middle[1])
      expect(distance).toBeGreaterThan((one.radius + other.radius) * 0.9)
    }
})

test('no two nodes have the same place', () => {
  expect(new Set(Object.values(places).map(String)).size).toBe(nodes.length)
})

test('nodes with given places are clustered by nearness, each in one cluster', () => {
  const regions = byRegion(places)
  expect(regions.flatMap((cluster) => cluster.nodes).sort()).toEqual([...nodes].sort())
  expect(byRegion(places)).toEqual(regions)
  expect(Math.max(...regions.map((cluster) => cluster.nodes.length))).toBeLessThanOrEqual(50)
})

test('a graph without edges, of one node or of none has clusters too', () => {
  expect(byClusters([], []).clusters).toHaveLength(1)
  expect(byClusters(['a'], []).places).toEqual({ a: [0, 0] })
  expect(byClusters(nodes, []).clusters.flatMap((cluster) => cluster.nodes)).toHaveLength(nodes.length)
  expect(byRegion({})).toHaveLength(1)
})
