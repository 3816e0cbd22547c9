import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { claimsOfEdge } from '../graph/model.ts'
import { openModel } from '../graph/openModel.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'
import { beginning, sheet, type SheetDocument, type SheetPassage } from './sheet.ts'

const model = openModel(example)
const passagesOf = (documents: readonly SheetDocument[]): readonly SheetPassage[] =>
  documents.flatMap(({ bodies }) => bodies.flatMap(({ passages }) => passages))
const of = (changes: Partial<ViewState> = {}) => sheet(model, visible(model, { ...initial, ...changes }))

test('every shown edge stands on the sheet: under each passage that carries it, or among those without one', () => {
  const { documents, without } = of()
  const carried = passagesOf(documents).flatMap(({ claim, edges }) => edges.map((edge) => `${claim} ${edge}`))
  const expected = model.graph.edges().flatMap((edge) => claimsOfEdge(model, edge).map(({ id }) => `${id} ${edge}`))
  expect([...carried].sort()).toEqual([...expected].sort())
  expect(without).toEqual(model.graph.filterEdges((edge) => claimsOfEdge(model, edge).length === 0))
})

test('documents and their bodies stand in their order, and the passages in the order of the text', () => {
  const listed = of().documents.map(({ document, bodies }) => [
    document,
    bodies.map(({ body, passages }) => [body, ...passages.map(({ claim }) => claim)]),
  ])
  expect(listed).toEqual([
    [
      'letters',
      [
        ['north', 'north-joins', 'north-course', 'north-room', 'north-partner'],
        ['harbour', 'harbour-joins', 'harbour-runs', 'harbour-course', 'harbour-visits'],
      ],
    ],
    [
      'yearbook',
      [
        ['harbour', 'harbour-fair', 'harbour-cards'],
        ['press', 'press-room', 'press-plan', 'press-prize'],
      ],
    ],
  ])
})

test('the beginning of a sheet crosses documents and bodies, and still says how many each has', () => {
  const begun = beginning(of().documents, 9)
  expect(passagesOf(begun)).toEqual(passagesOf(of().documents).slice(0, 9))
  expect(begun.at(-1)?.bodies).toMatchObject([{ body: 'harbour', count: 2, passages: { length: 1 } }])
  expect(beginning(of().documents, 13)).toEqual(of().documents)
})

test('a passage names the nodes in which none of its edges ends', () => {
  expect(passagesOf(of().documents).find(({ claim }) => claim === 'press-prize')).toEqual({
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
  const { documents, figures } = of({ bodies: ['north'] })
  expect(documents).toMatchObject([{ document: 'letters', bodies: [{ body: 'north' }] }])
  expect(figures).toBe(0)
  expect(of({ kinds: [] })).toMatchObject({ documents: [], without: [], passages: 0 })
})

test('a passage stands on the sheet for the reported figures that it prints of something shown', () => {
  const nodes = example.nodes.map(({ key, attributes }) => ({
    key,
    attributes: { ...attributes, claims: attributes.claims.filter((claim) => claim !== 'harbour-visits') },
  }))
  const counted = openModel({ ...example, nodes })
  const onSheet = (changes: Partial<ViewState>) =>
    passagesOf(sheet(counted, visible(counted, { ...initial, ...changes })).documents).find(
      ({ claim }) => claim === 'harbour-visits',
    )
  expect(onSheet({})).toEqual({ claim: 'harbour-visits', edges: [], nodes: [], figures: ['visits-of-a-year'] })
  expect(onSheet({ kinds: ['room'] })).toBeUndefined()
})
