import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { formatLink, parseLink } from '../filter/viewLink.ts'
import { initial } from './viewState.ts'
import type { ViewState } from './viewState.ts'

const model = openModel(example)
const parse = (fragment: string): ViewState => parseLink(fragment)
const format = (changes: Partial<ViewState>): string => formatLink({ ...initial, ...changes }, model)
const again = (fragment: string): string => formatLink(parse(fragment), model)

test('an empty fragment is the whole graph', () => {
  expect(parse('')).toEqual(initial)
  expect(parse('#')).toEqual(initial)
  expect(format({})).toBe('')
})

test('links that phones wrote while an empty fragment meant the list to them mean what they meant', () => {
  expect(parse('view=graph')).toEqual(initial)
  expect(parse('view=list')).toEqual({ ...initial, view: 'list' })
  expect(again('view=list')).toBe('view=list')
})

/** One link for each row of the public table, as it is written. */
const table: readonly (readonly [string, Partial<ViewState>])[] = [
  ['focus=north-library', { focus: ['north-library'] }],
  ['focus=north-library,harbour-library', { focus: ['north-library', 'harbour-library'] }],
  ['focus=a%2Cb%2Ec', { focus: ['a,b.c'] }],
  ['span=letters%3A3-12', { span: { document: 'letters', span: [3, 12] } }],
  ['view=list', { view: 'list' }],
  ['view=matrix', { view: 'matrix' }],
  ['view=figures', { view: 'figures' }],
  ['view=source', { view: 'source' }],
  ['kinds=library.room', { kinds: ['library', 'room'] }],
  ['types=plan', { types: ['plan'] }],
  ['relations=joins.part-of', { relations: ['joins', 'part-of'] }],
  ['bodies=press', { bodies: ['press'] }],
  ['documents=yearbook', { documents: ['yearbook'] }],
  ['grounding=stated.derived', { grounding: ['stated', 'derived'] }],
  ['depth=1', { depth: 1 }],
  ['depth=3', { depth: 3 }],
  ['paths=1', { paths: true }],
  ['q=8%2BN%20%E6%B0%91', { q: '8+N 民' }],
  ['arrange=places', { arrange: 'places' }],
  ['colour=grounding', { colour: 'grounding' }],
  ['hide=1', { hide: true }],
  ['sort=value', { sort: 'value' }],
  ['rows=libraries', { rows: 'libraries' }],
  ['cols=plans', { cols: 'plans' }],
  ['pick=visits-of-a-year.north-joins', { pick: ['visits-of-a-year', 'north-joins'] }],
  ['at=-120,40,900', { at: { x: -120, y: 40, width: 900 } }],
  ['lang=zh', { lang: 'zh' }],
  ['theme=dark', { theme: 'dark' }],
  ['edition=01234567', { edition: '01234567' }],
  ['data=https%3A%2F%2Fexample%2Eorg%2Fg%2Ejson%3Fa%3D1%262', { data: 'https://example.org/g.json?a=1&2' }],
  ['data=file%3Amy%20graph%2Ejson~0a'.replace('~', '%7E'), { data: 'file:my graph.json~0a' }],
]

test.each(table)('%s is read and written', (fragment, changes) => {
  expect(parse(fragment)).toEqual({ ...initial, ...changes })
  expect(format(changes)).toBe(fragment)
})

test('parameters are written in the order of the table, whatever order they came in', () => {
  const fragments = table.map(([fragment]) => fragment)
  const names = [...new Set(fragments.map((fragment) => fragment.split('=')[0]))]
  const oneOfEach = names.map((name) => fragments.find((fragment) => fragment.startsWith(`${name}=`)) ?? '')
  expect(again([...oneOfEach].reverse().join('&'))).toBe(oneOfEach.join('&'))
  expect(names).toHaveLength(24)
})

test('defaults are left out', () => {
  expect(again('view=graph&colour=kind&arrange=flowers&q=&focus=&pick=')).toBe('')
})

test('lists are written in the vocabulary’s order, unknown values last as they came', () => {
  expect(again('kinds=room.zebra.library.ape')).toBe('kinds=library.room.zebra.ape')
})

test('a list that names everything is left out', () => {
  expect(again('kinds=prize.room.activity.programme.library')).toBe('')
  expect(again('grounding=stated.derived.editorial')).toBe('')
  expect(again('grounding=stated.derived.editorial.guessed')).toBe('grounding=stated.derived.editorial.guessed')
})

test('an empty list means none', () => {
  expect(parse('kinds=').kinds).toEqual([])
  expect(parse('').kinds).toBe(null)
  expect(format({ kinds: [] })).toBe('kinds=')
})

test('unknown parameters are written raw, in the order they came, behind the others', () => {
  expect(parse('zeta=%41+&focus=a&alpha').unknown).toEqual(['zeta=%41+', 'alpha'])
  expect(again('zeta=%41+&focus=a&alpha&=x&__proto__=1')).toBe('focus=a&zeta=%41+&alpha&=x&__proto__=1')
})

test('all but letters, digits, _ and - is percent-encoded in each part', () => {
  expect(format({ q: "Aa0_-.,~!*'()&=%#+/? 民" })).toBe(
    'q=Aa0_-%2E%2C%7E%21%2A%27%28%29%26%3D%25%23%2B%2F%3F%20%E6%B0%91',
  )
  expect(format({ pick: ['a.b', 'c'] })).toBe('pick=a%2Eb.c')
})

