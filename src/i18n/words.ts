import { en } from './en.ts'
import { zh, type Words } from './zh.ts'

export type { Words }

/** The languages of the interface. */
export type Language = 'zh' | 'en'

/** All words of the explorer itself. The words of a graph are in its file. */
export const words: Record<Language, Words> = { zh, en }
