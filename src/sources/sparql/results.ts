/** Results of SPARQL as JSON, checked once; both spellings of a typed literal, and triples that are terms are passed over. */

/** A value of a row. */
export interface Bound {
  readonly type: 'iri' | 'blank' | 'literal'
  readonly value: string
  /** '' where it has none. */
  readonly lang: string
}

export type Row = Readonly<Partial<Record<string, Bound>>>

type Kind = Readonly<Partial<Record<string, Bound['type']>>>
const kinds: Kind = { uri: 'iri', bnode: 'blank', literal: 'literal', 'typed-literal': 'literal' }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function boundOf(term: unknown): Bound | null {
  if (!isObject(term) || typeof term['type'] !== 'string' || typeof term['value'] !== 'string') return null
  const type = kinds[term['type']]
  const lang = term['xml:lang']
  return type === undefined ? null : { type, value: term['value'], lang: typeof lang === 'string' ? lang : '' }
}

function rowOf(binding: unknown): Row {
  if (!isObject(binding)) return {}
  const row: Record<string, Bound> = {}
  for (const [name, term] of Object.entries(binding)) {
    const bound = boundOf(term)
    if (bound) row[name] = bound
  }
  return row
}

/** What a text says; `truncated`: it begins as an answer and has no end; `not-sparql`: it is something else. */
export function readResults(text: string): readonly Row[] | 'truncated' | 'not-sparql' {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return /^\s*\{\s*("(head|results)"|$)/u.test(text) ? 'truncated' : 'not-sparql'
  }
  if (!isObject(value)) return 'not-sparql'
  const results = value['results']
  if (!isObject(results) || !Array.isArray(results['bindings'])) return 'not-sparql'
  return results['bindings'].map(rowOf)
}
