import { shareEn } from './share.en.ts'
import { shareZh } from './share.zh.ts'

export type ShareWords = typeof shareZh

/** What the share dialog, an embedded view and a graph's history say: fetched with them, not with the first screen. */
export const shareWords: Record<'zh' | 'en', ShareWords> = { zh: shareZh, en: shareEn }
