import { describe, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { openModel } from '../graph/openModel.ts'
import { initial, selectionArrangements } from '../link/viewState.ts'
import { example } from '../testing/example.ts'
import { definedIn, documentedIn, goldenOf, listedByHand } from '../testing/registered.ts'
import { arrangementOf, arrangements, offeredArrangements, usualArrangement } from './arrangements.ts'

const model = openModel(example)
const bare = openModel({
  ...example,
  nodes: example.nodes.map(({ key, attributes }) => ({
    key,
    attributes: { ...attributes, at: null, initiative: null },
  })),
})
const ids = arrangements.map(({ id }) => id)

test('each arrangement is defined in a file of its name and registered', () => {
  expect(definedIn('arrangement')).toEqual([...ids].sort())
})

test('the documented values of a link are the arrangements, and no other file lists them', () => {
  expect(documentedIn('arrange')).toEqual(ids)
  expect(listedByHand(ids)).toEqual([])
})

test('the usual arrangement is what a link without one asks for; every graph has it, and it needs nothing', () => {
  expect(usualArrangement.id).toBe(initial.arrange)
  expect(arrangements.filter(({ load }) => load === null)).toEqual([usualArrangement])
  expect(arrangements.filter(({ ofLargeGraphs }) => ofLargeGraphs)).toEqual([usualArrangement])
  expect(usualArrangement.needsSelection).toBe(false)
})

test('a graph is offered what it has the coordinates, types and edges for', () => {
  expect(offeredArrangements(bare).map(({ id }) => id)).toEqual(['flowers', 'focus'])
  expect(arrangementOf(bare, { ...initial, arrange: 'places' })).toBe(usualArrangement)
})

test('those that end with the selection are those that need one', () => {
  expect(arrangements.filter(({ needsSelection }) => needsSelection).map(({ id }) => id)).toEqual(selectionArrangements)
})

describe.each(arrangements)('the arrangement $id', ({ id, load, needsSelection }) => {
  test('has words in every language', () => {
    for (const { arrange } of Object.values(words)) {
      expect(arrange.values[id]).toMatch(/\S/u)
      if (needsSelection) expect(arrange.withoutSelection[id]).toMatch(/\S/u)
    }
  })

  test('is in a golden link, unless it is the usual one', () => {
    expect(goldenOf('arrange', id)).toBe(true)
  })

  test('is seen where a link asks for it, with what is selected', () => {
    const state = { ...initial, arrange: id, focus: ['north-library'] }
    if (offeredArrangements(model).some((one) => one.id === id)) expect(arrangementOf(model, state).id).toBe(id)
    if (needsSelection) expect(arrangementOf(model, { ...state, focus: [] })).toBe(usualArrangement)
  })

  test('gives each node a place, or says that the graph lacks what it needs', async () => {
    if (load === null) return
    const { arrange } = await load()
    const found = arrange(model, ['north-library'])
    if (found) expect(Object.keys(found.places).sort()).toEqual(model.graph.nodes().sort())
  })
})
