/** The words for what a link has lost, by language; fetched with the sentences. */
import { lossesEn } from './losses.en.ts'
import { lossesZh } from './losses.zh.ts'
import type { Language } from '../i18n/words.ts'

export const lossesWords: Record<Language, typeof lossesZh> = { zh: lossesZh, en: lossesEn }
