/** The matrix of documents and the nodes that their passages name. */
import type { Document } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { documentName } from '../graph/name.ts'
import { mostCells, sortColumn } from './matrixLink.ts'
import { printedInDocument } from './printedIn.ts'
import type { DocumentSpan, ViewState } from '../link/viewState.ts'
import type { Visible } from '../filter/visible.ts'

export interface DocumentCell {
  readonly document: string
  readonly column: string
  /** The document's passages that name the node, in the order of its text. */
  readonly passages: readonly string[]
  /** The ones that count under the filters. */
  readonly counting: readonly string[]
  /** Without passages, a place where the text prints the name all the same; null: there is none. */
  readonly printed: DocumentSpan | null
}

interface DocumentRow {
  readonly document: string
  /** Whether a passage of the document counts. */
  readonly isShown: boolean
  /** One for each column. */
  readonly cells: readonly DocumentCell[]
}

export interface DocumentMatrix {
  /** null: all nodes that at least two documents name. */
  readonly columnKind: string | null
  readonly columns: readonly { readonly node: string; readonly isShown: boolean }[]
  /** How many more nodes would have a column if there were no limit. */
  readonly further: number
  readonly rows: readonly DocumentRow[]
  /** The number of cells if there are too many; then there are no rows and no columns. */
  readonly tooMany: number | null
}

/** More columns cannot be compared by eye. */
const mostColumns = 30

type Naming = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** Node → document → its passages that name the node, in the order of the text. */
function namingOf({ graph, claims, documents }: Model): Naming {
  const start = (claim: string): number => claims.get(claim)?.spans[0]?.[0] ?? 0
  const naming = new Map<string, Map<string, string[]>>()
  graph.forEachNode((node, attributes) => {
    const found = new Map<string, string[]>()
    for (const id of attributes.claims) {
      const document = claims.get(id)?.document
      if (document !== undefined && documents.has(document)) found.set(document, [...(found.get(document) ?? []), id])
    }
    for (const passages of found.values()) passages.sort((a, b) => start(a) - start(b))
    if (found.size > 0) naming.set(node, found)
  })
  return naming
}

/** The kinds with a node that a passage names, in the order of the vocabulary. */
export function kindsNamed({ graph, kinds }: Model): readonly string[] {
  const named = new Set(graph.mapNodes((_, { kind, claims }) => (claims.length > 0 ? kind : null)))
  return [...new Set([...kinds.keys(), ...named])].filter((kind): kind is string => kind !== null && named.has(kind))
}

function sorted(model: Model, rows: readonly DocumentRow[], sort: string | null, lang: string): readonly DocumentRow[] {
  if (sort === 'name') {
    const collator = new Intl.Collator(lang)
    const name = ({ document }: DocumentRow): string => documentName(model, document, lang).text
    return [...rows].sort((a, b) => collator.compare(name(a), name(b)))
  }
  const named = ({ cells }: DocumentRow): number => cells.filter(({ passages }) => passages.length > 0).length
  if (sort === 'count') return [...rows].sort((a, b) => named(b) - named(a))
  const column = sortColumn(sort)
  const weight = ({ cells }: DocumentRow): number => {
    const cell = cells.find((one) => one.column === column)
    return (cell?.passages.length ?? 0) + (cell?.printed ? 0.5 : 0)
  }
  return column === null ? rows : [...rows].sort((a, b) => weight(b) - weight(a))
}

/** The matrix of documents that the view asks for. An unknown kind or order is ignored (matrixParameters reports it). */
export function documentMatrix(model: Model, state: ViewState, visible: Visible, lang: string): DocumentMatrix {
  const { graph } = model
  const columnKind = graph.someNode((_, { kind }) => kind === state.cols) ? state.cols : null
  const naming = namingOf(model)
  const left = (node: string): boolean => !state.hide || visible.nodes.has(node)
  const asked = graph.filterNodes((node, { kind }) => {
    const documents = naming.get(node)?.size ?? 0
    return left(node) && (columnKind === null ? documents > 1 : kind === columnKind && documents > 0)
  })
  const most = (node: string): number => naming.get(node)?.size ?? 0
  const nodes = asked.sort((a, b) => most(b) - most(a)).slice(0, mostColumns)
  const further = asked.length - nodes.length
  const counted = new Set([...visible.claims].map((claim) => model.claims.get(claim)?.document))
  const documents = [...model.documents.values()].filter(({ id }) => !state.hide || counted.has(id))
  const size = documents.length * nodes.length
  if (size > mostCells) return { columnKind, columns: [], further, rows: [], tooMany: size }
  const cell = (document: Document, column: string): DocumentCell => {
    const passages = naming.get(column)?.get(document.id) ?? []
    const counting = passages.filter((claim) => visible.claims.has(claim))
    const printed = passages.length > 0 ? null : printedInDocument(model, document, column)
    return { document: document.id, column, passages, counting, printed }
  }
  const rows = documents.map((document) => ({
    document: document.id,
    isShown: counted.has(document.id),
    cells: nodes.map((node) => cell(document, node)),
  }))
  return {
    columnKind,
    columns: nodes.map((node) => ({ node, isShown: visible.nodes.has(node) })),
    further,
    rows: sorted(model, rows, state.sort, lang),
    tooMany: null,
  }
}
