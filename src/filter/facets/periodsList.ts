/** For which period a figure is printed. */
import { periodOf, periodsIn } from '../../graph/printedUnits.ts'
import type { FigureList } from './facet.ts'

export const periodsList = {
  id: 'periods',
  values: periodsIn,
  valueIn: periodOf,
} as const satisfies FigureList
