/** The words of a cell of the matrix, its links, and the reason for what it says. */
import { matrixWords } from './matrix.words.ts'
import { edgeOf } from '../graph/model.ts'
import type { Grounding } from '../../graph/schema.ts'
import { nameOf, wordOf } from '../graph/name.ts'
import { inBrackets, readFrom, relationFrom, statusName, verbPhrase } from '../graph/printedVerbs.ts'
import type { Matrix, MatrixCell } from './matrix.ts'
import type { DocumentSpan, ViewState } from '../link/viewState.ts'
import { change, select } from '../link/steer.ts'
import type { ViewContext } from '../workspace/viewContext.ts'

export interface CellLink {
  /** Unique within its cell. */
  readonly key: string
  readonly to: ViewState
  readonly text: string
  /** The text in two: the printed words, and ours in brackets behind them. Absent: it is not of two kinds. */
  readonly parts?: readonly [printed: string, ours: string]
  /** The grounding of the edge that it links to; null: it links to no edge of the cell. */
  readonly grounding: Grounding | null
  readonly isShown: boolean
}

const name = ({ model, lang }: ViewContext, node: string): string => nameOf(model, node, lang).text

/** The view of a place in a text, without the parameters of the matrix. */
const inText = (state: ViewState, span: DocumentSpan): ViewState =>
  change(state, { view: 'source', span, focus: [], sort: null, rows: null, cols: null })

/** The view of the section in which the body of the row reports, or of the node if there is none. */
export function sectionLink({ model, state }: ViewContext, row: string): ViewState {
  const speaking = model.speakers.get(row) ?? []
  for (const document of model.documents.values()) {
    const section = document.sections.find(({ body }) => speaking.includes(body))
    if (section) return inText(state, { document: document.id, span: [section.start, section.end] })
  }
  return select(state, row)
}

const silence = ({ lang, model }: ViewContext, row: string): string =>
  model.speakers.has(row) ? matrixWords[lang].states.silent : matrixWords[lang].unsaid

/** The links of a cell: one for its state, or one for each relation. */
export function cellLinks(context: ViewContext, cell: MatrixCell, form: Matrix['form']): readonly CellLink[] {
  const { model, state, visible, lang } = context
  const { edges } = cell
  const [first] = edges
  const [claim] = cell.claims
  if (claim !== undefined) {
    const text = cell.isShown ? matrixWords[lang].states.mentioned : matrixWords[lang].hidden
    return [{ key: claim, to: select(state, claim), text, grounding: null, isShown: cell.isShown }]
  }
  if (cell.printed !== null) {
    const text = cell.isShown ? matrixWords[lang].states.mentioned : matrixWords[lang].hidden
    return [{ key: 'printed', to: inText(state, cell.printed), text, grounding: null, isShown: cell.isShown }]
  }
  if (first === undefined) {
    const text = cell.isShown ? silence(context, cell.row) : matrixWords[lang].hidden
    return [{ key: 'section', to: sectionLink(context, cell.row), text, grounding: null, isShown: cell.isShown }]
  }
  const toEdge = (edge: string, text: string): CellLink => ({
    key: edge,
    to: select(state, edge),
    text,
    grounding: cell.state === 'umbrella' ? null : edgeOf(model, edge).grounding,
    isShown: visible.edges.has(edge),
  })
  if (!cell.isShown) return [toEdge(first, matrixWords[lang].hidden)]
  if (cell.state === 'umbrella') return [toEdge(first, matrixWords[lang].states.umbrella)]
  const related = (edge: string): CellLink => {
    const text = verbPhrase(model, edge, lang) || relationFrom(model, edge, cell.row, lang)
    return toEdge(edge, visible.edges.has(edge) ? text : matrixWords[lang].marked(text, matrixWords[lang].hidden))
  }
  if (form === 'relations') return edges.map(related)
  const shown = edges.find((edge) => visible.edges.has(edge)) ?? first
  const printed = verbPhrase(model, shown, lang)
  const inWords = matrixWords[lang].states[cell.state]
  const how = [inWords, statusName(model, shown, lang)].filter((words) => words !== '').join(' · ')
  const ours = inBrackets(lang, how)
  return [
    printed === ''
      ? toEdge(shown, inWords)
      : { ...toEdge(shown, `${printed}${context.words.gap}${ours}`), parts: [printed, ours] },
    ...edges.filter((edge) => edge !== shown).map(related),
  ]
}

