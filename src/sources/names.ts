/** What resources of an RDF file are called. */
import type { Facts } from './facts.ts'
import type { Words } from './foreign.ts'
import { scriptOf } from './scriptOf.ts'
import { localName, predicates } from './terms.ts'

export interface Called {
  readonly label: string
  readonly lang: string | null
  readonly translations: Words
}

/** Literals by their language; the first of a language counts. */
export function wordsOf(facts: Facts, key: string, wanted: readonly string[]): Words {
  const words = new Map<string, string>()
  for (const { value, language } of facts.literals(key, wanted)) {
    const lang = language || scriptOf(value)
    if (value.trim() !== '' && !words.has(lang)) words.set(lang, value.trim())
  }
  return Object.fromEntries(words)
}

/** A resource's name and what else it is called; null: the file names it nowhere. */
export function calledOf(facts: Facts, key: string): Called | null {
  const labels = facts.literals(key, predicates.label).filter(({ value }) => value.trim() !== '')
  // Of many languages, one without a tag is meant for all; English and Chinese come before the rest.
  const best =
    labels.find(({ language }) => !language) ??
    (labels.length > 2 ? labels.find(({ language }) => /^(?:en|zh)\b/u.test(language ?? '')) : undefined) ??
    labels[0]
  if (!best) return null
  const lang = best.language || null
  const others = new Map(Object.entries(wordsOf(facts, key, [...predicates.rendering, ...predicates.label])))
  others.delete(lang ?? scriptOf(best.value.trim()))
  return { label: best.value.trim(), lang, translations: Object.fromEntries(others) }
}

/** A resource's name, else the last part of its IRI. */
export const nameOf = (facts: Facts, key: string): string => calledOf(facts, key)?.label ?? localName(key)
