/** The words of the About dialog. They are not among the other words, so that they are fetched with the dialog. */
import { aboutEn } from './about.en.ts'
import { aboutZh, type AboutWords } from './about.zh.ts'
import type { Language } from '../i18n/words.ts'

export type { AboutWords }

export const aboutWords: Record<Language, AboutWords> = { zh: aboutZh, en: aboutEn }
