/** The words for how edges are read, by language; fetched with the components that show edges in words. */
import type { Language } from '../i18n/words.ts'
import { readingEn } from './reading.en.ts'
import { readingZh } from './reading.zh.ts'

export const readingWords: Record<Language, typeof readingZh> = { zh: readingZh, en: readingEn }
