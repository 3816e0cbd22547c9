import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { initial } from '../link/viewState.ts'
import type { ViewState } from '../link/viewState.ts'
import { chooseAll, chooseNone, isFiltered, only, reset, resetDescription, toggle } from './steerFilters.ts'
import { formatLink, parseLink } from './viewLink.ts'

const model = openModel(example)
const from = (fragment: string): ViewState => parseLink(fragment)
const link = (state: ViewState): string => formatLink(state, model)

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
