import { walkEn } from './walk.en.ts'
import { walkZh } from './walk.zh.ts'
import type { Language } from '../i18n/words.ts'

/** Words of the walk by keyboard, fetched with it after the first screen. */
export const walkWords: Record<Language, typeof walkZh> = { zh: walkZh, en: walkEn }
