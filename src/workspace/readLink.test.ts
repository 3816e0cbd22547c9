import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { losses } from '../filter/linkLosses.ts'
import { lists, valuesOf } from '../filter/facets/listValues.ts'
import { formatLink, parseLink } from '../filter/viewLink.ts'
import { openModel } from '../graph/openModel.ts'
import { colourings, depths, initial, langs, views, type ViewState } from '../link/viewState.ts'
import { example } from '../testing/example.ts'
import { loadMending, readLink } from './readLink.ts'
import { viewParameters } from './viewParameters.ts'

// Thousands of views take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

// What puts links right is fetched when a link needs it.
await loadMending()
const model = openModel(example)
const link = 'focus=north-library&types=plan'
const read = (fragment: string): string => formatLink(readLink(fragment, model).state, model)

/** What programs make of the one link above. */
const touched: readonly (readonly [string, string])[] = [
  ['a full stop behind it', `${link}.`],
  ['a bracket behind it', `${link})`],
  ['a bracket and a full stop', `${link}).`],
  ['a Chinese full stop, encoded by the browser', `${link}%E3%80%82`],
  ['a Chinese full stop, bare', `${link}。`],
  ['a closing quotation mark', `${link}%E2%80%9D`],
  ['a Chinese full stop and a quotation mark', `${link}。”`],
  ['a full-width bracket', `${link}）`],
  ['a full-width comma', `${link}，`],
  ['a comma', `${link},`],
  ['a semicolon', `${link};`],
  ['a colon', `${link}:`],
  ['an exclamation mark', `${link}!`],
  ['a question mark', `${link}?`],
  ['an apostrophe', `${link}'`],
  ['a straight quotation mark', `${link}"`],
  ['a guillemet', `${link}»`],
  ['a lenticular bracket', `${link}】`],
  ['a title mark', `${link}》`],
  ['an angle bracket', `${link}%3E`],
  ['the stars of Markdown', `${link}**`],
  ['a space', `${link}%20`],
  ['a no-break space', `${link}%C2%A0`],
  ['the label of a chat', `${link}|the%20northern%20library`],
  ['a label with signs of its own', `${link}|plans & more=x`],
  ['the label of a chat, with its bar encoded', `${link}%7Cthe%20northern%20library`],
  ['an encoded label with signs of its own', `${link}%7Cplans & more=x`],
  ['Chinese words in brackets', `${link}（见图）`],
  ['Chinese words in brackets that are not closed', `${link}（见图`],
  ['Chinese words after a space', `${link} 见此`],
  ['Chinese words after a wide space', `${link}\u3000见此`],
  ['Chinese words after a comma', `${link}，见第3段`],
  ['Chinese words after a full stop, encoded', `${link}${encodeURIComponent('。见此')}`],
  ['Chinese words in quotation marks', `${link}“见图”`],
  ['Markdown that was taken for an address', `${link}](https://example.org/#${link})`],
  ['the rest of an HTML element', `${link}%22%3Ethe%20plan%3C/a%3E`],
  ['the rest of an HTML element, escaped', `${link}&quot;&gt;the plan&lt;/a&gt;`],
  ['an escaped angle bracket', `${link}&gt;`],
  ['an encoded # in front', `%23${link}`],
  ['a second # in front', `##${link}`],
  ['a # that was encoded twice', `%2523${link}`],
  ['signs of an application’s router', `!/${link}`],
  ['HTML’s &amp;', 'focus=north-library&amp;types=plan'],
  ['&amp; twice over', 'focus=north-library&amp;amp;types=plan'],
  ['&amp; as a number', 'focus=north-library&#38;types=plan'],
  ['all of it encoded', encodeURIComponent(link)],
  ['all of it encoded twice', encodeURIComponent(encodeURIComponent(link))],
  ['all of it encoded, with the #', encodeURIComponent(`#${link}`)],
  ['its & and = encoded', 'focus=north-library%26types%3Dplan'],
  ['a semicolon for &', 'focus=north-library;types=plan'],
  ['JSON’s escapes', 'focus=north-library\\u0026types\\u003dplan'],
  ['LaTeX’s backslashes', 'focus=north-library\\&types=plan'],
  ['a mail’s line end', 'focus=north-lib=\r\nrary&types=plan'],
  ['a mail’s line end, encoded', 'focus=north-lib=%0D%0Arary&types=plan'],
  ['a mail’s line end, of which the browser took the break', 'focus=north-lib=rary&types=plan'],
  ['a mail’s =3D', 'focus=3Dnorth-library&types=3Dplan'],
  ['a line break in the middle', 'focus=north-%0Alibrary&types=plan'],
  ['a line break and what a mail puts before a line', 'focus=north-%0D%0A%20library&types=plan'],
  ['a space without width in the middle', 'focus=north-%E2%80%8Blibrary&types=plan'],
  ['a space without width at its beginning', `%E2%80%8B${link}`],
  ['a soft hyphen', 'focus=north-lib%C2%ADrary&types=plan'],
  ['a mark of direction', `${link}%E2%80%8E`],
  ['a dash for the hyphen', 'focus=north–library&types=plan'],
  ['a hyphen that does not break', 'focus=north%E2%80%91library&types=plan'],
  ['full-width signs', '＃focus＝north-library＆types＝plan'],
  ['a full-width &', 'focus=north-library＆types=plan'],
  ['a capital', 'Focus=north-library&types=plan'],
  ['capitals', 'FOCUS=north-library&TYPES=plan'],
  ['what tells advertisers who clicked', `${link}&utm_source=mail&utm_medium=x&fbclid=IwAR0_x`],
  ['the same with a question mark', `${link}?utm_source=mail&fbclid=x`],
  ['the rest of a “safe link”', `${link}&data=05%7C02%7Ca%40b.org%7C0a1b&sdata=aB%2Fc%3D&reserved=0`],
  ['the place of a text fragment', `${link}:~:text=plan`],
  ['another place in the page', `${link}#main`],
]

