/** Words about graphs at SPARQL endpoints, fetched with the first one. */
import { endpointEn } from './endpoint.en.ts'
import { endpointZh, type EndpointWords } from './endpoint.zh.ts'
import type { Language } from '../i18n/words.ts'

export type { EndpointWords, TroubleFacts } from './endpoint.zh.ts'

export const endpointWords: Record<Language, EndpointWords> = { zh: endpointZh, en: endpointEn }
