import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { toggle } from '../filter/steerFilters.ts'
import { formatLink, parseLink } from '../filter/viewLink.ts'
import { initial } from './viewState.ts'
import type { ViewState } from './viewState.ts'
import { change, compare, select, stepBack } from './steer.ts'

const model = openModel(example)
const from = (fragment: string): ViewState => parseLink(fragment)
const link = (state: ViewState): string => formatLink(state, model)

test('a click focuses, and a second click changes nothing', () => {
  const once = select(initial, 'map-room')
  expect(link(once)).toBe('focus=map-room')
  expect(select(once, 'map-room')).toBe(once)
})

test('selecting keeps filters, view and neighbourhood, and leaves comparison, paths and passage', () => {
  expect(link(select(from('focus=a,b&span=letters:0-1&view=list&types=plan&depth=2&paths=1'), 'c'))).toBe(
    'focus=c&view=list&types=plan&depth=2',
  )
  expect(link(select(from('focus=a&span=letters:0-1'), 'a'))).toBe('focus=a')
})

test('a second node is compared with the first, and another one takes its place', () => {
  expect(link(compare(initial, 'a'))).toBe('focus=a')
  expect(link(compare(from('focus=a'), 'b'))).toBe('focus=a,b')
  expect(link(compare(from('focus=a,b&paths=1'), 'c'))).toBe('focus=a,c&paths=1')
  const one = from('focus=a')
  expect(compare(one, 'a')).toBe(one)
})

test('one of two that are compared is let go by choosing it again', () => {
  expect(link(compare(from('focus=a,b&paths=1'), 'a'))).toBe('focus=b')
  expect(link(compare(from('focus=a,b'), 'b'))).toBe('focus=a')
})

test('stepping back leaves search, paths, comparison, neighbourhood and selection, one by one', () => {
  const steps = [from('focus=a,b&types=plan&depth=2&paths=1&q=a')]
  for (let step = 0; step < 5; step++) steps.push(stepBack(steps.at(-1) ?? initial))
  expect(steps.map(link)).toEqual([
    'focus=a,b&types=plan&depth=2&paths=1&q=a',
    'focus=a,b&types=plan&depth=2&paths=1',
    'focus=a,b&types=plan&depth=2',
    'focus=a&types=plan&depth=2',
    'focus=a&types=plan',
    'types=plan',
  ])
  expect(link(stepBack(from('span=letters:0-1')))).toBe('')
})

test('stepping back with nothing to leave changes nothing', () => {
  const state = from('types=plan')
  expect(stepBack(state)).toBe(state)
})

test('what a link left unread stays until the reader changes that parameter', () => {
  const state = from('view=map&depth=9&kinds=castle.room&new=1&depth=2')
  expect(link(state)).toBe('view=map&kinds=room.castle&depth=9&new=1&depth=2')
  expect(link(toggle(state, 'kinds', 'prize', model))).toBe('view=map&kinds=room.prize&depth=9&new=1&depth=2')
  expect(link(change(state, { view: 'graph' }))).toBe('kinds=room.castle&depth=9&new=1&depth=2')
  expect(link(change(state, { depth: 0 }))).toBe('view=map&kinds=room.castle&new=1')
  expect(link(change(from('view=list&view=source'), { view: 'graph' }))).toBe('')
  expect(link(select(from('focus=a,b,c&q=x'), 'a'))).toBe('focus=a&q=x')
})
