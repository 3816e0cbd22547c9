/** The words of the text, by language; fetched with the components that show it. */
import type { Language } from '../i18n/words.ts'
import { sourceEn } from './text.en.ts'
import { sourceZh } from './text.zh.ts'

export const textWords: Record<Language, typeof sourceZh> = { zh: sourceZh, en: sourceEn }
