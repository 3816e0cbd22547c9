import { offlineEn } from './offline.en.ts'
import { offlineZh } from './offline.zh.ts'
import type { Language } from '../i18n/words.ts'

/** Words about use without a network and about the proof, fetched after the first screen. */
export const offlineWords: Record<Language, typeof offlineZh> = { zh: offlineZh, en: offlineEn }
