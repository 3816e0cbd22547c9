import { en } from './en.ts'
import { zh, type Words } from './zh.ts'

export type { Words }

/** The languages of the interface. */
export type Language = 'zh' | 'en'

/** Everything that the explorer itself says; what a graph says comes from its file. */
export const words: Record<Language, Words> = { zh, en }
