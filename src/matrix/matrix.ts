/** The matrix of who names what: rows are nodes with a reporting body, columns what they share. All is found by the structure of the graph. */
import type { Model } from '../graph/model.ts'
import { nameOf } from '../graph/name.ts'
import { containment } from './containment.ts'
import { kindsNamed } from './documentMatrix.ts'
import { cellOf, cellStates, mentionsOf, type Cell, type CellState, type Pairing } from './matrixCell.ts'
import { columnsOfKind, defaultColumns, joinedKinds, joinsOf, leadKindOf, reportingNodes } from './matrixColumns.ts'
import { asksByDocument, mostCells, sortColumn } from './matrixLink.ts'
import type { ViewState } from '../link/viewState.ts'
import type { Visible } from '../filter/visible.ts'

export interface MatrixCell extends Cell {
  /** Whether the view shows what the cell links to; for a silent cell, whether the bodies of the row count. */
  readonly isShown: boolean
}

export interface MatrixRow {
  readonly node: string
  readonly isShown: boolean
  /** One for each column; null: the column is the node of the row. */
  readonly cells: readonly (MatrixCell | null)[]
  /** A cell for each node without a column that this row is joined to, or that its body names. */
  readonly alone: readonly MatrixCell[]
}

export interface CellCount {
  readonly state: CellState
  readonly shown: number
  readonly total: number
}

export interface Matrix {
  /** Whether cells show their state or the relations between the two nodes. */
  readonly form: 'states' | 'relations'
  /** null: the nodes with a reporting body. */
  readonly rowKind: string | null
  /** null: the lead kind, and further nodes that are shared. */
  readonly columnKind: string | null
  /** The kind of the first default columns; null: nothing is shared. */
  readonly leadKind: string | null
  readonly columns: readonly { readonly node: string; readonly isShown: boolean }[]
  readonly rows: readonly MatrixRow[]
  readonly hasAlone: boolean
  /** Nodes of the chosen kind that are joined to no row and named by no row's body. */
  readonly unjoined: readonly string[]
  /** Rows of the chosen kind that are left out, since they are joined to nothing. */
  readonly emptyRows: number
  /** States that occur, in their order. */
  readonly counts: readonly CellCount[]
  /** The number of cells if there are too many; then there are no rows and no columns. */
  readonly tooMany: number | null
}

/** The kinds that `rows` and `cols` may name. */
export function matrixKinds(
  model: Model,
  state: ViewState,
): { readonly rows: readonly string[]; readonly cols: readonly string[] } {
  const present = new Set(model.graph.mapNodes((_, { kind }) => kind))
  return {
    rows: [...new Set([...model.kinds.keys(), ...present])].filter((kind) => present.has(kind)),
    cols: asksByDocument(model, state)
      ? kindsNamed(model)
      : joinedKinds(model, joinsOf(model, rowsOf(model, knownKind(model, state.rows)))),
  }
}

const knownKind = ({ graph }: Model, kind: string | null): string | null =>
  kind !== null && graph.someNode((_, attributes) => attributes.kind === kind) ? kind : null

const rowsOf = (model: Model, kind: string | null): readonly string[] =>
  kind === null ? reportingNodes(model) : model.graph.filterNodes((_, attributes) => attributes.kind === kind)

function sorted(model: Model, rows: readonly MatrixRow[], sort: string | null, lang: string): readonly MatrixRow[] {
  if (sort === 'name') {
    const collator = new Intl.Collator(lang)
    const name = ({ node }: MatrixRow): string => nameOf(model, node, lang).text
    return [...rows].sort((a, b) => collator.compare(name(a), name(b)))
  }
  const count = ({ cells, alone }: MatrixRow): number =>
    alone.filter(({ edges }) => edges.length > 0).length +
    cells.filter((cell) => cell?.state === 'activities' || cell?.state === 'named').length
  if (sort === 'count') return [...rows].sort((a, b) => count(b) - count(a))
  const column = sortColumn(sort)
  const rank = ({ cells }: MatrixRow): number =>
    cellStates.indexOf(cells.find((cell) => cell?.column === column)?.state ?? 'silent')
  return column === null ? rows : [...rows].sort((a, b) => rank(a) - rank(b))
}

