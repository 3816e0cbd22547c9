import { searchEn } from './search.en.ts'
import { searchZh } from './search.zh.ts'
import type { Language } from '../i18n/words.ts'

/** The words of the search results, fetched with them. */
export const searchWords: Record<Language, typeof searchZh> = { zh: searchZh, en: searchEn }
