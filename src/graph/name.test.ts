import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from './openModel.ts'
import { bodyName, documentName, mapNameOf, nameOf, sectionName, wordOf } from './name.ts'

const model = openModel(example)

test('a node has its printed name if that is in the reader’s language', () => {
  expect(nameOf(model, 'shared-reading', 'zh')).toEqual({ text: '共读计划', lang: 'zh', translated: false })
})

test('in another language a node has our translation, marked as ours', () => {
  expect(nameOf(model, 'shared-reading', 'en')).toEqual({ text: 'Shared Reading Plan', lang: 'en', translated: true })
  expect(nameOf(model, 'book-fair', 'zh')).toEqual({ text: '港口书市', lang: 'zh', translated: true })
})

test('a node without a translation keeps its printed name', () => {
  expect(nameOf(model, 'poetry-week', 'en')).toEqual({ text: '诗歌周', lang: 'zh', translated: false })
  expect(nameOf(model, 'poetry-week', 'toString')).toEqual({ text: '诗歌周', lang: 'zh', translated: false })
})

test('on the map a node has its short name in the language of its name, and everywhere else the whole one', () => {
  expect(mapNameOf(model, 'evening-reading', 'zh')).toEqual({ text: '共读课程', lang: 'zh', translated: false })
  expect(mapNameOf(model, 'evening-reading', 'en')).toEqual({ text: 'Evening Course', lang: 'en', translated: true })
  expect(mapNameOf(model, 'evening-reading', 'toString').text).toBe('共读课程')
  expect(nameOf(model, 'evening-reading', 'en').text).toBe('Evening Reading Course')
  expect(mapNameOf(model, 'poetry-week', 'zh')).toEqual(nameOf(model, 'poetry-week', 'zh'))
})

test('a body is named like a node, and by its id if the file lacks it', () => {
  expect(bodyName(model, 'press', 'en')).toEqual({ text: 'Editors of the yearbook', lang: 'en', translated: true })
  expect(bodyName(model, 'press', 'zh').translated).toBe(false)
  expect(bodyName(model, 'nobody', 'en').text).toBe('nobody')
})

test('our words are in the wanted language, else in any that there is', () => {
  expect(wordOf({ zh: '室', en: 'room' }, 'en')).toBe('room')
  expect(wordOf({ zh: '室' }, 'en')).toBe('室')
  expect(wordOf({ en: '', zh: '室' }, 'en')).toBe('室')
  expect(wordOf({}, 'en')).toBe('')
  expect(wordOf({ zh: '室' }, 'constructor')).toBe('室')
})

test('a document is named by its title in the wanted language, else in one that it has, else by its id', () => {
  expect(documentName(model, 'letters', 'en')).toEqual({ text: 'Two letters', lang: 'en', translated: true })
  expect(documentName(model, 'letters', 'zh')).toEqual({ text: '两封来信', lang: 'zh', translated: false })
  expect(documentName(model, 'letters', 'toString')).toEqual({ text: '两封来信', lang: 'zh', translated: false })
  expect(documentName(model, 'lost', 'en').text).toBe('lost')
})

const [letter] = model.documents.get('letters')?.sections ?? []
if (letter === undefined) throw new Error('the letters have no section')
const titled = { ...letter, title: '来信', translations: { en: { heading: 'North Library', title: 'A letter' } } }

test('a section is called by its printed title, else by its heading', () => {
  expect(sectionName(titled, 'zh', 'zh')).toEqual({ text: '来信', lang: 'zh', translated: false })
  expect(sectionName(letter, 'zh', 'zh')?.text).toBe('北岸图书馆')
  expect(sectionName({ ...letter, heading: null }, 'zh', 'zh')).toBeNull()
})

test('in another language a section has our rendering, marked as ours, and without one its printed words', () => {
  expect(sectionName(titled, 'zh', 'en')).toEqual({ text: 'A letter', lang: 'en', translated: true })
  expect(sectionName(letter, 'zh', 'en')).toEqual({ text: '北岸图书馆', lang: 'zh', translated: false })
  expect(sectionName(titled, 'zh', 'toString')?.text).toBe('来信')
  expect(sectionName({ ...titled, translations: { zh: { title: '信' } } }, 'zh', 'zh')?.text).toBe('来信')
})
