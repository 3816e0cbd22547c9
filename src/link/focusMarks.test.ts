import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { focusMarks } from './focusMarks.ts'
import { initial } from './viewState.ts'

const model = openModel(example)
function of(...focus: readonly string[]): Record<'nodes' | 'edges' | 'nearNodes' | 'nearEdges', string[]> {
  const { nodes, edges, nearNodes, nearEdges } = focusMarks(model, { ...initial, focus })
  return {
    nodes: [...nodes].sort(),
    edges: [...edges].sort(),
    nearNodes: [...nearNodes].sort(),
    nearEdges: [...nearEdges].sort(),
  }
}

test('nothing in focus selects nothing, nor does a key that names nothing', () => {
  expect(of()).toEqual({ nodes: [], edges: [], nearNodes: [], nearEdges: [] })
  expect(of('nobody')).toEqual(of())
})

test('a node stands on itself; its neighbours and the edges to them are near', () => {
  expect(of('map-room')).toEqual({
    nodes: ['map-room'],
    edges: [],
    nearNodes: ['hill-library', 'quiet-room'],
    nearEdges: ['hill-library--has-room--map-room', 'quiet-room--resembles--map-room--editorial'],
  })
})

test('an edge stands on itself and its ends; what else its ends have is not beside it', () => {
  expect(of('hill-library--has-room--map-room')).toEqual({
    nodes: ['hill-library', 'map-room'],
    edges: ['hill-library--has-room--map-room'],
    nearNodes: [],
    nearEdges: [],
  })
})

test('beside a derived edge stand the premises that it follows from', () => {
  const derived = model.graph.findEdge((_, { premises }) => premises.length > 0)
  if (derived === undefined) throw new Error('the example has no edge that follows from others')
  expect(of(derived).nearEdges).toEqual([...model.graph.getEdgeAttribute(derived, 'premises')].sort())
})

test('a claim stands on the nodes that it names and the edges that rest on it, also together with others', () => {
  const { nodes, edges } = of('press-plan')
  expect(edges).toEqual(['book-fair--part-of--shared-reading'])
  expect(nodes).toEqual(['book-fair', 'shared-reading'])
})

test('a figure stands on what it describes, else on its claim', () => {
  expect(of('visits-of-a-year').nodes).toEqual(of('harbour-library').nodes)
  const figures = example.attributes.figures.map((figure) => ({ ...figure, about: [] }))
  const other = openModel({ ...example, attributes: { ...example.attributes, figures } })
  expect([...focusMarks(other, { ...initial, focus: ['visits-of-a-year'] }).nodes]).toEqual(['harbour-library'])
})

test('two that are compared are both selected, and a renamed one is found', () => {
  expect(of('reading-together', 'map-room').nodes).toEqual(['map-room', 'shared-reading'])
})
