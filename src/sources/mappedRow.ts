/** A row of a table by what its columns were said to be: no name of a column counts for more. */
import { fits, plainName } from './fieldNames.ts'
import type { Fields } from './fieldReader.ts'
import type { ForeignQuote } from './foreign.ts'
import { wayOf } from './jsonFields.ts'
import type { Mapping } from './opening.ts'

interface Told {
  /** What has a role by its name alone. */
  readonly fields: Fields
  readonly quotes: readonly ForeignQuote[]
  readonly kind?: string
  readonly place: null
  readonly properties: Readonly<Record<string, string>>
  readonly directed: boolean
}

/** A row of a file of ours, which says everything by the names of its columns. */
export function ownRow(header: readonly string[], values: readonly string[]): Told {
  const cells = header.map((name, at): [string, string] => [name, values[at] ?? ''])
  const ends = new Set(['source', 'target', 'id'])
  const fields = new Map(cells.filter(([name]) => !ends.has(name)))
  return { fields, quotes: [], place: null, properties: {}, directed: true }
}

const places = ['x', 'y', 'latitude', 'longitude'] as const
/** A number as JSON has it, also where a spreadsheet of another country has written it. */
const pointed = (words: string): string => (/^[-+]?\d+,\d+$/u.test(words) ? words.replace(',', '.') : words)

/** A row of any other table. */
export function mappedRow(
  header: readonly string[],
  values: readonly string[],
  mapping: Mapping,
  isEdge: boolean,
): Told {
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
  // Where a row quotes nothing, document and speaker are still told.
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
