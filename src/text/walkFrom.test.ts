import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { passagesOf } from '../evidence/passages.ts'
import { initial } from '../link/viewState.ts'
import { excerpt } from '../evidence/excerpt.ts'
import { noteLanguages } from './noteLanguages.ts'
import { walkFrom } from './walkFrom.ts'

const model = openModel(example)
const passages = passagesOf(model)
const documents = [...model.documents.keys()]
const [first, second] = passages

test('a walk begins before the first passage, and ends at the last', () => {
  expect(walkFrom(passages, initial, documents)).toEqual({ at: -1, previous: undefined, next: first })
  const last = passages.at(-1)
  if (!last) throw new Error('no passages')
  expect(walkFrom(passages, { ...initial, span: last }, documents).next).toBeUndefined()
})

test('a walk goes on from a place that is no passage, through the documents in their order', () => {
  const from = (document: string, start: number) =>
    walkFrom(passages, { ...initial, span: { document, span: [start, start + 1] } }, documents)
  const inYearbook = passages.findIndex(({ document }) => document === 'yearbook')
  expect(from('yearbook', 0)).toEqual({
    at: -1,
    previous: passages[inYearbook - 1],
    next: passages[inYearbook],
  })
  expect(from('letters', 0)).toEqual({ at: -1, previous: undefined, next: first })
  expect(from('letters', 10_000).next?.document).toBe('yearbook')
  expect(from('yearbook', 10_000)).toEqual({ at: -1, previous: passages.at(-1), next: undefined })
})

test('where two claims quote the same words, the one in focus is where the reader stands', () => {
  if (!first || !second) throw new Error('no passages')
  const same = [first, { ...second, span: first.span }]
  expect(walkFrom(same, { ...initial, span: first, focus: [second.claim] }, documents).at).toBe(1)
  expect(walkFrom(same, { ...initial, span: first }, documents).at).toBe(0)
})

test('an excerpt keeps the beginning and the end of a long passage, and a short one whole', () => {
  expect(excerpt('一二三四五六七', 5)).toBe('一二…六七')
  expect(excerpt('一二三四五', 5)).toBe('一二三四五')
  expect([...excerpt('一'.repeat(99), 26)]).toHaveLength(26)
})

test('a note is read in the reader’s language, or as the link asks', () => {
  const note = { zh: '说明', en: 'note' }
  expect(noteLanguages({ wording: null }, 'zh', 'zh', note)).toEqual(['zh'])
  expect(noteLanguages({ wording: 'both' }, 'zh', 'zh', note)).toEqual(['zh', 'en'])
  expect(noteLanguages({ wording: 'original' }, 'en', 'zh', note)).toEqual(['zh'])
  expect(noteLanguages({ wording: 'translation' }, 'en', 'zh', { zh: '说明' })).toEqual(['en'])
})
