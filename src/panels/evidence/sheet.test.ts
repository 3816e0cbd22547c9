import { expect, test } from 'vitest'
import { example } from '../../model/example.ts'
import { claimsOfEdge, openModel } from '../../model/model.ts'
import { initial, type ViewState } from '../../view/state.ts'
import { visible } from '../../view/visible.ts'
import { sheet } from './sheet.ts'

const model = openModel(example)
const of = (changes: Partial<ViewState> = {}) => sheet(model, visible(model, { ...initial, ...changes }))

test('every shown edge stands on the sheet: under each passage that carries it, or among those without one', () => {
  const { bodies, without } = of()
  const carried = bodies.flatMap(({ passages }) =>
    passages.flatMap(({ claim, edges }) => edges.map((edge) => `${claim} ${edge}`)),
  )
  const expected = model.graph.edges().flatMap((edge) => claimsOfEdge(model, edge).map(({ id }) => `${id} ${edge}`))
  expect([...carried].sort()).toEqual([...expected].sort())
  expect(without).toEqual(model.graph.filterEdges((edge) => claimsOfEdge(model, edge).length === 0))
})

test('bodies stand in their order and their passages in the order of the text', () => {
  const { bodies } = of()
  expect(bodies.map(({ body }) => body)).toEqual(['north', 'harbour', 'press'])
  expect(bodies[1]?.passages.map(({ claim }) => claim)).toEqual([
    'harbour-joins',
    'harbour-runs',
    'harbour-course',
    'harbour-visits',
    'harbour-fair',
    'harbour-cards',
  ])
})

test('a passage names the nodes in which none of its edges ends', () => {
  const press = of().bodies.at(-1)
  expect(press?.passages.find(({ claim }) => claim === 'press-prize')).toEqual({
    claim: 'press-prize',
    edges: [],
    nodes: ['lantern-prize'],
    figures: [],
  })
})

test('the counts are those of the view: edges by grounding, passages, reported figures', () => {
  expect(of()).toMatchObject({
    grounded: [
      { grounding: 'stated', count: 12 },
      { grounding: 'derived', count: 3 },
      { grounding: 'editorial', count: 2 },
    ],
    passages: 13,
    figures: 1,
  })
  expect(of({ grounding: ['derived'] }).grounded.map(({ count }) => count)).toEqual([0, 3, 0])
})

test('what a filter leaves out is not on the sheet', () => {
  const { bodies, figures } = of({ bodies: ['north'] })
  expect(bodies.map(({ body }) => body)).toEqual(['north'])
  expect(figures).toBe(0)
  expect(of({ kinds: [] })).toMatchObject({ bodies: [], without: [], passages: 0 })
})

test('a passage stands on the sheet for the reported figures that it prints of something shown', () => {
  const nodes = example.nodes.map(({ key, attributes }) => ({
    key,
    attributes: { ...attributes, claims: attributes.claims.filter((claim) => claim !== 'harbour-visits') },
  }))
  const counted = openModel({ ...example, nodes })
  const onSheet = (changes: Partial<ViewState>) =>
    sheet(counted, visible(counted, { ...initial, ...changes }))
      .bodies.flatMap(({ passages }) => passages)
      .find(({ claim }) => claim === 'harbour-visits')
  expect(onSheet({})).toEqual({ claim: 'harbour-visits', edges: [], nodes: [], figures: ['visits-of-a-year'] })
  expect(onSheet({ kinds: ['room'] })).toBeUndefined()
})
