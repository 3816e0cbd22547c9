import { expect, test } from 'vitest'
import { called } from './called.ts'

const town = { id: 'urn:t', label: '镇', translations: { 'en-GB': 'town', de: 'Stadt' } }

test('a name is given in the reader’s language, also where its tag says more, and else as the endpoint has it', () => {
  expect(called(town, 'en')).toEqual({ text: 'town', lang: 'en-GB' })
  expect(called(town, 'zh', 'zh-hans')).toEqual({ text: '镇', lang: 'zh-hans' })
  expect(called(town, 'mn', 'zh')).toEqual({ text: '镇', lang: 'zh' })
  expect(called({ id: 'urn:t', label: 't' }, 'en')).toEqual({ text: 't', lang: null })
})
