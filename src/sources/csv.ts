/** Tables: pairs of nodes, nodes beside them, and the four tables that we write. */
import { columnsOf, columnsSaid, type Columns } from './columns.ts'
import { isFieldName } from './fieldNames.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode, ForeignQuote } from './foreign.ts'
import type { Mapping, Note, Opening, Table } from './opening.ts'
import { edgeOf, nodeOf, planOf, Row, type Names, type Plan } from './records.ts'
import { rowsOf, type Rows } from './rows.ts'

/** A table as text, and what separates its cells. */
export interface TableText {
  readonly path: string
  readonly text: string
  readonly separator: string
}

interface Read extends Columns {
  readonly table: Rows
}

/** What we write before a cell so that no spreadsheet computes it. */
const guard = /^'(?=[\t\r\n ]*[=+\-@＝＋－＠]|[\t\r])/u
const unguarded = (table: Rows): Rows => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => cell.replace(guard, ''))),
})

function read({ path, text, separator }: TableText, mappings: Readonly<Record<string, Mapping>>): Read {
  const table = rowsOf(text, path, separator, isFieldName)
  const said = Object.hasOwn(mappings, path) ? mappings[path] : undefined
  const guessed = columnsOf(table)
  const own = guessed.isOurs ? unguarded(table) : table
  return { ...(said ? columnsSaid(own, said) : guessed), table: own }
}

/** What the columns are for, as it was said. */
function planFor({ table, mapping }: Read, of: 'node' | 'edge'): Plan {
  const { source, target, id } = mapping
  const plan = planOf(table.header, of, new Set([source, target, id].filter((one) => one !== null)))
  const said = (['relation', 'label', 'kind', 'quote', 'document', 'body'] as const).map(
    (role) => [role, mapping[role] === null ? [] : [mapping[role]]] as const,
  )
  return { ...plan, roles: { ...plan.roles, ...Object.fromEntries(said) } }
}

/** Passages by claim, of the table of ours that has them. */
function passagesOf(tables: readonly Read[]): ReadonlyMap<string, ForeignQuote> {
  const found = new Map<string, ForeignQuote>()
  for (const { table, holds, mapping } of tables) {
    if (holds !== 'passages') continue
    const cell = (row: readonly string[], place: number | null): string => row[place ?? -1] ?? ''
    for (const row of table.rows)
      found.set(cell(row, mapping.id), {
        quote: cell(row, mapping.quote),
        document: cell(row, mapping.document) || null,
        body: cell(row, mapping.body) || null,
      })
  }
  return found
}

/** The passages of claims, where all of them are there. */
function quoted(
  claims: string | undefined,
  passages: ReadonlyMap<string, ForeignQuote>,
): readonly ForeignQuote[] | null {
  if (claims === undefined || claims === '' || passages.size === 0) return null
  const quotes = claims.split(/ [|+] /u).map((claim) => passages.get(claim))
  return quotes.every((quote) => quote !== undefined) ? quotes : null
}

/** Counts what is left out, of one table. */
function tally(what: string, path: string, note: (note: Note) => void) {
  let [count, example] = [0, '']
  return {
    add: (row: number) => {
      count += 1
      example ||= `${path}: ${row + 1}`
    },
    tell: () => {
      if (count > 0) note({ note: 'left-out', what, count, example })
    },
  }
}

interface Gathered {
  readonly nodes: ForeignNode[]
  readonly edges: ForeignEdge[]
  readonly names: Names
  readonly passages: ReadonlyMap<string, ForeignQuote>
}

function gather(one: Read, { nodes, edges, names, passages }: Gathered, note: (note: Note) => void): void {
  const { table, mapping, holds, isOurs } = one
  const plan = planFor(one, holds === 'edges' ? 'edge' : 'node')
  const [rows, cells] = [tally('rows', table.path, note), tally('cells', table.path, note)]
  for (const [at, values] of table.rows.entries()) {
    const cell = (place: number | null): string => (place === null ? '' : (values[place] ?? '').trim())
    if (values.slice(table.header.length).some((extra) => extra.trim() !== '')) cells.add(at)
    if (holds === 'edges') {
      const [source, target] = [cell(mapping.source), cell(mapping.target)]
      if (source === '' || target === '') rows.add(at)
      else {
        const edge = edgeOf(
          { id: cell(mapping.id) || null, source, target, directed: true },
          new Row(plan, values),
          names,
        )
        const quotes = isOurs ? quoted(edge.properties['claims'], passages) : null
        edges.push(quotes ? { ...edge, quotes } : edge)
      }
    } else {
      const id = cell(mapping.id) || cell(mapping.label)
      if (id === '') rows.add(at)
      else {
        const node = nodeOf(id, new Row(plan, values), names)
        const quotes = isOurs ? quoted(node.properties['claims'], passages) : null
        nodes.push(quotes ? { ...node, quotes } : node)
      }
    }
  }
  rows.tell()
  cells.tell()
}

/** What the page shows of a table when it asks. */
const asked = ({ table: { path, header, rows, separator }, mapping }: Read): Table => ({
  path,
  header,
  rows: rows.slice(0, 10),
  count: rows.length,
  separator,
  guess: mapping,
})

/** A graph of one table or several; tables, where their columns tell nothing and the reader must be asked. */
export function readCsv(
  texts: readonly TableText[],
  { mappings = {} }: Pick<Opening, 'mappings'>,
  note: (note: Note) => void,
): ForeignGraph | readonly Table[] {
  const all = texts.map((text) => read(text, mappings))
  const hasEdges = all.some(({ holds, isSure }) => holds === 'edges' && isSure)
  // Beside pairs, what has ids is a table of nodes.
  const isKnown = ({ isSure, holds, mapping }: Read): boolean =>
    isSure || (hasEdges && holds === 'nodes' && mapping.id !== null)
  const unknown = all.filter((one) => !isKnown(one))
  if (unknown.length > 0) return unknown.map(asked)
  const graphs = all.filter(({ holds }) => holds === 'edges' || holds === 'nodes')
  // Passages or figures alone are no graph by themselves; the reader may know better.
  if (graphs.length === 0) return all.map(asked)
  const gathered: Gathered = { nodes: [], edges: [], names: new Map(), passages: passagesOf(all) }
  for (const one of all) {
    if (one.holds === 'edges' || one.holds === 'nodes') gather(one, gathered, note)
    if (one.holds === 'figures') note({ note: 'passed-over', path: one.table.path })
  }
  const { nodes, edges, names } = gathered
  return { title: null, nodes, edges, names: Object.fromEntries(names) }
}
