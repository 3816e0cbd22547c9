/** How an edge is read by somebody who comes to it from one of its ends. */
import { edgeOf } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { wordOf } from '../model/name.ts'

/** An edge's relation as read from this end: by its inverse wording against the edge; a symmetric one reads alike. */
export function relationFrom(model: Model, edge: string, from: string, lang: string): string {
  const { relation } = edgeOf(model, edge)
  const known = model.relations.get(relation)
  if (!known) return relation
  const isAgainst = model.graph.source(edge) !== from && !known.symmetric
  return wordOf(isAgainst ? known.inverse : known.name, lang)
}
