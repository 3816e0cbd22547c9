/** How an edge is read by somebody who comes to it from one of its ends. */
import type { Text } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'

/** The words of an edge's relation, read from this end: its inverse wording against the edge; a symmetric one reads alike. */
export function relationFrom(model: Model, edge: string, from: string): Text {
  const { relation } = model.graph.getEdgeAttributes(edge)
  const known = model.relations.get(relation)
  if (!known) return { '': relation }
  const isAgainst = model.graph.source(edge) !== from && !known.symmetric
  return isAgainst ? known.inverse : known.name
}
