/** The words for who says what of a node, by language; fetched with its panel. */
import type { Language } from '../i18n/words.ts'
import { attributionsEn } from './attributions.en.ts'
import { attributionsZh } from './attributions.zh.ts'

export const attributionsWords: Record<Language, typeof attributionsZh> = { zh: attributionsZh, en: attributionsEn }
