import { documentsEn } from './documents.en.ts'
import { documentsZh } from './documents.zh.ts'
import type { Language } from './words.ts'

/** What is said where a graph reads several documents; fetched with the views that say it. */
export const documentsWords: Record<Language, typeof documentsZh> = { zh: documentsZh, en: documentsEn }
