/** In which unit a figure is printed. */
import { unitsIn } from '../../graph/printedUnits.ts'
import type { FigureList } from './facet.ts'

export const unitsList = {
  id: 'units',
  values: unitsIn,
  valueIn: ({ unit }) => unit,
} as const satisfies FigureList
