/** Reads SPARQL results in JSON. Both spellings of a typed literal are accepted, and triple terms are skipped. */
/** A value of a row. */
export interface Bound {
  readonly type: 'iri' | 'blank' | 'literal'
  readonly value: string
  /** '' where it has none. */
  readonly lang: string
}

export type ResultRow = Readonly<Partial<Record<string, Bound>>>

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

function rowOf(binding: unknown): ResultRow {
  if (!isObject(binding)) return {}
  const row: Record<string, Bound> = {}
  for (const [name, term] of Object.entries(binding)) {
    const bound = boundOf(term)
    if (bound) row[name] = bound
  }
  return row
}

/** `truncated`: the text begins as a result and breaks off; `not-sparql`: it is something else. */
export function readResults(text: string): readonly ResultRow[] | 'truncated' | 'not-sparql' {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return /^\s*\{\s*("(head|results)"|$)/u.test(text) ? 'truncated' : 'not-sparql'
  }
  if (!isObject(value)) return 'not-sparql'
  const results = value['results']
  if (!isObject(results) || !Array.isArray(results['bindings'])) return 'not-sparql'
  return results['bindings'].map(rowOf)
}
