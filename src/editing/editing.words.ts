import { liveEn } from './editing.en.ts'
import { liveZh } from './editing.zh.ts'
import type { Language } from '../i18n/words.ts'

/** The words for whoever is editing a corpus. The built site never fetches them. */
export const liveWords: Record<Language, typeof liveZh> = { zh: liveZh, en: liveEn }
