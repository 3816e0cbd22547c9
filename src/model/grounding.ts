/** How well edges are grounded, against each other. */
import { groundings, type Grounding } from '../../graph/schema.ts'
import { edgeOf, type Model } from './model.ts'

/** 0 for what a passage states, more for what is weaker. */
const weakness = (grounding: Grounding): number => groundings.indexOf(grounding)

/** The edges, the best grounded first, by their keys among equals. */
export function bestGrounded(model: Model, edges: readonly string[]): readonly string[] {
  const weaknessOf = (edge: string): number => weakness(edgeOf(model, edge).grounding)
  return edges.toSorted((one, other) => weaknessOf(one) - weaknessOf(other) || (one < other ? -1 : 1))
}
