import { walkEn } from './walk.en.ts'
import { walkZh } from './walk.zh.ts'
import type { Language } from './words.ts'

/** What the walk by keyboard says; fetched with it and not with the first screen. */
export const walkWords: Record<Language, typeof walkZh> = { zh: walkZh, en: walkEn }
