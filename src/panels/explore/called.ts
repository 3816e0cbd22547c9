/** What the endpoint calls something, in the reader's language where it has a name in that. */
import type { Term } from './replies.ts'

interface Called {
  readonly text: string
  /** A language tag; null: not known. */
  readonly lang: string | null
}

const isOf = (tag: string, lang: string): boolean => tag === lang || tag.toLowerCase().startsWith(`${lang}-`)

/** `own`: the language of the label, if that is told. */
export function called({ label, translations = {} }: Term, lang: string, own: string | null = null): Called {
  if (own !== null && isOf(own, lang)) return { text: label, lang: own }
  const [tag, text] = Object.entries(translations).find(([one]) => isOf(one, lang)) ?? []
  return tag === undefined || text === undefined ? { text: label, lang: own } : { text, lang: tag }
}
