import { keepEn } from './keep.en.ts'
import { keepZh } from './keep.zh.ts'
import type { Language } from './words.ts'

/** The words about keeping and proving the page, apart from the others: the first screen does without them. */
export const keepWords: Record<Language, typeof keepZh> = { zh: keepZh, en: keepEn }
