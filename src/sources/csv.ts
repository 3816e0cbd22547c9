/** Tables: pairs of nodes, nodes beside them, and the four tables that we write. */
import { columnsOf, columnsSaid, type Columns } from './columns.ts'
import { isFieldName } from './fieldNames.ts'
import type { ForeignGraph, ForeignQuote } from './foreign.ts'
import { Gathering } from './gathering.ts'
import { mappedRow, ownRow } from './mappedRow.ts'
import type { Mapping, Note, Opening, Table } from './opening.ts'
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

/** Documents by body and words, of the table of ours that has the passages. */
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

/** One row into the graph. Says what of it cannot be. */
function add(
  graph: Gathering,
  { table: { header }, mapping, holds, isOurs }: Read,
  values: readonly string[],
): string | null {
  const cell = (place: number | null): string => (place === null ? '' : (values[place] ?? '').trim())
  const ends =
    holds === 'edges' ? [cell(mapping.source), cell(mapping.target)] : [cell(mapping.id) || cell(mapping.label)]
  if (ends.includes('')) return 'rows'
  const [first = '', second = ''] = ends
  const told = isOurs ? ownRow(header, values) : mappedRow(header, values, mapping, holds === 'edges')
  if (holds === 'edges') {
    const relation = isOurs ? null : cell(mapping.relation) || null
    graph.edge(first, second, told.fields, { ...told, id: cell(mapping.id) || null, relation, directed: told.directed })
  } else graph.node(first, told.fields, { ...told, label: isOurs ? null : cell(mapping.label) || null })
  return values.slice(header.length).some((extra) => extra.trim() !== '') ? 'cells' : null
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
  const graph = new Gathering(texts[0]?.path ?? '')
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
