/** What the About dialog says: apart from the other words, since the first screen does without it. */
import { aboutEn } from './about.en.ts'
import { aboutZh, type AboutWords } from './about.zh.ts'
import type { Language } from './words.ts'

export type { AboutWords }

export const aboutWords: Record<Language, AboutWords> = { zh: aboutZh, en: aboutEn }
