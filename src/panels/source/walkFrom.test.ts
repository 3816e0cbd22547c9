import { expect, test } from 'vitest'
import { example } from '../../model/example.ts'
import { openModel } from '../../model/model.ts'
import { passagesOf } from '../../view/passages.ts'
import { initial } from '../../view/state.ts'
import { excerpt } from './excerpt.ts'
import { noteLanguages } from './noteLanguages.ts'
import { walkFrom } from './walkFrom.ts'

const passages = passagesOf(openModel(example))
const [first, second] = passages

test('a walk begins before the first passage, and ends at the last', () => {
  expect(walkFrom(passages, initial)).toEqual({ at: -1, previous: undefined, next: first })
  const last = passages.at(-1)
  if (!last) throw new Error('no passages')
  expect(walkFrom(passages, { ...initial, span: last }).next).toBeUndefined()
})

test('where two claims quote the same words, the one in focus is where the reader stands', () => {
  if (!first || !second) throw new Error('no passages')
  const same = [first, { ...second, span: first.span }]
  expect(walkFrom(same, { ...initial, span: first, focus: [second.claim] }).at).toBe(1)
  expect(walkFrom(same, { ...initial, span: first }).at).toBe(0)
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
