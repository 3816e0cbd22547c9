/** The words about opening other graphs. They are separate from the other words, because the first screen does not need them. */
import { openingEn } from './open.en.ts'
import { openingZh, type OpeningWords } from './open.zh.ts'
import type { Language } from '../i18n/words.ts'

export type { OpeningWords, Where } from './open.zh.ts'

export const openingWords: Record<Language, OpeningWords> = { zh: openingZh, en: openingEn }
