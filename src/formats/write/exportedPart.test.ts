import { expect, test } from 'vitest'
import { exampleExport } from '../../testing/exampleExport.ts'
import { wholeOf } from './exportedPart.ts'

test('all is every node, edge, passage and figure, in the order of the file', () => {
  const { model, part } = exampleExport()
  expect(part.nodes).toEqual(model.graph.nodes())
  expect(part.edges).toEqual(model.graph.edges())
  expect(part.claims).toEqual(model.attributes.claims)
  expect(part.figures).toEqual(model.attributes.figures)
})

test('what is visible brings only passages that count, and figures of what is shown', () => {
  const { part } = exampleExport({ bodies: ['harbour'] })
  expect(new Set(part.claims.map(({ body }) => body))).toEqual(new Set(['harbour']))
  expect(part.figures.map(({ id }) => id)).toEqual(['visits-of-a-year'])
  expect(part.edges).not.toContain('north-library--joins--shared-reading')
  expect(exampleExport({ bodies: ['north'] }).part.figures).toEqual([])
})

test('where nothing is hidden, what is visible is all, and no part', () => {
  const { model, part } = exampleExport({})
  expect(part).toEqual(wholeOf(model))
  expect(exampleExport({ focus: ['map-room'], view: 'list', q: 'a' }).part.whole).toBe(true)
  expect(exampleExport({ bodies: ['harbour'] }).part.whole).toBe(false)
})

test('where nothing is visible nothing is exported', () => {
  expect(exampleExport({ kinds: [] }).part).toEqual({ whole: false, nodes: [], edges: [], claims: [], figures: [] })
})
