import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { lossesWords } from './losses.words.ts'
import { initial, parameterNames, type ViewState } from '../link/viewState.ts'
import { example } from '../testing/example.ts'
import { facets } from './facets/facets.ts'
import { lists } from './facets/listValues.ts'
import { reset } from './steerFilters.ts'
import { formatLink, parseLink } from './viewLink.ts'

const model = openModel(example)
const written = (state: ViewState): string => formatLink(state, model)

/** The names of the first column of the public table; a row may have several. */
const documented = readFileSync('docs/links.md', 'utf8')
  .split('\n## ')
  .find((section) => section.startsWith('Parameters'))
  ?.split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z]+)`/g)].map(([, name]) => name))

/** A view that differs from the one of an empty link in every parameter. */
const elsewhere: ViewState = {
  ...parseLink(
    'focus=map-room&span=letters%3A0-4&view=matrix&depth=2&paths=1&q=a&arrange=places&colour=body&hide=1&sort=name' +
      '&rows=room&cols=room&pick=north-joins&at=1,2,3&lang=en&theme=dark&edition=01234567&data=a&load=p,.n,0_a' +
      '&beside=source&breaks=1&coverage=1&wording=both&measure=a&structural=1&without=map-room',
  ),
  ...Object.fromEntries(lists.map(({ id }) => [id, ['castle']])),
}

test('the parameters are those of docs/links.md, in that order', () => {
  expect(parameterNames).toEqual(documented)
})

test('every parameter has its name in both languages', () => {
  for (const lang of ['zh', 'en'] as const)
    for (const name of parameterNames) expect(lossesWords[lang].parameters[name], `${name} ${lang}`).toMatch(/./)
})

test('an empty link is the initial view, and the initial view an empty link', () => {
  expect(parseLink('')).toEqual(initial)
  expect(written(initial)).toBe('')
})

test('a link that sets every parameter is written in the documented order, whatever order it came in', () => {
  for (const name of parameterNames) expect(elsewhere[name], name).not.toEqual(initial[name])
  const pieces = written(elsewhere).split('&')
  expect(pieces.map((piece) => piece.split('=')[0])).toEqual(documented)
  const again = parseLink(pieces.toReversed().join('&'))
  expect(again).toEqual(elsewhere)
  expect(written(again)).toBe(pieces.join('&'))
})

test('a reset sets back every facet, depth, what is withheld, the search and what hides the rest, and nothing else', () => {
  const after = reset(elsewhere)
  const cleared = new Set<string>([...facets.map(({ id }) => id), 'depth', 'without', 'q', 'hide'])
  for (const name of parameterNames)
    expect(after[name], name).toEqual(cleared.has(name) ? initial[name] : elsewhere[name])
})
