/** Who speaks in a passage: the body itself, or somebody whom it quotes (`via`). */
import type { Claim } from '../../graph/schema.ts'
import type { Model } from './model.ts'

/** The value for a passage in which the body itself speaks. */
export const direct = 'direct'

/** A speaker as in links: `direct`, the key of a node, or the printed label of somebody who is no node. */
export function speakerOf({ via }: Claim): string {
  if (via === null) return direct
  return typeof via === 'string' ? via : via.label
}

/** Every speaker of the graph: `direct` first, then those who are quoted, in the order of the claims. */
export function speakersIn(model: Model): readonly string[] {
  const quoted = new Set(model.attributes.claims.map(speakerOf))
  const isDirect = quoted.delete(direct)
  return [...(isDirect ? [direct] : []), ...quoted]
}
