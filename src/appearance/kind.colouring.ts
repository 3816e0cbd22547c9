import { nodeOf } from '../graph/model.ts'
import { type ColouringDefinition, coloursOf } from './colouring.ts'
import { shapeAt } from './shapes.ts'

/** Every mark has the colour of its kind, as it has its shape. */
export const kindColouring: ColouringDefinition<'kind'> = {
  id: 'kind',
  facet: 'kinds',
  tintsLines: false,
  leavesGrey: false,
  paint(model, { marks, line }) {
    const kinds = [...model.kinds.keys()]
    const colour = coloursOf(kinds, marks, marks[0])
    return {
      colourOf: (node) => colour(nodeOf(model, node).kind),
      lineColourOf: () => line,
      legend: kinds.map((value, index) => ({ value, shape: shapeAt(index), colour: colour(value), line: null })),
    }
  },
}