test.each(touched)('a link with %s opens as it was made, and the page says what was put right', (_, fragment) => {
  const { state, mends } = readLink(fragment, model)
  expect(formatLink(state, model)).toBe(link)
  expect(mends.length).toBeGreaterThan(0)
  expect(losses(state, model, viewParameters)).toEqual([])
})

test.each(touched)('a link with %s, once put right, is not changed again', (_, fragment) => {
  expect(readLink(read(fragment), model).mends).toEqual([])
})

test('each change is told as it came and as it was read', () => {
  expect(readLink(`${link}).&utm_source=x`, model).mends).toEqual([
    { from: 'types=plan).', to: 'types=plan' },
    { from: 'utm_source=x', to: '' },
  ])
})

test('a full-width comma between two keys is no end of the link', () => {
  expect(read('Focus=north-library，harbour-library')).toBe('focus=north-library,harbour-library')
})

test('two hyphens that a word processor made a dash are two hyphens again', () => {
  expect(read('focus=north-library–joins–shared-reading')).toBe('focus=north-library--joins--shared-reading')
  expect(read('focus=north-library%E2%80%94joins%E2%80%94shared-reading')).toBe(
    'focus=north-library--joins--shared-reading',
  )
})

test('what HTML makes of &sections is a parameter again', () => {
  const [section = ''] = valuesOf(model, 'sections')
  const written = `focus=north-library&sections=${encodeURIComponent(section)}`
  expect(read(written.replace('&sect', '%C2%A7'))).toBe(written)
})

test('values that no graph is needed for are put right before one is known', () => {
  for (const [fragment, changes] of [
    ['lang=en。', { lang: 'en' }],
    ['view=3Dlist', { view: 'list' }],
    ['view=List', { view: 'list' }],
    ['View=LIST&theme=Dark&lang=EN', { view: 'list', theme: 'dark', lang: 'en' }],
    ['view=List（见图', { view: 'list' }],
    ['view=list 见此', { view: 'list' }],
    ['at=1,2,300)', { at: { x: 1, y: 2, width: 300 } }],
    ['data%3Dhttps%253A%252F%252Fexample%252Eorg%252Fg%252Ejson', { data: 'https://example.org/g.json' }],
    ['data=https%3A%2F%2Fexample%2Eorg%2Fg%2Ejson)', { data: 'https://example.org/g.json' }],
  ] as const)
    expect(readLink(fragment, null).state, fragment).toEqual({ ...initial, ...changes })
})

