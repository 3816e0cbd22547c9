import { expect, test } from 'vitest'
import type { Document } from '../../graph/schema.ts'
import { documents } from '../testing/exampleDocuments.ts'
import { textBlocks, wordsAt } from './textBlocks.ts'

const [letters, yearbook] = documents as [Document, Document]
const read = (document: Document) =>
  textBlocks(document).map(({ role, section, runs }) => [
    role,
    section?.id ?? null,
    runs.map((run) => document.text.slice(...run)).join(''),
  ])

test('a text is cut at its paragraph and heading breaks, in order', () => {
  expect(read(yearbook).map(([role, section]) => [role, section])).toEqual([
    ['heading', 'front'],
    ['paragraph', 'front'],
    ['heading', 'harbour-yearbook'],
    ['paragraph', 'harbour-yearbook'],
  ])
})

test('a line before a heading break that is no printed heading is a subheading', () => {
  expect(read(letters)[0]).toEqual(['subheading', 'north-letters', '两封来信'])
})

test('a heading break before the next section makes no subheading of the paragraph that it ends', () => {
  const end = letters.sections[0]?.end ?? 0
  const breaks = letters.breaks.map((one) => (one.end === end ? { ...one, kind: 'heading' as const } : one))
  expect(read({ ...letters, breaks })).toEqual(read(letters))
  expect(read(letters)[2]?.[0]).toBe('paragraph')
})

test('a column break vanishes from the words and parts the block into runs', () => {
  const cut: Document = {
    ...letters,
    text: '一段话被\n\n换栏断开。',
    breaks: [{ start: 4, end: 6, kind: 'column' }],
    sections: [],
  }
  expect(textBlocks(cut)).toEqual([
    {
      section: null,
      role: 'paragraph',
      span: [0, 11],
      runs: [
        [0, 4],
        [6, 11],
      ],
    },
  ])
  expect(read(cut)[0]?.[2]).toBe('一段话被换栏断开。')
})

test('a title is told from a heading, whatever white space is printed in it', () => {
  const [first, second] = letters.sections as [Document['sections'][number], Document['sections'][number]]
  const titled = { ...letters, sections: [{ ...first, heading: null, title: '北岸 图书馆' }, second] }
  expect(read(titled)[1]?.slice(0, 2)).toEqual(['title', 'north-letters'])
})

test('a document without declared breaks or sections is one block, all of it', () => {
  const plain = { ...letters, breaks: [], sections: [] }
  expect(read(plain)).toEqual([['paragraph', null, letters.text.trim()]])
  expect(textBlocks({ ...plain, text: ' \n ' })).toEqual([])
})

test('every printed character of a text stands in exactly one block', () => {
  for (const document of documents) {
    const words = read(document).map(([, , text]) => text)
    expect(words.join('').replaceAll(/\s/gu, '')).toBe(document.text.replaceAll(/\s/gu, ''))
  }
})

test('the words of a passage are healed, each block a line of its own', () => {
  const cut: Document = {
    ...letters,
    text: '标题\n一段被\n\n断开。',
    sections: [],
    breaks: [
      { start: 2, end: 3, kind: 'heading' },
      { start: 6, end: 8, kind: 'column' },
    ],
  }
  expect(wordsAt(cut, [1, 10])).toBe('题\n一段被断开')
  expect(wordsAt(cut, [6, 8])).toBe('')
})
