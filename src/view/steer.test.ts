import { expect, test } from 'vitest'
import { example } from '../model/example.ts'
import { openModel } from '../model/model.ts'
import { formatLink, parseLink } from './link.ts'
import { initial } from './state.ts'
import type { ViewState } from './state.ts'
import {
  change,
  chooseAll,
  chooseNone,
  compare,
  isFiltered,
  only,
  reset,
  resetDescription,
  select,
  stepBack,
  toggle,
} from './steer.ts'

const model = openModel(example)
const from = (fragment: string): ViewState => parseLink(fragment, { narrow: false })
const link = (state: ViewState): string => formatLink(state, model, { narrow: false })

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

test('a checkbox takes a value out and puts it back, in the vocabulary’s order', () => {
  const less = toggle(initial, 'types', 'course', model)
  expect(less.types).toEqual(['plan', 'festival'])
  expect(toggle(less, 'types', 'course', model).types).toBe(null)
  expect(toggle({ ...initial, types: [] }, 'types', 'plan', model).types).toEqual(['plan'])
  expect(toggle({ ...initial, types: ['festival'] }, 'types', 'plan', model).types).toEqual(['plan', 'festival'])
})

test('“only” chooses one value; again, all', () => {
  const alone = only(from('kinds=room.prize'), 'kinds', 'room')
  expect(link(alone)).toBe('kinds=room')
  expect(link(only(alone, 'kinds', 'room'))).toBe('')
})

test('all and none', () => {
  expect(link(chooseNone(initial, 'bodies'))).toBe('bodies=')
  expect(link(chooseAll(from('bodies=press'), 'bodies'))).toBe('')
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

test('a reset clears the lists, depth, the search text and hide, and nothing else', () => {
  const rest = 'focus=a&view=list&arrange=places&colour=body&at=1,2,3&lang=en&theme=dark&edition=ffffffff&new=1'
  const lists = 'kinds=room&types=plan&relations=joins&bodies=press&documents=yearbook&grounding=stated'
  expect(link(reset(from(`${rest}&${lists}&depth=2&q=x&hide=1`)))).toBe(rest)
})

test('a view is filtered where a list or depth may leave something out', () => {
  for (const fragment of ['types=plan', 'kinds=', 'depth=1']) expect(isFiltered(from(fragment))).toBe(true)
  for (const fragment of ['', 'focus=a&q=x&hide=1&view=list']) expect(isFiltered(from(fragment))).toBe(false)
})

test('a reset says which lists it resets, with what is chosen in them', () => {
  expect(resetDescription(from('types=festival.plan.ghost&bodies=&grounding=derived.stated.editorial'), model)).toEqual(
    [
      { facet: 'types', values: ['plan', 'festival', 'ghost'] },
      { facet: 'bodies', values: [] },
    ],
  )
})
