import { documentsEn } from './documents.en.ts'
import { documentsZh } from './documents.zh.ts'
import type { Language } from '../i18n/words.ts'

/** Words for graphs with several documents, fetched with the views that need them. */
export const documentsWords: Record<Language, typeof documentsZh> = { zh: documentsZh, en: documentsEn }
