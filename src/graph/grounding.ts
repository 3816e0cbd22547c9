/** Compares how well edges are grounded. */
import { groundings, type EdgeAttributes, type Grounding } from '../../graph/schema.ts'
import { edgeOf, type Model } from './model.ts'

/** 0 for an edge that a passage states, more for weaker groundings. */
const weakness = (grounding: Grounding): number => groundings.indexOf(grounding)

/** The best grounded edges first; equal ones in the order of their keys. */
export function bestGrounded(model: Model, edges: readonly string[]): readonly string[] {
  const weaknessOf = (edge: string): number => weakness(edgeOf(model, edge).grounding)
  return edges.toSorted((one, other) => weaknessOf(one) - weaknessOf(other) || (one < other ? -1 : 1))
}

/** Whether an edge quotes nothing and follows from nothing. */
export const isSilent = ({ claims, premises }: EdgeAttributes): boolean => claims.length === 0 && premises.length === 0
