/** The words of a cell of the matrix by document, its link and its reason; and the whole matrix as rows of text. */
import { documentName, nameOf } from '../graph/name.ts'
import type { DocumentCell, DocumentMatrix } from './documentMatrix.ts'
import type { ViewState } from '../link/viewState.ts'
import { change, select } from '../link/steer.ts'
import { documentsWords } from '../documents/documents.words.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { toDocument } from '../documents/toDocument.ts'

const documentStates = ['named', 'printed', 'silent', 'hidden'] as const
export type DocumentState = (typeof documentStates)[number]

/** The state of a cell: passages that count, only hidden ones, or none. */
export function documentState({ passages, counting, printed }: DocumentCell): DocumentState {
  if (counting.length > 0) return 'named'
  if (passages.length > 0) return 'hidden'
  return printed === null ? 'silent' : 'printed'
}

/** The words of a cell: how many passages, or its state. */
export function documentCellText({ lang }: Pick<ViewContext, 'lang'>, cell: DocumentCell): string {
  const { passages, states } = documentsWords[lang].matrix
  const state = documentState(cell)
  return state === 'named' ? passages(cell.counting.length, cell.passages.length) : states[state]
}

/** The view of the beginning of a document, without the parameters of the matrix. */
export function documentLink({ model, state }: Pick<ViewContext, 'model' | 'state'>, id: string): ViewState {
  const document = model.documents.get(id)
  const opened = document ? toDocument(state, document, false) : state
  return change(opened, { focus: [], sort: null, rows: null, cols: null })
}

/** The view of the first passage of a cell, preferably one that counts; without passages, of the text. */
export function documentCellLink(
  context: ViewContext,
  { document, passages, counting, printed }: DocumentCell,
): ViewState {
  const [claim] = counting.length > 0 ? counting : passages
  if (claim !== undefined) return select(context.state, claim)
  const whole = documentLink(context, document)
  return printed === null ? whole : change(whole, { span: printed })
}

/** The reason for what the cell says, in a sentence or two. */
export function documentCellReason({ model, lang, words }: ViewContext, cell: DocumentCell): string {
  const { why } = documentsWords[lang].matrix
  const document = documentName(model, cell.document, lang).text
  const column = nameOf(model, cell.column, lang).text
  const [all, counting] = [cell.passages.length, cell.counting.length]
  const state = documentState(cell)
  if (state === 'hidden') return why.hidden
  if (state !== 'named') return why[state](document, column)
  const named = why.named(document, column, all)
  return counting < all ? `${named}${words.gap}${why.some(counting, all)}` : named
}

/** How many cells are in each state that occurs. */
export function documentCounts(
  { rows }: DocumentMatrix,
  { words, lang }: Pick<ViewContext, 'words' | 'lang'>,
): readonly { readonly name: string; readonly count: string }[] {
  const cells = rows.flatMap((row) => row.cells.map(documentState))
  return documentStates.flatMap((state) => {
    const count = cells.filter((one) => one === state).length
    return count > 0 ? [{ name: documentsWords[lang].matrix.states[state], count: words.number(count) }] : []
  })
}

/** The first row has the names of the columns, the first column the titles of the documents. */
export function documentSheet(context: ViewContext, { columns, rows }: DocumentMatrix): readonly (readonly string[])[] {
  const { model, lang } = context
  return [
    [documentsWords[lang].matrix.corner, ...columns.map(({ node }) => nameOf(model, node, lang).text)],
    ...rows.map(({ document, cells }) => [
      documentName(model, document, lang).text,
      ...cells.map((cell) => documentCellText(context, cell)),
    ]),
  ]
}
