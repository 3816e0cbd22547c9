import { searchEn } from './search.en.ts'
import { searchZh } from './search.zh.ts'
import type { Language } from './words.ts'

/** The words of the search results: apart from the others, because the first screen does without them. */
export const searchWords: Record<Language, typeof searchZh> = { zh: searchZh, en: searchEn }
