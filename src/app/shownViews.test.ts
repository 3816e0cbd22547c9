import { describe, expect, test } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { words } from '../i18n/words.ts'
import { initial, views, viewTraits } from '../link/viewState.ts'
import { example } from '../testing/example.ts'
import { definedIn, documentedIn, goldenOf, listedByHand } from '../testing/registered.ts'
import { offeredViews, viewDefinitions } from './shownViews.ts'

const model = openModel(example)
const bare = openModel({
  ...example,
  attributes: { ...example.attributes, claims: [], figures: [], documents: [] },
  nodes: example.nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, claims: [] } })),
  edges: [],
})

test('the views that a link can ask for are those that are defined, in one file each', () => {
  expect(Object.keys(viewDefinitions)).toEqual(views)
  expect(definedIn('view')).toEqual([...views].sort())
})

test('the documented values of a link are the views, and no other file lists them', () => {
  expect(documentedIn('view').slice(0, views.length)).toEqual(views)
  // That file lists the views that read the parameters of a table, not all views.
  expect(listedByHand(views, ['filter/lossSentences.ts'])).toEqual([])
})

test('a graph is offered what it has something for, and the view that is seen', () => {
  expect(offeredViews(model, 'graph')).toEqual(['graph', 'list', 'matrix', 'figures', 'source'])
  expect(offeredViews(bare, 'graph')).toEqual(['graph', 'list'])
  expect(offeredViews(bare, 'matrix')).toEqual(['graph', 'list', 'matrix'])
  expect(offeredViews(model, 'evidence')).toEqual([...offeredViews(model, 'graph'), 'evidence'])
})

test('the usual view comes with the first load, and draws the graph', () => {
  expect('component' in viewDefinitions[initial.view]).toBe(true)
  expect(viewTraits[initial.view].isDrawn).toBe(true)
})

describe.each(views)('the view %s', (id) => {
  test('stands under its own name, and has words in every language, also for where it fails', () => {
    expect(viewDefinitions[id].id).toBe(id)
    for (const { faults, views: names } of Object.values(words)) {
      expect(names[id]).toMatch(/\S/u)
      expect(faults.parts[id]).toMatch(/\S/u)
    }
  })

  test('is in a golden link', () => {
    expect(goldenOf('view', id)).toBe(true)
  })
})
