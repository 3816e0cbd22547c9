/** What is said about opening other graphs: apart from the other words, since the first screen does without it. */
import { openingEn } from './opening.en.ts'
import { openingZh, type OpeningWords } from './opening.zh.ts'
import type { Language } from './words.ts'

export type { OpeningWords, Where } from './opening.zh.ts'

export const openingWords: Record<Language, OpeningWords> = { zh: openingZh, en: openingEn }
