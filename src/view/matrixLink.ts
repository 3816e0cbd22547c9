/** What `rows` and `sort` of a link mean for the matrix. */
import { isOfSeveral, type Model } from '../model/model.ts'
import type { ViewState } from './state.ts'

/** The value of `rows` that asks for the documents instead of a kind. */
export const byDocument = 'by-document'

/** Whether the rows are documents: asked for, and more than one to compare. */
export const asksByDocument = (model: Model, { rows }: Pick<ViewState, 'rows'>): boolean =>
  rows === byDocument && isOfSeveral(model)

/** `sort` is `name`, `count` or `by-` with a column's key; null for what is none of them. */
export function sortColumn(sort: string | null): string | null {
  return sort?.startsWith('by-') === true ? sort.slice(3) : null
}

/** More cells than this are neither computed nor shown. */
export const mostCells = 20_000
