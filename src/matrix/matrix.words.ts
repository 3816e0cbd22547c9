/** The words of the matrix, by language; fetched with it. */
import type { Language } from '../i18n/words.ts'
import { matrixEn } from './matrix.en.ts'
import { matrixZh } from './matrix.zh.ts'

export const matrixWords: Record<Language, typeof matrixZh> = { zh: matrixZh, en: matrixEn }