/** Every one of these can be read, so it is for its author to say what it means. */
test.each([
  'q=8+N',
  'q=a+b',
  'q=%2541',
  'q=%E6%B0%91%E6%97%8F%E3%80%82',
  'q=(a)%29',
  'q=3D%20printing',
  'q=a%26focus%3Db',
  'q=%e6%b0%91',
  'q=C%23',
  'q=a%7Cb%5D%28c%29',
  'q=A%7CB（见图',
  'q=hohhot 见此',
  'focus=castle%7Cmoat',
  'focus=castle（见图',
  'focus=North-Library',
  'pick=North-Library',
  'new=List',
  'data=https://example.org/g.json?a=(1)',
  'focus=castle%23moat',
  'focus=castle%E3%80%82',
  'kinds=room.castle',
  'new=1)',
  '&#&q=a',
])('%s is left as it is', (fragment) => {
  expect(readLink(fragment, model)).toEqual({ state: parseLink(fragment), mends: [] })
})

test('a key that this graph does not have is not taken for another one that it has', () => {
  for (const key of [
    'north-library%23x',
    'north-library%20two',
    'north-library%2Ctwo',
    'North-library',
    'north-library%3Fx',
  ])
    expect(readLink(`focus=${key}`, model).state.focus, key).toEqual(parseLink(`focus=${key}`).focus)
})

const known = [...model.graph.nodes(), ...model.graph.edges(), ...model.claims.keys(), ...model.figures.keys()]
const free = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('.', ')', '。', '”', 'a|b', '3D', '=\n', '%23', '&amp;q=1', '](', '\\u0026', 'a\u200b', '#'),
)
const anyLists = fc.record(
  Object.fromEntries(lists.map(({ id }) => [id, fc.option(fc.subarray([...valuesOf(model, id)]))])),
)
const anyKnownView: fc.Arbitrary<ViewState> = fc
  .tuple(
    fc.record({
      focus: fc.subarray(known, { maxLength: 2 }),
      pick: fc.subarray(known, { maxLength: 3 }),
      view: fc.constantFrom(...views),
      depth: fc.constantFrom(...depths),
      q: free,
      measure: free,
      colour: fc.constantFrom(...colourings),
      at: fc.option(fc.record({ x: fc.integer(), y: fc.integer(), width: fc.integer({ min: 1 }) })),
      lang: fc.option(fc.constantFrom(...langs)),
      data: fc.option(free),
      edition: fc.option(free),
      unknown: fc.uniqueArray(fc.constantFrom('new=1', 'later=%zz', 'x', 'other=a%2Eb')),
    }),
    anyLists,
  )
  .map(([some, chosen]) => ({ ...initial, ...some, ...chosen }))

test('no link that this page writes is changed', () => {
  fc.assert(
    fc.property(anyKnownView, (view) => {
      const written = formatLink(view, model)
      expect(readLink(written, model)).toEqual({ state: parseLink(written), mends: [] })
      expect(readLink(written, null).mends).toEqual([])
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('any string at all is read without an error, loses no more than before, and is read alike once it is written', () => {
  const signs = fc.constantFrom('&', '=', '#', '|', '%23', '%26', '.', ')', '&amp;', '\\', '=\n', '%', '。', ...known)
  const junk = fc.array(fc.oneof(free, signs, fc.constantFrom('focus=', 'kinds=', 'view=', 'at=')), { maxLength: 8 })
  fc.assert(
    fc.property(junk, (parts) => {
      const fragment = parts.join('')
      const { state } = readLink(fragment, model)
      expect(state.unknown.length).toBeLessThanOrEqual(parseLink(fragment).unknown.length)
      const written = formatLink(state, model)
      expect(formatLink(readLink(written, model).state, model)).toBe(written)
    }),
    { seed: 1, numRuns: 600 },
  )
})

test('no golden link is changed, but for those that are about it', () => {
  const golden = JSON.parse(readFileSync('src/e2e/harness/goldenLinks.json', 'utf8')) as readonly {
    readonly link: string
  }[]
  const changed = golden.filter(({ link: one }) => readLink(one, null).mends.length > 0)
  expect(changed.map(({ link: one }) => one)).toEqual([
    'focus=hohhot.',
    'focus=hohhot&amp;types=project.action).',
    'focus%3Dhohhot%26types%3Dproject.action&utm_source=mail',
  ])
})
