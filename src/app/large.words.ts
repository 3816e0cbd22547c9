import { largeEn } from './large.en.ts'
import { largeZh } from './large.zh.ts'
import type { Language } from '../i18n/words.ts'

/** The words for large graphs. They are fetched with the first large graph. */
export const largeWords: Record<Language, typeof largeZh> = { zh: largeZh, en: largeEn }
