/** The name of something at the endpoint, in the reader's language if there is one. */
import type { NamedTerm } from './replies.ts'

interface Called {
  readonly text: string
  /** A language tag; null: not known. */
  readonly lang: string | null
}

const isOf = (tag: string, lang: string): boolean => tag === lang || tag.toLowerCase().startsWith(`${lang}-`)

/** `own`: the language tag of the label; null: the endpoint gives none. */
export function called({ label, translations = {} }: NamedTerm, lang: string, own: string | null = null): Called {
  if (own !== null && isOf(own, lang)) return { text: label, lang: own }
  const [tag, text] = Object.entries(translations).find(([one]) => isOf(one, lang)) ?? []
  return tag === undefined || text === undefined ? { text: label, lang: own } : { text, lang: tag }
}