function countsOf(rows: readonly MatrixRow[]): readonly CellCount[] {
  const cells = rows.flatMap((row) => [...row.cells.flatMap((cell) => cell ?? []), ...row.alone])
  return cellStates.flatMap((state) => {
    const found = cells.filter((cell) => cell.state === state)
    const shown = found.filter((cell) => cell.isShown).length
    return found.length > 0 ? [{ state, shown, total: found.length }] : []
  })
}

const empty = { columns: [], rows: [], hasAlone: false, unjoined: [], emptyRows: 0, counts: [] } as const

/** The matrix that the view asks for. An unknown kind or order is ignored (matrixParameters reports it). */
export function matrix(model: Model, state: ViewState, visible: Visible, lang: string): Matrix {
  const rowKind = knownKind(model, state.rows)
  const columnKind = knownKind(model, state.cols)
  const left = (node: string): boolean => !state.hide || visible.nodes.has(node)
  const candidates = rowsOf(model, rowKind)
  const within = containment(model)
  const joins = joinsOf(model, candidates)
  const leadKind = leadKindOf(model)
  const found =
    columnKind === null
      ? defaultColumns(model, { lead: leadKind, rows: rowKind }, joins, within)
      : columnsOfKind(model, columnKind, columnKind === leadKind ? 0 : 2, joins, within)
  const columns = found.nodes.filter(left)
  /** Nodes without a column: they are listed in the rows that are joined to them or whose body names them. */
  const others = [...found.alone, ...found.unjoined].filter(left)
  const form = columnKind === null || columnKind === leadKind ? 'states' : 'relations'
  const cells = candidates.filter(left).length * (columns.length + others.length)
  if (cells > mostCells) return { ...empty, form, rowKind, columnKind, leadKind, tooMany: cells }
  const pairing: Pairing = { model, containment: within, leadKind }
  const counting = new Set([...visible.claims].map((claim) => model.claims.get(claim)?.body))
  const isShown = (cell: Cell): boolean => {
    if (cell.edges.length > 0) return cell.edges.some((edge) => visible.edges.has(edge))
    if (cell.claims.length > 0) return cell.claims.some((claim) => visible.claims.has(claim))
    const bodies = model.speakers.get(cell.row)
    return bodies ? bodies.some((body) => counting.has(body)) : visible.nodes.has(cell.row)
  }
  const cell = (row: string, column: string): MatrixCell => {
    const plain = cellOf(pairing, row, column)
    const state = form === 'relations' && plain.state === 'activities' ? 'named' : plain.state
    return { ...plain, state, isShown: isShown(plain) }
  }
  const isOf = (row: string, other: string): boolean =>
    joins.get(other)?.has(row) === true || (row !== other && mentionsOf(model, row, other).length > 0)
  const rows = candidates.map((node) => ({
    node,
    isShown: visible.nodes.has(node),
    cells: columns.map((column) => (column === node ? null : cell(node, column))),
    alone: others.filter((other) => isOf(node, other)).map((other) => cell(node, other)),
  }))
  const isJoined = (row: MatrixRow): boolean =>
    row.alone.length > 0 || row.cells.some((cell) => cell !== null && cell.edges.length > 0)
  const listed = rows.filter((row) => left(row.node) && (rowKind === null || isJoined(row)))
  return {
    form,
    rowKind,
    columnKind,
    leadKind,
    columns: columns.map((node) => ({ node, isShown: visible.nodes.has(node) })),
    rows: sorted(model, listed, state.sort, lang),
    hasAlone: rows.some(({ alone }) => alone.length > 0),
    unjoined: found.unjoined.filter((node) => !candidates.some((row) => isOf(row, node))),
    emptyRows: rowKind === null ? 0 : rows.filter((row) => !isJoined(row)).length,
    counts: countsOf(listed),
    tooMany: null,
  }
}
