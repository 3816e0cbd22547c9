import { expect, test } from 'vitest'
import { example } from './example.ts'
import { openModel } from './model.ts'
import { bodyName, documentName, nameOf, wordOf } from './name.ts'

const model = openModel(example)

test('a node is called as printed where that is the reader’s language', () => {
  expect(nameOf(model, 'shared-reading', 'zh')).toEqual({ text: '共读计划', lang: 'zh', translated: false })
})

test('a node is called by our rendering, marked as ours, in another language', () => {
  expect(nameOf(model, 'shared-reading', 'en')).toEqual({ text: 'Shared Reading Plan', lang: 'en', translated: true })
  expect(nameOf(model, 'book-fair', 'zh')).toEqual({ text: '港口书市', lang: 'zh', translated: true })
})

test('a node without a rendering keeps its printed name', () => {
  expect(nameOf(model, 'poetry-week', 'en')).toEqual({ text: '诗歌周', lang: 'zh', translated: false })
  expect(nameOf(model, 'poetry-week', 'toString')).toEqual({ text: '诗歌周', lang: 'zh', translated: false })
})

test('a body is named like a node, and by its id where the file lacks it', () => {
  expect(bodyName(model, 'press', 'en')).toEqual({ text: 'Editors of the yearbook', lang: 'en', translated: true })
  expect(bodyName(model, 'press', 'zh').translated).toBe(false)
  expect(bodyName(model, 'nobody', 'en').text).toBe('nobody')
})

test('words of ours come in the language asked for, else in any that there is', () => {
  expect(wordOf({ zh: '室', en: 'room' }, 'en')).toBe('room')
  expect(wordOf({ zh: '室' }, 'en')).toBe('室')
  expect(wordOf({ en: '', zh: '室' }, 'en')).toBe('室')
  expect(wordOf({}, 'en')).toBe('')
  expect(wordOf({ zh: '室' }, 'constructor')).toBe('室')
})

test('a document is called by its title in the language asked for, else in one that it has, else by its id', () => {
  expect(documentName(model, 'letters', 'en')).toEqual({ text: 'Two letters', lang: 'en', translated: true })
  expect(documentName(model, 'letters', 'zh')).toEqual({ text: '两封来信', lang: 'zh', translated: false })
  expect(documentName(model, 'letters', 'toString')).toEqual({ text: '两封来信', lang: 'zh', translated: false })
  expect(documentName(model, 'lost', 'en').text).toBe('lost')
})
