import { largeEn } from './large.en.ts'
import { largeZh } from './large.zh.ts'
import type { Language } from './words.ts'

/** What stands on the clusters of a large graph; fetched with the first such graph. */
export const largeWords: Record<Language, typeof largeZh> = { zh: largeZh, en: largeEn }
