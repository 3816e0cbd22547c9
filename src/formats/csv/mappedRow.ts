/** Reads a row by the mapping of its columns. The names of the columns do not count. */
import { fits, plainName } from '../read/fieldNames.ts'
import type { Fields } from './fieldReader.ts'
import type { ForeignQuote } from '../read/foreign.ts'
import { wayOf } from '../read/jsonFields.ts'
import type { Mapping } from '../read/openResult.ts'

interface ReadRow {
  /** Fields that have a role by their name alone. */
  readonly fields: Fields
  readonly quotes: readonly ForeignQuote[]
  readonly kind?: string
  readonly place: null
  readonly properties: Readonly<Record<string, string>>
  readonly directed: boolean
}

/** Reads a row of a file of ours: there the name of each column says what it holds. */
export function ownRow(header: readonly string[], values: readonly string[]): ReadRow {
  const cells = header.map((name, at): [string, string] => [name, values[at] ?? ''])
  const ends = new Set(['source', 'target', 'id'])
  const fields = new Map(cells.filter(([name]) => !ends.has(name)))
  return { fields, quotes: [], place: null, properties: {}, directed: true }
}

const places = ['x', 'y', 'latitude', 'longitude'] as const
/** A number as JSON writes it, also where a spreadsheet has written a comma for the decimal point. */
const pointed = (words: string): string => (/^[-+]?\d+,\d+$/u.test(words) ? words.replace(',', '.') : words)

/** Reads a row of any other table. */
export function mappedRow(
  header: readonly string[],
  values: readonly string[],
  mapping: Mapping,
  isEdge: boolean,
): ReadRow {
  const cell = (place: number | null): string => (place === null ? '' : (values[place] ?? '').trim())
  const used = new Set(Object.values(mapping).filter((place) => place !== null))
  const properties: [string, string][] = []
  const fields = new Map<string, string>()
  let directed = true
  for (const [at, name] of header.entries()) {
    const words = used.has(at) ? '' : cell(at)
    const way = isEdge && plainName(name) === 'type' ? wayOf(words) : undefined
    if (way !== undefined) directed = way
    else if (!isEdge && places.some((role) => fits(name, role))) fields.set(name, pointed(words))
    else if (words !== '') properties.push([name, words])
  }
  const quote = cell(mapping.quote)
  const source = { document: cell(mapping.document) || null, body: cell(mapping.body) || null }
  // A row without a quote may still name a document and a speaker.
  if (quote === '')
    for (const at of [mapping.document, mapping.body])
      if (at !== null && cell(at) !== '') properties.push([header[at] ?? '', cell(at)])
  const kind = isEdge ? '' : cell(mapping.kind)
  return {
    fields,
    quotes: quote === '' ? [] : [{ quote, ...source }],
    ...(kind === '' ? {} : { kind }),
    place: null,
    properties: Object.fromEntries(properties),
    directed,
  }
}
