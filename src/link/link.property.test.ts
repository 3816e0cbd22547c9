import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { formatLink, normal, parseLink } from '../filter/viewLink.ts'
import { losses } from '../filter/linkLosses.ts'
import { colourings, companions, depths, initial, langs, parameterNames, themes, views, wordings } from './viewState.ts'
import type { ListParameter, ViewState } from './viewState.ts'
import { counts } from '../filter/counts.ts'
import { lists, valuesOf } from '../filter/facets/listValues.ts'
import { viewParameters } from '../workspace/viewParameters.ts'

// Thousands of views take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const model = openModel(example)
const text = fc.string({ unit: 'binary' })
const word = fc.oneof(text, fc.constantFrom('.', ',', '+', '%', '%41', '&', '=', '#', '__proto__', '民族', '8+N', ' '))
const key = fc
  .oneof(word, fc.constantFrom('north-library', 'north-joins', 'reading-together'))
  .filter((one) => one !== '')
const optional = fc.option(word)
const list = (id: ListParameter): fc.Arbitrary<readonly string[] | null> =>
  fc.option(fc.uniqueArray(fc.oneof(fc.constantFrom(...valuesOf(model, id)), key)))
const anyLists = fc.record(Object.fromEntries(lists.map(({ id }) => [id, list(id)])))
const whole = fc.integer({ min: -1e9, max: 1e9 })

const anyOther: fc.Arbitrary<Omit<ViewState, ListParameter>> = fc.record({
  focus: fc.uniqueArray(key, { maxLength: 2 }),
  span: fc.option(
    fc.record({
      document: key,
      span: fc.tuple(fc.nat(), fc.nat()).map(([start, length]): [number, number] => [start, start + length]),
    }),
  ),
  view: fc.constantFrom(...views),
  depth: fc.constantFrom(...depths),
  paths: fc.boolean(),
  q: word,
  arrange: word,
  colour: fc.constantFrom(...colourings),
  hide: fc.boolean(),
  sort: optional,
  rows: optional,
  cols: optional,
  pick: fc.uniqueArray(key),
  at: fc.option(fc.record({ x: whole, y: whole, width: fc.integer({ min: 1, max: 1e9 }) })),
  lang: fc.option(fc.constantFrom(...langs)),
  theme: fc.option(fc.constantFrom(...themes)),
  edition: optional,
  data: optional,
  load: fc.array(
    fc.oneof(
      fc.record({ step: fc.constant('node' as const), node: key }),
      fc.record({
        step: fc.constant('page' as const),
        node: key,
        relation: key,
        direction: fc.constantFrom('out' as const, 'in' as const),
        page: fc.integer({ min: 1, max: 99 }),
      }),
    ),
    { maxLength: 3 },
  ),
  beside: fc.option(fc.constantFrom(...companions)),
  breaks: fc.boolean(),
  coverage: fc.boolean(),
  wording: fc.option(fc.constantFrom(...wordings)),
  measure: word,
  structural: fc.boolean(),
  without: fc.uniqueArray(key),
  broken: fc.constant({}),
  unknown: fc.uniqueArray(fc.constantFrom('new=1', 'new=2', '#', '#x=1', 'x', '=', 'a=b=c', 'later=%zz')),
})

const anyView: fc.Arbitrary<ViewState> = fc
  .tuple(anyOther, anyLists)
  .map(([other, chosen]) => ({ ...initial, ...other, ...chosen }))

const value = fc.oneof(
  word,
  word.map(encodeURIComponent),
  fc.constantFrom(
    '1',
    '0',
    '1,2,3',
    'graph',
    'room',
    'room.room',
    'a.b',
    'a,b,c',
    'letters:1-2',
    'stated.derived.editorial',
  ),
)
const piece = fc.oneof(
  text,
  fc.tuple(fc.oneof(fc.constantFrom(...parameterNames), text), value).map(([name, raw]) => `${name}=${raw}`),
)
const anyFragment = fc
  .oneof(
    text,
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('&')),
  )
  .map((fragment) => fragment.replace(/\p{Surrogate}/gu, '\uFFFD'))
/** Seeded: the same cases for everyone. */
const runs = { seed: 1, numRuns: 2000 }

test('writing then reading gives the same view for every view', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(parseLink(formatLink(view, model))).toEqual(normal(view, model))
    }),
    runs,
  )
})

test('a view in its normal form is written as it is', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const once = normal(view, model)
      expect(normal(once, model)).toEqual(once)
      expect(formatLink(once, model)).toBe(formatLink(view, model))
    }),
    runs,
  )
})

test('a link that this page wrote holds only letters, digits, _, -, % and the signs that join', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(formatLink({ ...view, unknown: [] }, model)).toMatch(/^[A-Za-z0-9_%=&.,-]*$/)
    }),
    runs,
  )
})

test('any string at all is read without an error, and loses nothing by being written again', () => {
  fc.assert(
    fc.property(anyFragment, (fragment) => {
      const read = parseLink(fragment)
      const written = formatLink(read, model)
      expect(parseLink(written)).toEqual(normal(read, model))
      expect(formatLink(parseLink(written), model)).toBe(written)
    }),
    runs,
  )
})

test('a lone half of a surrogate pair is read and written without an error', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (units) => {
      const odd = String.fromCharCode(...units)
      const read = parseLink(`q=${odd}&kinds=${odd}&focus=${odd}`)
      expect(formatLink({ ...read, q: odd, pick: [odd] }, model)).toMatch(/^[A-Za-z0-9_%=&.,-]*$/)
    }),
    runs,
  )
})

test('the same marks and losses are there after writing and reading', () => {
  fc.assert(
    fc.property(anyFragment, (fragment) => {
      const read = parseLink(fragment)
      const next = parseLink(formatLink(read, model))
      expect(counts(model, next)).toEqual(counts(model, read))
      expect(new Set(losses(next, model, viewParameters).map((loss) => JSON.stringify(loss)))).toEqual(
        new Set(losses(read, model, viewParameters).map((loss) => JSON.stringify(loss))),
      )
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('any string at all reports what of it was not understood', () => {
  fc.assert(
    fc.property(anyFragment, (fragment) => {
      const read = parseLink(fragment)
      const found = losses(read, model, viewParameters)
      const lost = found.flatMap((loss) => ('parameter' in loss ? [loss.parameter] : []))
      const third = found.some(({ kind }) => kind === 'third-focus')
      for (const name of Object.keys(read.broken))
        expect(name === 'focus' ? third : lost.some((one) => one === name)).toBe(true)
      const strange = found.filter(({ kind }) => kind === 'unknown-parameter' || kind === 'repeated-parameter')
      expect(strange.length).toBe(read.unknown.length)
    }),
    runs,
  )
})

test('every parameter, set alone, is written and comes back', () => {
  const samples: readonly ViewState[] = fc.sample(anyView, { seed: 7, numRuns: 400 })
  for (const name of parameterNames) {
    const set = samples.map((view) => ({ ...initial, [name]: view[name] }))
    const written = set.map((view) => formatLink(view, model))
    expect(
      written.some((fragment) => fragment.startsWith(`${name}=`)),
      name,
    ).toBe(true)
    for (const [at, fragment] of written.entries())
      expect(parseLink(fragment)[name]).toEqual(normal(set[at] ?? initial, model)[name])
  }
})
