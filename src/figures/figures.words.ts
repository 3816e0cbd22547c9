/** The words of the figures, by language; fetched with the components that show figures. */
import type { Language } from '../i18n/words.ts'
import { figuresEn } from './figures.en.ts'
import { figuresZh } from './figures.zh.ts'

export const figuresWords: Record<Language, typeof figuresZh> = { zh: figuresZh, en: figuresEn }
