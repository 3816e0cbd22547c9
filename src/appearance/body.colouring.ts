import { claimsOfEdge, nodeOf } from '../graph/model.ts'
import { type ColouringDefinition, coloursOf } from './colouring.ts'

/** A node that one body speaks for has that body's colour. Other nodes, and edges, have one if a single body reports them. */
export const bodyColouring: ColouringDefinition<'body'> = {
  id: 'body',
  facet: 'bodies',
  tintsLines: true,
  leavesGrey: true,
  paint(model, { marks, neutral, line }) {
    const bodies = [...model.bodies.keys()]
    const colour = coloursOf(bodies, marks.slice(1), marks[0])
    const single = (reporting: readonly string[], otherwise: string): string => {
      const [first, ...others] = new Set(reporting)
      return first === undefined || others.length > 0 ? otherwise : colour(first)
    }
    return {
      colourOf: (node) => {
        const claims = nodeOf(model, node).claims
        const reporting = claims.flatMap((claim) => model.claims.get(claim)?.body ?? [])
        return single(model.speakers.get(node) ?? reporting, neutral)
      },
      lineColourOf: (edge) =>
        single(
          claimsOfEdge(model, edge).map(({ body }) => body),
          line,
        ),
      legend: bodies.map((value) => ({ value, shape: null, colour: colour(value), line: null })),
    }
  },
}
