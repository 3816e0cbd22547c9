/** What a cell of the matrix says, where it leads, and why it reads so. */
import { edgeOf } from '../../model/model.ts'
import type { Grounding } from '../../../graph/schema.ts'
import { nameOf, wordOf } from '../../model/name.ts'
import type { Matrix, MatrixCell } from '../../view/matrix.ts'
import type { DocumentSpan, ViewState } from '../../view/state.ts'
import { change, select } from '../../view/steer.ts'
import type { Desk } from '../desk.ts'

export interface CellLink {
  /** Unique within its cell. */
  readonly key: string
  readonly to: ViewState
  readonly text: string
  /** Of the edge that it leads to; null where it leads to none of the cell's own. */
  readonly grounding: Grounding | null
  readonly isShown: boolean
}

const name = ({ model, lang }: Desk, node: string): string => nameOf(model, node, lang).text

/** An edge's relation, read from the row. */
function relationFrom({ model, lang }: Desk, row: string, edge: string): string {
  const { relation } = edgeOf(model, edge)
  const known = model.relations.get(relation)
  if (!known) return relation
  return wordOf(model.graph.source(edge) === row ? known.name : known.inverse, lang)
}

/** A place of a text, opened in it; what the matrix alone understands stays behind. */
const inText = (state: ViewState, span: DocumentSpan): ViewState =>
  change(state, { view: 'source', span, focus: [], sort: null, rows: null, cols: null })

/** The section in which the row's body reports, opened in the text; the node itself where there is none. */
export function sectionLink({ model, state }: Desk, row: string): ViewState {
  const speaking = model.speakers.get(row) ?? []
  for (const document of model.documents.values()) {
    const section = document.sections.find(({ body }) => speaking.includes(body))
    if (section) return inText(state, { document: document.id, span: [section.start, section.end] })
  }
  return select(state, row)
}

const silence = ({ words, model }: Desk, row: string): string =>
  model.speakers.has(row) ? words.matrix.states.silent : words.matrix.unsaid

/** What a reader sees and follows in a cell: one link for its state, or one for each relation. */
export function cellLinks(desk: Desk, cell: MatrixCell, form: Matrix['form']): readonly CellLink[] {
  const { model, state, visible, words } = desk
  const { edges } = cell
  const [first] = edges
  const [claim] = cell.claims
  if (claim !== undefined) {
    const text = cell.isShown ? words.matrix.states.mentioned : words.matrix.hidden
    return [{ key: claim, to: select(state, claim), text, grounding: null, isShown: cell.isShown }]
  }
  if (cell.printed !== null) {
    const text = cell.isShown ? words.matrix.states.mentioned : words.matrix.hidden
    return [{ key: 'printed', to: inText(state, cell.printed), text, grounding: null, isShown: cell.isShown }]
  }
  if (first === undefined) {
    const text = cell.isShown ? silence(desk, cell.row) : words.matrix.hidden
    return [{ key: 'section', to: sectionLink(desk, cell.row), text, grounding: null, isShown: cell.isShown }]
  }
  const toEdge = (edge: string, text: string): CellLink => ({
    key: edge,
    to: select(state, edge),
    text,
    grounding: cell.state === 'umbrella' ? null : edgeOf(model, edge).grounding,
    isShown: visible.edges.has(edge),
  })
  if (!cell.isShown) return [toEdge(first, words.matrix.hidden)]
  if (cell.state === 'umbrella') return [toEdge(first, words.matrix.states.umbrella)]
  const related = (edge: string): CellLink => {
    const text = relationFrom(desk, cell.row, edge)
    return toEdge(edge, visible.edges.has(edge) ? text : words.matrix.marked(text, words.matrix.hidden))
  }
  if (form === 'relations') return edges.map(related)
  const shown = edges.find((edge) => visible.edges.has(edge)) ?? first
  return [toEdge(shown, words.matrix.states[cell.state]), ...edges.filter((edge) => edge !== shown).map(related)]
}

function ofEdge(desk: Desk, cell: MatrixCell, edge: string): string {
  const { note } = edgeOf(desk.model, edge)
  const said = note ? wordOf(note, desk.lang) : ''
  const { why } = desk.words.matrix
  if (cell.state === 'editorial') return said || why.editorial
  return said || (cell.state === 'parts' ? why.parts(name(desk, cell.column)) : why.derived)
}

/** Why the cell reads as it does, in a sentence or two. */
export function cellReason(desk: Desk, cell: MatrixCell): string {
  const { why } = desk.words.matrix
  const [row, column] = [name(desk, cell.row), name(desk, cell.column)]
  const [first] = cell.edges
  if (!cell.isShown) return why.hidden
  if (cell.state === 'mentioned') return why.mentioned(row, column)
  if (first === undefined) return desk.model.speakers.has(cell.row) ? why.silent(row, column) : why.unsaid(row, column)
  if (cell.whole !== null) return why.umbrella(name(desk, cell.whole), column)
  if (cell.state !== 'named' && cell.state !== 'activities') return ofEdge(desk, cell, first)
  const relations = [...new Set(cell.edges.map((edge) => relationFrom(desk, cell.row, edge)))]
  const stated = why.stated(row, relations, column)
  if (cell.state === 'named') return stated
  const campaigns = cell.campaigns.map((campaign) => name(desk, campaign))
  return `${stated}${desk.words.gap}${why.activities(cell.figures.length, campaigns)}`
}

/** The nodes that one row alone is joined to, gathered by relation in the vocabulary's order. */
export function byRelation(
  desk: Desk,
  cells: readonly MatrixCell[],
): readonly { readonly relation: string; readonly links: readonly CellLink[] }[] {
  const found = new Map<string, CellLink[]>()
  const order = [...desk.model.relations.keys()]
  const rank = (edge: string): number => order.indexOf(edgeOf(desk.model, edge).relation)
  const pairs = cells.flatMap((cell) => cell.edges.map((edge) => ({ cell, edge })))
  for (const { cell, edge } of [...pairs].sort((a, b) => rank(a.edge) - rank(b.edge))) {
    const isShown = desk.visible.edges.has(edge)
    const grounding = edgeOf(desk.model, edge).grounding
    const called = name(desk, cell.column)
    const mark = isShown ? (grounding === 'stated' ? null : desk.words.grounding[grounding]) : desk.words.matrix.hidden
    const text = mark === null ? called : desk.words.matrix.marked(called, mark)
    const relation = relationFrom(desk, cell.row, edge)
    found.set(relation, [
      ...(found.get(relation) ?? []),
      { key: edge, to: select(desk.state, edge), text, grounding, isShown },
    ])
  }
  const mentioned = cells.flatMap(({ claims, column, isShown }) => {
    const called = name(desk, column)
    const text = isShown ? called : desk.words.matrix.marked(called, desk.words.matrix.hidden)
    return claims
      .slice(0, 1)
      .map((claim) => ({ key: `${claim} ${column}`, to: select(desk.state, claim), text, grounding: null, isShown }))
  })
  if (mentioned.length > 0) found.set(desk.words.matrix.states.mentioned, mentioned)
  return [...found].map(([relation, links]) => ({ relation, links }))
}
