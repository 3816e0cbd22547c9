/** What a cell of the matrix by document says, where it leads, and why it reads so; and the whole as rows of text. */
import { documentName, nameOf } from '../../model/name.ts'
import type { DocumentCell, DocumentMatrix } from '../../view/documentMatrix.ts'
import type { ViewState } from '../../view/state.ts'
import { change, select } from '../../view/steer.ts'
import { documentsWords } from '../../words/documents.ts'
import type { Desk } from '../desk.ts'
import { toDocument } from '../source/toDocument.ts'

const documentStates = ['named', 'printed', 'silent', 'hidden'] as const
export type DocumentState = (typeof documentStates)[number]

/** Whether a cell's passages count, are hidden, or are none. */
export function documentState({ passages, counting, printed }: DocumentCell): DocumentState {
  if (counting.length > 0) return 'named'
  if (passages.length > 0) return 'hidden'
  return printed === null ? 'silent' : 'printed'
}

/** The words of a cell: how many passages, or what there is instead. */
export function documentCellText({ lang }: Pick<Desk, 'lang'>, cell: DocumentCell): string {
  const { passages, states } = documentsWords[lang].matrix
  const state = documentState(cell)
  return state === 'named' ? passages(cell.counting.length, cell.passages.length) : states[state]
}

/** A document opened at its beginning; what the matrix alone understands stays behind. */
export function documentLink({ model, state }: Pick<Desk, 'model' | 'state'>, id: string): ViewState {
  const document = model.documents.get(id)
  const opened = document ? toDocument(state, document, false) : state
  return change(opened, { focus: [], sort: null, rows: null, cols: null })
}

/** Where a cell leads: to its first passage, one that counts if there is one; else to the text. */
export function documentCellLink(desk: Desk, { document, passages, counting, printed }: DocumentCell): ViewState {
  const [claim] = counting.length > 0 ? counting : passages
  if (claim !== undefined) return select(desk.state, claim)
  const whole = documentLink(desk, document)
  return printed === null ? whole : change(whole, { span: printed })
}

/** Why the cell reads as it does, in a sentence or two. */
export function documentCellReason({ model, lang, words }: Desk, cell: DocumentCell): string {
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
  { words, lang }: Pick<Desk, 'words' | 'lang'>,
): readonly { readonly name: string; readonly count: string }[] {
  const cells = rows.flatMap((row) => row.cells.map(documentState))
  return documentStates.flatMap((state) => {
    const count = cells.filter((one) => one === state).length
    return count > 0 ? [{ name: documentsWords[lang].matrix.states[state], count: words.number(count) }] : []
  })
}

/** The first row holds the columns' names, the first column the documents' titles. */
export function documentSheet(desk: Desk, { columns, rows }: DocumentMatrix): readonly (readonly string[])[] {
  const { model, lang } = desk
  return [
    [documentsWords[lang].matrix.corner, ...columns.map(({ node }) => nameOf(model, node, lang).text)],
    ...rows.map(({ document, cells }) => [
      documentName(model, document, lang).text,
      ...cells.map((cell) => documentCellText(desk, cell)),
    ]),
  ]
}
