import { movingEn } from './moving.en.ts'
import { movingZh } from './moving.zh.ts'
import type { Language } from './words.ts'

/** What trail, comparison and paths say: apart from the other words, so that it comes with them and not before. */
export const moving: Record<Language, typeof movingZh> = { zh: movingZh, en: movingEn }