function ofEdge(context: ViewContext, cell: MatrixCell, edge: string): string {
  const { note } = edgeOf(context.model, edge)
  const ours = note ? wordOf(note, context.lang) : ''
  const { why } = matrixWords[context.lang]
  if (cell.state === 'editorial') return ours || why.editorial
  return ours || (cell.state === 'parts' ? why.parts(name(context, cell.column)) : why.derived)
}

/** The reason for what the cell says, in a sentence or two. */
export function cellReason(context: ViewContext, cell: MatrixCell): string {
  const { why } = matrixWords[context.lang]
  const [row, column] = [name(context, cell.row), name(context, cell.column)]
  const [first] = cell.edges
  if (!cell.isShown) return why.hidden
  if (cell.state === 'mentioned') return why.mentioned(row, column)
  if (first === undefined)
    return context.model.speakers.has(cell.row) ? why.silent(row, column) : why.unsaid(row, column)
  if (cell.whole !== null) return why.umbrella(name(context, cell.whole), column)
  if (cell.state !== 'named' && cell.state !== 'activities') return ofEdge(context, cell, first)
  const relations = [...new Set(cell.edges.map((edge) => readFrom(context.model, edge, cell.row, context.lang)))]
  const stated = why.stated(row, relations, column)
  if (cell.state === 'named') return stated
  const campaigns = cell.campaigns.map((campaign) => name(context, campaign))
  return `${stated}${context.words.gap}${why.activities(cell.figures.length, campaigns)}`
}

/** The nodes that only one row is joined to, by relation in the order of the vocabulary. */
export function byRelation(
  context: ViewContext,
  cells: readonly MatrixCell[],
): readonly { readonly relation: string; readonly links: readonly CellLink[] }[] {
  const found = new Map<string, CellLink[]>()
  const order = [...context.model.relations.keys()]
  const rank = (edge: string): number => order.indexOf(edgeOf(context.model, edge).relation)
  const pairs = cells.flatMap((cell) => cell.edges.map((edge) => ({ cell, edge })))
  for (const { cell, edge } of [...pairs].sort((a, b) => rank(a.edge) - rank(b.edge))) {
    const isShown = context.visible.edges.has(edge)
    const grounding = edgeOf(context.model, edge).grounding
    const printed = verbPhrase(context.model, edge, context.lang)
    const called = [printed, name(context, cell.column)].filter((words) => words !== '').join(' ')
    const mark = isShown
      ? grounding === 'stated'
        ? null
        : context.words.grounding[grounding]
      : matrixWords[context.lang].hidden
    const text = mark === null ? called : matrixWords[context.lang].marked(called, mark)
    const relation = relationFrom(context.model, edge, cell.row, context.lang)
    found.set(relation, [
      ...(found.get(relation) ?? []),
      { key: edge, to: select(context.state, edge), text, grounding, isShown },
    ])
  }
  const mentioned = cells.flatMap(({ claims, column, isShown }) => {
    const called = name(context, column)
    const text = isShown ? called : matrixWords[context.lang].marked(called, matrixWords[context.lang].hidden)
    return claims
      .slice(0, 1)
      .map((claim) => ({ key: `${claim} ${column}`, to: select(context.state, claim), text, grounding: null, isShown }))
  })
  if (mentioned.length > 0) found.set(matrixWords[context.lang].states.mentioned, mentioned)
  return [...found].map(([relation, links]) => ({ relation, links }))
}
