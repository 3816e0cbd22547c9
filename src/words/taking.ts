/** What the dialogs for export and citation say: apart from the other words, since the first screen does without it. */
import { takingEn } from './taking.en.ts'
import { takingZh, type TakingWords } from './taking.zh.ts'
import type { Language } from './words.ts'

export type { TakingWords }

export const takingWords: Record<Language, TakingWords> = { zh: takingZh, en: takingEn }
