import { shareEn } from './share.en.ts'
import { shareZh } from './share.zh.ts'

export type ShareWords = typeof shareZh

/** Words about sharing, embedding and changes between editions; fetched with these components. */
export const shareWords: Record<'zh' | 'en', ShareWords> = { zh: shareZh, en: shareEn }
