import { expect, test } from 'vitest'
import { exampleLeaving } from './exampleLeaving.ts'

test('all is every node, edge, passage and figure, in the order of the file', () => {
  const { model, part } = exampleLeaving()
  expect(part.nodes).toEqual(model.graph.nodes())
  expect(part.edges).toEqual(model.graph.edges())
  expect(part.claims).toEqual(model.attributes.claims)
  expect(part.figures).toEqual(model.attributes.figures)
})

test('what is visible brings only passages that count, and figures of what is shown', () => {
  const { part } = exampleLeaving({ bodies: ['harbour'] })
  expect(new Set(part.claims.map(({ body }) => body))).toEqual(new Set(['harbour']))
  expect(part.figures.map(({ id }) => id)).toEqual(['visits-of-a-year'])
  expect(part.edges).not.toContain('north-library--joins--shared-reading')
  expect(exampleLeaving({ bodies: ['north'] }).part.figures).toEqual([])
})

test('where nothing is visible nothing leaves', () => {
  expect(exampleLeaving({ kinds: [] }).part).toEqual({ whole: false, nodes: [], edges: [], claims: [], figures: [] })
})
