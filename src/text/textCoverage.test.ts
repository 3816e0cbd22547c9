import { expect, test } from 'vitest'
import type { Document } from '../../graph/schema.ts'
import { documents } from '../testing/exampleDocuments.ts'
import { textCoverage, union } from './textCoverage.ts'

const [letters, yearbook] = documents as [Document, Document]
const silent = (document: Document, spans: [number, number][] = []): string[] =>
  textCoverage(document, spans).silent.map((span) => document.text.slice(...span))

test('sentences and headings that no passage touches are silent', () => {
  const at = letters.text.indexOf('晚间共读课程属于')
  expect(silent(letters, [[at, at + 4]])).toEqual([
    '两封来信',
    '北岸图书馆',
    '北岸图书馆参加共读计划，开设晚间共读课程，建成静读室。',
    '北岸图书馆与港口图书馆结为伙伴。',
    '港口图书馆',
    '港口图书馆参加共读计划，举办诗歌周和故事时间，设有儿童角。',
    '港口图书馆全年到馆超过3000人次。',
  ])
})

test('a full stop ends a sentence before white space only', () => {
  const text = 'It grew by 1.5 metres. Then it stopped.'
  expect(silent({ ...yearbook, text, breaks: [], sections: [] })).toEqual([
    'It grew by 1.5 metres.',
    'Then it stopped.',
  ])
})

test('a column break ends no sentence', () => {
  const breaks = [{ start: 2, end: 4, kind: 'column' as const }]
  expect(silent({ ...letters, text: '一句\n\n话。', breaks, sections: [] })).toHaveLength(1)
})

test('characters are counted without white space, and once where passages overlap', () => {
  const { characters, marked, sentences, supporting } = textCoverage(yearbook, [
    [0, 8],
    [4, 21],
  ])
  expect(characters).toBe(yearbook.text.replaceAll(/\s/gu, '').length)
  expect(marked).toBe('YearbookHillLibrary'.length)
  expect([sentences, supporting]).toEqual([7, 2])
})

test('spans that touch or overlap become one', () => {
  expect(
    union([
      [5, 7],
      [0, 2],
      [2, 4],
      [6, 9],
    ]),
  ).toEqual([
    [0, 4],
    [5, 9],
  ])
})
