import { liveEn } from './live.en.ts'
import { liveZh } from './live.zh.ts'
import type { Language } from './words.ts'

/** The words for who edits a corpus beside the page; readers of the built site never fetch them. */
export const liveWords: Record<Language, typeof liveZh> = { zh: liveZh, en: liveEn }
