import { expect, test } from 'vitest'
import type { EdgeAttributes } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import type { Model } from '../graph/model.ts'
import { initial } from '../link/viewState.ts'
import { visible } from './visible.ts'

const serves = 'quiet-room--serves--shared-reading--derived'

/** The example with other attributes of one edge. */
function withEdge(key: string, changes: Partial<EdgeAttributes>): Model {
  const edges = example.edges.map((edge) =>
    edge.key === key ? { ...edge, attributes: { ...edge.attributes, ...changes } } : edge,
  )
  return openModel({ ...example, edges })
}

test('a premise that we drew without a claim holds while counting claims name both its ends', () => {
  const model = withEdge(serves, { premises: ['evening-reading--resembles--story-hour--editorial'] })
  expect(visible(model, initial).edges).toContain(serves)
  expect(visible(model, { ...initial, bodies: ['harbour'] }).edges).toContain(serves)
  expect(visible(model, { ...initial, bodies: ['north'] }).edges).not.toContain(serves)
})

test('a premise that the graph has not carries nothing', () => {
  expect(visible(withEdge(serves, { premises: ['a--b--c'] }), initial).edges).not.toContain(serves)
})

test('an edge that follows from itself is not shown', () => {
  const { edges } = visible(withEdge(serves, { premises: [serves] }), initial)
  expect([...edges].sort()).toEqual(
    example.edges
      .map(({ key }) => key)
      .filter((key) => key !== serves)
      .sort(),
  )
})

test('a file that quotes no source is shown whole', () => {
  const { attributes } = example
  const bare = openModel({
    ...example,
    attributes: { ...attributes, claims: [], figures: [] },
    nodes: example.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, claims: [] } })),
    edges: example.edges.map((edge) => ({ ...edge, attributes: { ...edge.attributes, claims: [] } })),
  })
  const { nodes, edges } = visible(bare, initial)
  expect([nodes.size, edges.size]).toEqual([bare.graph.order, bare.graph.size])
  expect(visible(bare, { ...initial, bodies: ['north'] }).nodes.size).toBe(0)
})
