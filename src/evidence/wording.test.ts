import { expect, test } from 'vitest'
import type { Wording } from '../link/viewState.ts'
import { wordedFor } from './wording.ts'

const shown = (wording: Wording | null, lang: string, renderings = ['en']): string => {
  const { original, rendering } = wordedFor({ wording }, lang, { lang: 'zh', renderings })
  return [original ? 'zh' : '', rendering ?? ''].filter((one) => one !== '').join('+')
}

test('without a wish, our rendering stands beside what is printed in another language', () => {
  expect(shown(null, 'en')).toBe('zh+en')
  expect(shown(null, 'zh')).toBe('zh')
})

test('a wish is followed in either language', () => {
  expect(shown('original', 'en')).toBe('zh')
  expect(shown('both', 'zh')).toBe('zh+en')
  expect(shown('translation', 'zh')).toBe('en')
  expect(shown('translation', 'en')).toBe('en')
})

test('the rendering is in the language of the reader where there is one, else in the first', () => {
  expect(shown('both', 'en', ['fr', 'en'])).toBe('zh+en')
  expect(shown('both', 'de', ['fr', 'en'])).toBe('zh+fr')
  expect(shown(null, 'de', ['fr', 'en'])).toBe('zh')
})

test('what has no rendering is shown as printed, whatever the wish', () => {
  expect(shown('translation', 'en', [])).toBe('zh')
  expect(shown('translation', 'en', ['zh'])).toBe('zh')
})
