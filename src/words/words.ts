import { en } from './en.ts'
import { zh, type Words } from './zh.ts'

export type { Words }

/** The languages of the interface. */
const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** Everything that the explorer itself says; what a graph says comes from its file. */
export const words: Record<Language, Words> = { zh, en }
