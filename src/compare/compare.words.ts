import { movingEn } from './compare.en.ts'
import { movingZh } from './compare.zh.ts'
import type { Language } from '../i18n/words.ts'

/** Words of trail, comparison and paths, fetched with these components. */
export const moving: Record<Language, typeof movingZh> = { zh: movingZh, en: movingEn }
