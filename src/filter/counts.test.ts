import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { counts } from './counts.ts'
import { facets } from './facets/facets.ts'
import { initial } from '../link/viewState.ts'
import type { ViewState } from '../link/viewState.ts'
import { visible } from './visible.ts'

const model = openModel(example)
const of = (changes: Partial<ViewState>): ReturnType<typeof counts> => counts(model, { ...initial, ...changes })

test('without lists all of each value is shown, in the vocabulary’s order', () => {
  const all = of({})
  expect(all.kinds).toEqual([
    { value: 'library', shown: 3, total: 3 },
    { value: 'programme', shown: 1, total: 1 },
    { value: 'activity', shown: 4, total: 4 },
    { value: 'room', shown: 3, total: 3 },
    { value: 'prize', shown: 1, total: 1 },
  ])
  expect(all.types.map(({ total }) => total)).toEqual([1, 2, 2])
  expect(all.relations.map(({ total }) => total)).toEqual([2, 5, 3, 3, 1, 1, 2])
  expect(all.grounding.map(({ total }) => total)).toEqual([12, 3, 2])
  for (const { id } of facets) for (const { shown, total } of all[id]) expect(shown).toBe(total)
})

test('a body or document has the nodes that a claim of it names', () => {
  expect(of({}).bodies).toEqual([
    { value: 'north', shown: 5, total: 5 },
    { value: 'harbour', shown: 8, total: 8 },
    { value: 'press', shown: 4, total: 4 },
  ])
  expect(of({}).documents.map(({ total }) => total)).toEqual([8, 7])
})

test('what is shown for a body are visible nodes that a counting claim of it names', () => {
  expect(of({ bodies: ['press'] }).bodies).toEqual([
    { value: 'north', shown: 0, total: 5 },
    { value: 'harbour', shown: 0, total: 8 },
    { value: 'press', shown: 4, total: 4 },
  ])
  expect(of({ bodies: ['press'] }).documents[0]).toEqual({ value: 'letters', shown: 0, total: 8 })
  expect(of({ documents: ['letters'] }).bodies.map(({ shown }) => shown)).toEqual([5, 6, 0])
  expect(of({ kinds: ['room'] }).bodies.map(({ shown }) => shown)).toEqual([1, 1, 1])
})

test('the numbers are those of what is shown', () => {
  const state: ViewState = { ...initial, types: ['festival'], grounding: ['stated'] }
  const shown = visible(model, state)
  const sum = (list: readonly { shown: number }[]): number => list.reduce((total, one) => total + one.shown, 0)
  const numbers = counts(model, state)
  expect(sum(numbers.kinds)).toBe(shown.nodes.size)
  expect(sum(numbers.relations)).toBe(shown.edges.size)
  expect(sum(numbers.grounding)).toBe(shown.edges.size)
  expect(sum(numbers.types)).toBe(2)
})
