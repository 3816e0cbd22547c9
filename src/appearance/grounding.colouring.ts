import { groundings } from '../../graph/schema.ts'
import { edgeOf } from '../graph/model.ts'
import { type ColouringDefinition, coloursOf, lineStyles } from './colouring.ts'

/** Lines have the colour of what their edge rests on; all marks are grey. */
export const groundingColouring: ColouringDefinition<'grounding'> = {
  id: 'grounding',
  facet: 'grounding',
  tintsLines: true,
  leavesGrey: true,
  paint(model, { marks, neutral }) {
    const colour = coloursOf(groundings, [marks[0], marks[2] ?? marks[0], marks[1]], marks[0])
    return {
      colourOf: () => neutral,
      lineColourOf: (edge) => colour(edgeOf(model, edge).grounding),
      legend: groundings.map((value) => ({ value, shape: null, colour: colour(value), line: lineStyles[value] })),
    }
  },
}
