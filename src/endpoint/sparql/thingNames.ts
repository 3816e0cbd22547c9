/** Makes things and terms of rows, and chooses the best of their names in the wanted languages. */
import type { SourceTerm, Thing } from '../source.ts'
import { localName } from '../../formats/rdf/terms.ts'
import type { Connection } from './connection.ts'
import type { ResultRow } from './results.ts'

interface Name {
  readonly text: string
  readonly lang: string
  /** The lower, the better. */
  readonly rank: number
}

/** What the endpoint says of one thing. */
export interface NameFacts {
  readonly names: readonly Name[]
  readonly kinds: readonly string[]
}

const sameLanguage = (tag: string, wanted: string): boolean =>
  tag.toLowerCase() === wanted.toLowerCase() || tag.toLowerCase().startsWith(`${wanted.toLowerCase()}-`)

function rankOf(lang: string, predicate: string, { languages, labels }: Connection): number {
  const at = languages.findIndex((wanted) => sameLanguage(lang, wanted))
  const exact = at >= 0 && languages[at]?.toLowerCase() === lang.toLowerCase() ? 0 : 1
  // A name without a language comes after those in wanted languages and before all others.
  const language = at >= 0 ? at * 2 + exact : languages.length * 2 + (lang === '' ? 0 : 1)
  return language * 100 + Math.max(0, labels.indexOf(predicate))
}

/** Facts by thing, from rows of ?x ?p ?v. */
export function factsFrom(rows: readonly ResultRow[], connection: Connection): ReadonlyMap<string, NameFacts> {
  const found = new Map<string, { names: Name[]; kinds: string[] }>()
  const types = new Set(connection.types)
  for (const { x, p, v } of rows) {
    if (!x || !p || !v) continue
    const facts = found.get(x.value) ?? { names: [], kinds: [] }
    found.set(x.value, facts)
    if (types.has(p.value)) {
      if (v.type === 'iri') facts.kinds.push(v.value)
    } else if (v.type === 'literal' && v.value.trim() !== '')
      facts.names.push({ text: v.value, lang: v.lang, rank: rankOf(v.lang, p.value, connection) })
  }
  for (const { names, kinds } of found.values()) {
    names.sort((one, other) => one.rank - other.rank || (one.text < other.text ? -1 : 1))
    kinds.sort()
  }
  return found
}

/** The best name in each language. */
function byLanguage(names: readonly Name[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { text, lang } of names) if (lang !== '' && !Object.hasOwn(found, lang)) found[lang] = text
  return found
}

/** A term by its best name. */
export function termOf(id: string, facts: NameFacts | undefined): SourceTerm {
  const translations = byLanguage(facts?.names ?? [])
  const label = facts?.names[0]?.text ?? localName(id)
  return { id, label, ...(Object.keys(translations).length > 1 ? { translations } : {}) }
}

/** A thing by its best name, with one for each other language. */
export function thingOf(id: string, facts: NameFacts | undefined, kinds: ReadonlyMap<string, SourceTerm>): Thing {
  const [best, ...others] = facts?.names ?? []
  const all = Object.entries(byLanguage(others))
  const translations = Object.fromEntries(all.filter(([lang]) => lang !== best?.lang))
  return {
    id,
    label: best?.text ?? localName(id),
    lang: best?.lang || null,
    translations,
    kinds: (facts?.kinds ?? []).map((kind) => kinds.get(kind) ?? termOf(kind, undefined)),
  }
}
