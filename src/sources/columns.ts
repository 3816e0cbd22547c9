/** What the columns of a table are: guessed from their names, or said by the reader. */
import { placesFor, plainName, type Role } from './fieldNames.ts'
import { Unreadable, type Mapping } from './opening.ts'
import { wayOf } from './jsonFields.ts'
import type { Rows } from './rows.ts'

/** What a table holds; `passages` and `figures`: in files of ours, beside nodes and edges. */
type Holds = 'edges' | 'nodes' | 'passages' | 'figures'

export interface Columns {
  readonly mapping: Mapping
  readonly holds: Holds
  /** The names of the columns say so; else the reader is asked. */
  readonly isSure: boolean
  readonly isOurs: boolean
}

/** The sets of names by which tables of ours are known. */
const ours: readonly (readonly [holds: Holds, names: readonly string[]])[] = [
  ['edges', ['source', 'target', 'relation', 'grounding', 'claims']],
  ['nodes', ['id', 'printed', 'kind', 'kind-name', 'claims']],
  ['passages', ['id', 'document', 'section', 'quote', 'spans']],
  ['figures', ['id', 'printed', 'value', 'qualifier', 'claim']],
]

const none: Mapping = {
  source: null,
  target: null,
  relation: null,
  id: null,
  label: null,
  kind: null,
  quote: null,
  document: null,
  body: null,
}

/** Of a table whose columns have no names that are known: pairs, or subject, predicate and object. */
function pairs({ header, rows }: Rows): Mapping {
  const some = rows.slice(0, 1000)
  const different = (place: number): number => new Set(some.map((row) => row[place])).size
  const isTriple = header.length === 3 && different(1) < different(0) && different(1) < different(2)
  return { ...none, source: 0, target: isTriple ? 2 : 1, relation: isTriple ? 1 : null }
}

/** What the columns of a table look like. */
export function columnsOf(table: Rows): Columns {
  const { header, rows } = table
  const some = rows.slice(0, 1000)
  const taken = new Set<number>()
  const take = (role: Role, isGood: (cell: string) => boolean = () => true): number | null => {
    const place = placesFor(header, role).find(
      (one) =>
        !taken.has(one) && (some.length === 0 || some.some((row) => (row[one] ?? '') !== '' && isGood(row[one] ?? ''))),
    )
    if (place === undefined) return null
    taken.add(place)
    return place
  }
  const names = new Set(header.map(plainName))
  const own = ours.find(([, all]) => all.every((name) => names.has(name)))?.[0]
  const source = placesFor(header, 'source')[0] ?? null
  const target = placesFor(header, 'target')[0] ?? null
  const rest = () => ({ quote: take('quote'), document: take('document'), body: take('body') })
  if (own === 'edges' || (own === undefined && source !== null && target !== null)) {
    for (const end of [source, target]) if (end !== null) taken.add(end)
    const relation = take('relation', (cell) => wayOf(cell) === undefined)
    const mapping = { ...none, source, target, relation, id: take('id'), ...rest() }
    return { mapping, holds: 'edges', isSure: true, isOurs: own !== undefined }
  }
  const id = take('id')
  const [label, kind] = [take('label'), take('kind')]
  if (id === null && label === null) return { mapping: pairs(table), holds: 'edges', isSure: false, isOurs: false }
  const mapping = { ...none, id, label, kind, ...rest() }
  return { mapping, holds: own ?? 'nodes', isSure: own !== undefined, isOurs: own !== undefined }
}

/** What the reader has said. Throws `Unreadable` where that makes neither edges nor nodes. */
export function columnsSaid({ header, path }: Rows, mapping: Mapping): Columns {
  const wrong = (at: string, found: unknown, expected: string): never => {
    throw new Unreadable({ fault: 'mapping', path, at, found: String(found), expected })
  }
  const full = { ...none, ...mapping }
  for (const [role, place] of Object.entries(full))
    if (place !== null && !(Number.isInteger(place) && place >= 0 && place < header.length))
      wrong(role, place, `0 – ${header.length - 1}`)
  const { source, target, id, label } = full
  const isOurs = false
  if (source !== null && target !== null) {
    if (source === target) wrong('target', target, 'another column than source')
    return { mapping: full, holds: 'edges', isSure: true, isOurs }
  }
  if (source !== null || target !== null) wrong(source === null ? 'source' : 'target', null, 'a column')
  if (id === null && label === null) wrong('id', null, 'a column')
  return { mapping: full, holds: 'nodes', isSure: true, isOurs }
}
