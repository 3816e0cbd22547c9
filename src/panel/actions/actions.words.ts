import type { Language } from '../../i18n/words.ts'
import { actionsEn } from './actions.en.ts'
import { actionsZh } from './actions.zh.ts'

/** The names of actions. */
export const actionWords: Record<Language, typeof actionsZh> = { zh: actionsZh, en: actionsEn }
