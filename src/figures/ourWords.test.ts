import { expect, test } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { figuresExample } from '../testing/figuresExample.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { languageOf, ourWords } from './renderedWords.ts'

const { attributes } = figuresExample
const model = openModel({
  ...figuresExample,
  attributes: {
    ...attributes,
    vocabulary: { ...attributes.vocabulary, printed: [{ id: '人次', name: { en: 'person-times' } }] },
  },
})
const shown = (printed: string, lang: 'zh' | 'en', wording: ViewState['wording'] = null) =>
  ourWords({ model, state: { ...initial, wording }, lang }, printed, 'zh')
const plain = { original: true, rendering: null }
const rendering = { text: 'person-times', lang: 'en' }

test('a unit stands beside its rendering for a reader of another language, and alone for one of its own', () => {
  expect(shown('人次', 'en')).toEqual({ original: true, rendering })
  expect(shown('人次', 'zh')).toEqual(plain)
})

test('a wish for the original, for both or for the translation is followed', () => {
  expect(shown('人次', 'en', 'original')).toEqual(plain)
  expect(shown('人次', 'zh', 'both')).toEqual({ original: true, rendering })
  expect(shown('人次', 'en', 'translation')).toEqual({ original: false, rendering })
})

test('what nobody has rendered stays as printed, whatever is wished', () => {
  expect(shown('册', 'en', 'translation')).toEqual(plain)
})

test('a figure is printed in the language of its document', () => {
  const [figure] = attributes.figures
  expect(figure && languageOf({ model }, figure)).toBe('zh')
})
