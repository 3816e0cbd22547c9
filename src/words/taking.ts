/** What the dialogs for export and citation say: apart from the other words, since the first screen does without it. */
import { takingEn } from './taking.en.ts'
import { takingZh } from './taking.zh.ts'
import type { Language } from './words.ts'

export type TakingWords = typeof takingZh

export const takingWords: Record<Language, TakingWords> = { zh: takingZh, en: takingEn }
