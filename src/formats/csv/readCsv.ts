/** Reads tables: of edges, of nodes beside them, and the four tables that we write. */
import { columnsOf, mappedColumns, type GuessedColumns } from './columns.ts'
import { isFieldName } from '../read/fieldNames.ts'
import type { ForeignGraph, ForeignQuote } from '../read/foreign.ts'
import { RowGatherer } from '../read/gatherRows.ts'
import { unguarded } from './formulaGuard.ts'
import { mappedRow, ownRow } from './mappedRow.ts'
import { type Mapping, type AddNote, type OpeningOptions, type Table, Unreadable } from '../read/openResult.ts'
import { rowsOf, separatorOf, type TableRows } from './rows.ts'

export { separatorOf }

/** A table as text. */
interface TableText {
  readonly path: string
  readonly text: string
  /** The name of the file ends like that of a table. */
  readonly isSure: boolean
}

interface Read extends GuessedColumns {
  readonly table: TableRows
}

const withoutGuards = (table: TableRows): TableRows => ({
  ...table,
  rows: table.rows.map((row) => row.map(unguarded)),
})

function read({ path, text, isSure }: TableText, mappings: Readonly<Record<string, Mapping>>): Read {
  const separator = separatorOf(text, isSure)
  // Cannot happen for a file that was recognised as a table.
  if (separator === null) throw new Unreadable({ fault: 'not-this-format', path, at: '1' })
  const table = rowsOf(text, path, separator, isFieldName)
  const mapped = Object.hasOwn(mappings, path) ? mappings[path] : undefined
  const guessed = columnsOf(table)
  const own = guessed.isOurs ? withoutGuards(table) : table
  return { ...(mapped ? mappedColumns(own, mapped) : guessed), table: own }
}

/** From the table of passages that we write: the document by body and words of a passage. */
function documentsOf(tables: readonly Read[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { table, holds, mapping } of tables) {
    if (holds !== 'passages') continue
    for (const row of table.rows) {
      const [quote, document, body] = [mapping.quote, mapping.document, mapping.body].map((at) => row[at ?? -1] ?? '')
      if (document) found.set(JSON.stringify([body, quote]), document)
    }
  }
  return found
}

function documented(graph: ForeignGraph, documents: ReadonlyMap<string, string>): ForeignGraph {
  if (documents.size === 0) return graph
  const one = (quote: ForeignQuote): ForeignQuote => ({
    ...quote,
    document: documents.get(JSON.stringify([quote.body ?? '', quote.quote])) ?? quote.document,
  })
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, quotes: (node.quotes ?? []).map(one) })),
    edges: graph.edges.map((edge) => ({
      ...edge,
      quotes: (edge.quotes ?? []).map((quote) => ('quote' in quote ? one(quote) : quote.map(one))),
    })),
  }
}

/** Adds one row to the graph. Returns what of it had to be left out. */
function add(
  graph: RowGatherer,
  { table: { header }, mapping, holds, isOurs }: Read,
  values: readonly string[],
): string | null {
  const cell = (place: number | null): string => (place === null ? '' : (values[place] ?? '').trim())
  const ends =
    holds === 'edges' ? [cell(mapping.source), cell(mapping.target)] : [cell(mapping.id) || cell(mapping.label)]
  if (ends.includes('')) return 'rows'
  const [first = '', second = ''] = ends
  const row = isOurs ? ownRow(header, values) : mappedRow(header, values, mapping, holds === 'edges')
  if (holds === 'edges') {
    const relation = isOurs ? null : cell(mapping.relation) || null
    graph.edge(first, second, row.fields, { ...row, id: cell(mapping.id) || null, relation, directed: row.directed })
  } else graph.node(first, row.fields, { ...row, label: isOurs ? null : cell(mapping.label) || null })
  return values.slice(header.length).some((extra) => extra.trim() !== '') ? 'cells' : null
}

/** What the page needs in order to ask about a table. */
const asked = ({ table: { path, header, rows, separator }, mapping }: Read): Table => ({
  path,
  header,
  rows: rows.slice(0, 10),
  count: rows.length,
  separator,
  guess: mapping,
})

/** The graph of one or several tables, or the tables whose columns have to be asked about. */
export function readCsv(
  texts: readonly TableText[],
  { mappings = {} }: Pick<OpeningOptions, 'mappings'>,
  note: AddNote,
): ForeignGraph | readonly Table[] {
  const all = texts.map((text) => read(text, mappings))
  const hasEdges = all.some(({ holds, isSure }) => holds === 'edges' && isSure)
  // Beside a table of edges, a table with a column of ids has the nodes.
  const isKnown = ({ isSure, holds, mapping }: Read): boolean =>
    isSure || (hasEdges && holds === 'nodes' && mapping.id !== null)
  const unknown = all.filter((one) => !isKnown(one))
  if (unknown.length > 0) return unknown.map(asked)
  const graphs = all.filter(({ holds }) => holds === 'edges' || holds === 'nodes')
  // Passages or figures alone make no graph, so the page asks what the columns are.
  if (graphs.length === 0) return all.map(asked)
  const graph = new RowGatherer(texts[0]?.path ?? '')
  for (const one of all) {
    if (one.holds === 'figures') note({ note: 'passed-over', path: one.table.path })
    if (one.holds !== 'edges' && one.holds !== 'nodes') continue
    for (const [at, values] of one.table.rows.entries()) {
      const lost = add(graph, one, values)
      if (lost !== null) graph.leaveOut(lost, `${one.table.path}: ${at + 1}`)
    }
  }
  return documented(graph.finish(null, note), documentsOf(all))
}
