/** What the columns of a table are: guessed from their names, or mapped by whoever opens it. */
import { placesFor, plainName, type Role } from '../read/fieldNames.ts'
import { Unreadable, type Mapping } from '../read/openResult.ts'
import { wayOf } from '../read/jsonFields.ts'
import type { TableRows } from './rows.ts'

/** What the rows of a table are. Only files of ours have tables of `passages` and `figures`. */
type Holds = 'edges' | 'nodes' | 'passages' | 'figures'

export interface GuessedColumns {
  readonly mapping: Mapping
  readonly holds: Holds
  /** The names of the columns are enough; otherwise the page asks what they are. */
  readonly isSure: boolean
  readonly isOurs: boolean
}

/** The names of columns by which tables of ours are recognised. */
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

/** For a table without known names of columns: pairs of nodes, or subject, predicate and object. */
function pairs({ header, rows }: TableRows): Mapping {
  const some = rows.slice(0, 1000)
  const different = (place: number): number => new Set(some.map((row) => row[place])).size
  const isTriple = header.length === 3 && different(1) < different(0) && different(1) < different(2)
  return { ...none, source: 0, target: isTriple ? 2 : 1, relation: isTriple ? 1 : null }
}

/** Guesses what the columns of a table are. */
export function columnsOf(table: TableRows): GuessedColumns {
  const { header, rows } = table
  const some = rows.slice(0, 1000)
  const used = new Set<number>()
  const take = (role: Role, isGood: (cell: string) => boolean = () => true): number | null => {
    const place = placesFor(header, role).find(
      (one) =>
        !used.has(one) && (some.length === 0 || some.some((row) => (row[one] ?? '') !== '' && isGood(row[one] ?? ''))),
    )
    if (place === undefined) return null
    used.add(place)
    return place
  }
  const names = new Set(header.map(plainName))
  const own = ours.find(([, all]) => all.every((name) => names.has(name)))?.[0]
  const source = placesFor(header, 'source')[0] ?? null
  const target = placesFor(header, 'target')[0] ?? null
  const rest = () => ({ quote: take('quote'), document: take('document'), body: take('body') })
  if (own === 'edges' || (own === undefined && source !== null && target !== null)) {
    for (const end of [source, target]) if (end !== null) used.add(end)
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

/** The columns as they were mapped. Throws `Unreadable` where that makes neither edges nor nodes. */
export function mappedColumns({ header, path }: TableRows, mapping: Mapping): GuessedColumns {
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