test('raw signs join, encoded ones belong to the part, and each part is decoded once', () => {
  expect(parse('kinds=a%2Eb.c').kinds).toEqual(['a.b', 'c'])
  expect(parse('focus=a%2Cb,c').focus).toEqual(['a,b', 'c'])
  expect(parse('q=%2541').q).toBe('%41')
  expect(parse('q=a%26focus%3Db')).toEqual({ ...initial, q: 'a&focus=b' })
  expect(parse('q=a=b.c,d').q).toBe('a=b.c,d')
  expect(parse('f%6Fcus=a').focus).toEqual(['a'])
})

test('+ is a plus, never a space', () => {
  expect(parse('q=8+N').q).toBe('8+N')
  expect(parse('focus=8+n').focus).toEqual(['8+n'])
})

test('a broken % stays literal', () => {
  expect(parse('q=100%').q).toBe('100%')
  expect(parse('q=%zz%41').q).toBe('%zzA')
  expect(parse('q=%E6%B0').q).toBe('%E6%B0')
  expect(parse('q=%E6%B0%91%E6').q).toBe('民%E6')
  expect(parse('q=%ED%A0%80%C0%80%FF').q).toBe('%ED%A0%80%C0%80%FF')
  expect(again('q=100%')).toBe('q=100%25')
})

test('the first of two equal parameters counts, and the second stays in the link', () => {
  expect(parse('q=one&q=two')).toEqual({ ...initial, q: 'one', unknown: ['q=two'] })
  expect(again('q=one&new=1&q=two')).toBe('q=one&new=1&q=two')
})

test('the first of two equal parameters counts also where it says the default', () => {
  for (const fragment of [
    'view=graph&view=list',
    'q=&q=a',
    'kinds=&kinds=room',
    'focus=&focus=a',
    'colour=kind&colour=body',
  ])
    expect(again(fragment)).toBe(fragment)
  const all = 'grounding=stated.derived.editorial&grounding=stated'
  expect(again(all)).toBe(all)
})

test('a repeated parameter goes with a value that no link can say', () => {
  expect(formatLink({ ...parse('depth=1&depth=2&q=a'), depth: 0 }, model)).toBe('q=a')
})

test('a value that is not understood counts as absent and stays in the link', () => {
  const fragment = 'span=letters%3A9-3&view=map&depth=4&paths=yes&colour=red&hide=0&at=1,2&lang=fr&theme=sepia'
  const state = parse(fragment)
  expect({ ...state, broken: {} }).toEqual(initial)
  expect(Object.keys(state.broken)).toHaveLength(9)
  expect(again(fragment)).toBe(fragment)
  expect(formatLink({ ...state, view: 'list' }, model)).toContain('view=list')
  expect(again('depth=0')).toBe('depth=0')
})

test('a third focus is kept in the link', () => {
  expect(parse('focus=a,b,c')).toEqual({ ...initial, focus: ['a', 'b'], broken: { focus: 'a,b,c' } })
  expect(again('focus=a,b,c,d')).toBe('focus=a,b,c,d')
  expect(formatLink({ ...parse('focus=a,b,c'), focus: ['c'] }, model)).toBe('focus=c')
})

test('an empty part names nothing, as in a link that ends a sentence', () => {
  expect(parse('types=plan.').types).toEqual(['plan'])
  expect(parse('focus=,a').focus).toEqual(['a'])
  expect(parse('kinds=.').kinds).toEqual([])
})

test('the window is rounded to whole model units', () => {
  expect(format({ at: { x: -0.4, y: 10.5, width: 899.7 } })).toBe('at=0,11,900')
  expect(parse('at=1.4,-0.2,300').at).toEqual({ x: 1, y: 0, width: 300 })
  expect(parse('at=-0.2,1.4,300').at).toEqual({ x: 0, y: 1, width: 300 })
  for (const value of ['1,2,3,4', '1,2,0', '1,2,-3', 'a,2,3', '1e9,2,3', ',,', '99999999999999999999,0,1'])
    expect(parse(`at=${value}`)).toMatchObject({ at: null, broken: { at: value } })
  expect(format({ at: { x: Infinity, y: 0, width: 1 } })).toBe('')
})

test('a passage is a document, a colon and two places', () => {
  expect(parse('span=letters:3-12').span).toEqual({ document: 'letters', span: [3, 12] })
  expect(parse('span=a%3Ab%3A0-0').span).toEqual({ document: 'a:b', span: [0, 0] })
  for (const value of ['letters', 'letters:3', 'letters:-3-4', ':1-2', 'letters:1-99999999999999999999'])
    expect(parse(`span=${value}`)).toMatchObject({ span: null, broken: { span: value } })
})

test('the edition stays in the link as it came', () => {
  expect(again('edition=ffffffff')).toBe('edition=ffffffff')
})

test('an unknown piece that begins with # is told from the # in front of a fragment', () => {
  expect(parse('##').unknown).toEqual(['#'])
  expect(again('##')).toBe('&#')
  expect(parse('&#').unknown).toEqual(['#'])
  expect(again('&#&q=a')).toBe('q=a&#')
})
