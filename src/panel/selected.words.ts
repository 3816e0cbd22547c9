/** The words of what is selected, by language; fetched with the components that show it. */
import type { Language } from '../i18n/words.ts'
import { selectedEn } from './selected.en.ts'
import { selectedZh } from './selected.zh.ts'

export const selectedWords: Record<Language, typeof selectedZh> = { zh: selectedZh, en: selectedEn }
