/** What `rows`, `cols` and `sort` of a link mean for the matrix. */
import { isOfSeveral, type Model } from '../graph/model.ts'
import type { ViewParameters } from '../filter/linkLosses.ts'
import type { Loss } from '../link/loss.ts'
import type { ViewState } from '../link/viewState.ts'

/** The value of `rows` that asks for the documents instead of a kind. */
export const byDocument = 'by-document'

/** Whether the rows are documents: asked for, and more than one to compare. */
export const asksByDocument = (model: Model, { rows }: Pick<ViewState, 'rows'>): boolean =>
  rows === byDocument && isOfSeveral(model)

/** The column by which `sort` orders the rows (`by-` and its key); null where it names no column. */
export function sortColumn(sort: string | null): string | null {
  return sort?.startsWith('by-') === true ? sort.slice(3) : null
}

/** More cells than this are neither computed nor shown. */
export const mostCells = 20_000

export const matrixParameters: ViewParameters = {
  view: 'matrix',
  parameters: ['sort', 'rows', 'cols'],
  losses: {
    axes: (model, { rows, cols, sort }) => {
      const isKind = (kind: string): boolean => model.graph.someNode((_, attributes) => attributes.kind === kind)
      const isOrder = sort === null || ['name', 'count'].includes(sort) || model.graph.hasNode(sortColumn(sort) ?? '')
      const unknown = (['rows', 'cols'] as const).flatMap((parameter): readonly Loss[] => {
        const value = { rows, cols }[parameter]
        if (parameter === 'rows' && asksByDocument(model, { rows })) return []
        return value === null || isKind(value) ? [] : [{ kind: 'unknown-value', parameter, value }]
      })
      return isOrder ? unknown : [...unknown, { kind: 'unknown-value', parameter: 'sort', value: sort }]
    },
  },
}
