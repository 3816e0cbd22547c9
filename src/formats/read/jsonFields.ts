/** The fields of a JSON object, with passages separate where they are lists or objects. */
import { fits, placesFor, plainName } from './fieldNames.ts'
import type { ForeignQuote } from './foreign.ts'
import { isObject, wordsOf, type JsonObject } from './jsonValues.ts'

export interface FieldsAndPassages {
  readonly fields: Map<string, string>
  readonly quotes: readonly ForeignQuote[]
  /** The direction that a field gives to an edge, like Gephi's Type; null: none. */
  readonly directed: boolean | null
}

/** The words of the best field of a role that is not empty. */
function wordsFor(object: JsonObject, role: 'quote' | 'document' | 'body'): string | null {
  const values = Object.values(object)
  const words = placesFor(Object.keys(object), role).map((place) => wordsOf(values[place]).trim())
  return words.find((one) => one !== '') ?? null
}

function passages(value: unknown, document: string | null, body: string | null): readonly ForeignQuote[] {
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : passages(one, document, body)))
  if (!isObject(value)) {
    const quote = wordsOf(value).trim()
    return quote === '' ? [] : [{ quote, document, body }]
  }
  const quote = wordsFor(value, 'quote') ?? wordsOf(value['text'] ?? value['exact']).trim()
  const own = { document: wordsFor(value, 'document') ?? document, body: wordsFor(value, 'body') ?? body }
  return quote === '' ? [] : [{ quote, ...own }]
}

const ways = new Map([
  ['directed', true],
  ['undirected', false],
  ['mutual', false],
])

/** The direction that a word means; undefined: it is no such word. */
export const wayOf = (words: string): boolean | undefined => ways.get(words.trim().toLowerCase())

/** The fields of an object, without those that have a meaning in its format. */
export function fieldsOf(object: JsonObject, used: ReadonlySet<string>): FieldsAndPassages {
  const fields = new Map<string, string>()
  let quotes: readonly ForeignQuote[] = []
  let directed: boolean | null = null
  for (const [name, value] of Object.entries(object)) {
    if (used.has(name)) continue
    const way = typeof value === 'string' && plainName(name) === 'type' ? wayOf(value) : undefined
    if (way !== undefined) directed = way
    else if (typeof value === 'object' && value !== null && fits(name, 'quote')) {
      const found = passages(value, wordsFor(object, 'document'), wordsFor(object, 'body'))
      if (found.length > 0) quotes = [...quotes, ...found]
      else fields.set(name, wordsOf(value))
    } else fields.set(name, wordsOf(value))
  }
  return { fields, quotes, directed }
}
