/** What resources of an RDF file are called. */
import type { RdfFacts } from './facts.ts'
import type { ForeignWords } from '../read/foreign.ts'
import { scriptOf } from '../read/scriptOf.ts'
import { localName, predicates } from './terms.ts'

export interface ResourceName {
  readonly label: string
  readonly lang: string | null
  readonly translations: ForeignWords
}

/** Literals by their language, with the spaces around them; the first of a language counts. */
export function wordsOf(facts: RdfFacts, key: string, wanted: readonly string[]): ForeignWords {
  const words = new Map<string, string>()
  for (const { value, language } of facts.literals(key, wanted)) {
    const lang = language || scriptOf(value)
    if (value.trim() !== '' && !words.has(lang)) words.set(lang, value)
  }
  return Object.fromEntries(words)
}

/** The same without the spaces around them: words of other programs may stand between line breaks. */
export const trimmedWordsOf = (facts: RdfFacts, key: string, wanted: readonly string[]): ForeignWords =>
  Object.fromEntries(Object.entries(wordsOf(facts, key, wanted)).map(([lang, words]) => [lang, words.trim()]))

/** A resource's name and its names in other languages; null: the file gives it no name. */
export function calledOf(facts: RdfFacts, key: string): ResourceName | null {
  const labels = facts.literals(key, predicates.label).filter(({ value }) => value.trim() !== '')
  // Among many languages, a name without a tag is meant for all; then English and Chinese come first.
  const best =
    labels.find(({ language }) => !language) ??
    (labels.length > 2 ? labels.find(({ language }) => /^(?:en|zh)\b/u.test(language ?? '')) : undefined) ??
    labels[0]
  if (!best) return null
  const lang = best.language || null
  // Renderings are our own words, and stay as they are.
  const words = { ...trimmedWordsOf(facts, key, predicates.label), ...wordsOf(facts, key, predicates.rendering) }
  const others = new Map(Object.entries(words))
  others.delete(lang ?? scriptOf(best.value.trim()))
  return { label: best.value.trim(), lang, translations: Object.fromEntries(others) }
}

/** A resource's name, else the last part of its IRI. */
export const nameOf = (facts: RdfFacts, key: string): string => calledOf(facts, key)?.label ?? localName(key)
