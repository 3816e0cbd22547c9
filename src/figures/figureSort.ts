/** What `sort` in a link means for the figures. */
import type { ViewParameters } from '../filter/linkLosses.ts'

export const figureColumns = ['value', 'measure', 'period', 'body'] as const
export type FigureColumn = (typeof figureColumns)[number]

export interface FigureSort {
  readonly by: FigureColumn
  readonly descending: boolean
}

const down = '-desc'

/** What `sort` in a link means for the figures; null where it names no column of theirs: the order of the text. */
export function readFigureSort(sort: string | null): FigureSort | null {
  const descending = sort?.endsWith(down) ?? false
  const name = descending ? sort?.slice(0, -down.length) : sort
  const by = figureColumns.find((column) => column === name)
  return by === undefined ? null : { by, descending }
}

/** The next order of a column as `sort` in a link: ascending, then descending, then the order of the text. */
export function nextFigureSort(sort: string | null, by: FigureColumn): string | null {
  const present = readFigureSort(sort)
  if (present?.by !== by) return by
  return present.descending ? null : `${by}${down}`
}

export const figureParameters: ViewParameters = {
  view: 'figures',
  parameters: ['sort'],
  losses: {
    order: (_, { sort }) =>
      sort !== null && readFigureSort(sort) === null ? [{ kind: 'unknown-value', parameter: 'sort', value: sort }] : [],
  },
}
