import { nodeOf } from '../graph/model.ts'
import { type ColouringDefinition, coloursOf } from './colouring.ts'

/** Initiatives have the colour of their type; what is no initiative is grey. */
export const typeColouring: ColouringDefinition<'type'> = {
  id: 'type',
  facet: 'types',
  tintsLines: false,
  leavesGrey: true,
  paint(model, { marks, neutral, line }) {
    const types = [...model.initiatives.keys()]
    const colour = coloursOf(types, marks.slice(1), marks[0])
    return {
      colourOf: (node) => {
        const type = nodeOf(model, node).initiative
        return type === null ? neutral : colour(type)
      },
      lineColourOf: () => line,
      legend: types.map((value) => ({ value, shape: null, colour: colour(value), line: null })),
    }
  },
}
