import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { focusedSpans, inText, isAt, passagesAt, passagesOf, supportOf } from './passages.ts'
import { initial } from '../link/viewState.ts'

const model = openModel(example)
const passages = passagesOf(model)
const textAt = (document: string, span: readonly [number, number]): string =>
  model.documents.get(document)?.text.slice(...span) ?? ''

test('every claim that supports something has its passages, in reading order', () => {
  expect(passages.map(({ claim }) => claim)).toEqual([
    'north-room',
    'north-course',
    'north-joins',
    'north-partner',
    'harbour-runs',
    'harbour-joins',
    'harbour-course',
    'harbour-visits',
    'press-room',
    'press-plan',
    'press-prize',
    'harbour-fair',
    'harbour-cards',
  ])
  for (const { claim, document, span } of passages) expect(textAt(document, span)).toBe(model.claims.get(claim)?.quote)
})

test('a claim on which nothing rests is no passage', () => {
  const [claim] = example.attributes.claims
  if (!claim) throw new Error('no claim')
  const idle = { ...claim, id: 'idle' }
  const more = openModel({
    ...example,
    attributes: { ...example.attributes, claims: [...example.attributes.claims, idle] },
  })
  expect(passagesOf(more)).toHaveLength(passages.length)
})

test('a claim printed twice has two passages that know of each other', () => {
  const claims = example.attributes.claims.map((claim) =>
    claim.id === 'press-prize' ? { ...claim, spans: [[1, 3], ...claim.spans] as [number, number][] } : claim,
  )
  const twice = passagesOf(openModel({ ...example, attributes: { ...example.attributes, claims } }))
  expect(twice.filter(({ claim }) => claim === 'press-prize').map(({ nth, of }) => [nth, of])).toEqual([
    [1, 2],
    [2, 2],
  ])
})

test('overlapping passages are all found under an offset, the shortest first', () => {
  const start = passages.find(({ claim }) => claim === 'north-joins')?.span[0] ?? 0
  const at = (offset: number): string[] =>
    passagesAt(passages, { document: 'letters', span: [offset, offset] }).map(({ claim }) => claim)
  expect(at(start)).toEqual(['north-joins', 'north-course', 'north-room'])
  expect(at(start + 12)).toEqual(['north-course', 'north-room'])
  expect(at(start - 1)).toEqual([])
  expect(at(0)).toEqual([])
})

test('what rests on a claim is its nodes, edges and figures', () => {
  expect(supportOf(model, 'harbour-visits')).toEqual({
    nodes: ['harbour-library'],
    edges: [],
    figures: ['visits-of-a-year'],
  })
  expect(supportOf(model, 'press-plan').edges).toEqual(['book-fair--part-of--shared-reading'])
})

test('the focus stands on the passages of a node, an edge, a claim or the number of a figure', () => {
  const words = (...focus: string[]): string[] =>
    focusedSpans(model, { ...initial, focus }).map(({ document, span }) => textAt(document, span))
  expect(words('visits-of-a-year')).toEqual(['超过3000人次'])
  expect(words('press-plan')).toEqual(['The fair belongs to the Shared Reading Plan'])
  expect(words('book-fair--part-of--shared-reading')).toHaveLength(2)
  expect(words('lantern-prize')).toEqual(['Nobody won the Lantern Prize'])
  expect(words('gone')).toEqual([])
})

test('a quote leads to its place with the same focus, and stays beside the graph where the text stands there', () => {
  const place = { document: 'letters', span: [1, 4] as const }
  const focused = { ...initial, focus: ['press-plan'], beside: 'source' as const }
  const alone = inText(focused, place, false)
  expect([alone.view, alone.focus, isAt(alone, place)]).toEqual(['source', ['press-plan'], true])
  expect(inText(focused, place, true).view).toBe('graph')
  expect(inText({ ...focused, beside: null }, place, true).view).toBe('source')
  expect(isAt(alone, { document: 'yearbook', span: [1, 4] })).toBe(false)
})
