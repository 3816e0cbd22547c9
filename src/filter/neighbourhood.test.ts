import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { neighbourhoods } from './neighbourhood.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from './visible.ts'

const model = openModel(example)

test.each<Partial<ViewState>>([
  { focus: ['map-room'] },
  { focus: ['map-room', 'poetry-week'] },
  { focus: ['north-library--runs--evening-reading'], depth: 2 },
  { focus: ['quiet-room'], grounding: ['stated'], depth: 1 },
  { focus: ['quiet-room'], kinds: ['library'] },
  { focus: ['quiet-room'], kinds: ['nothing'] },
])('each neighbourhood has as many nodes as its link shows: %j', (changes) => {
  const state: ViewState = { ...initial, ...changes }
  const found = neighbourhoods(model, state)
  expect(found.map(({ depth }) => depth)).toEqual([1, 2, 3, 0])
  for (const { depth, nodes } of found) expect(visible(model, { ...state, depth }).nodes.size).toBe(nodes)
})
