/** How an edge reads from one of its ends. */
import { edgeOf } from '../graph/model.ts'
import type { Model } from '../graph/model.ts'
import { wordOf } from '../graph/name.ts'

/** An edge's relation as read from this end: against the edge by its inverse wording; a symmetric one reads the same both ways. */
export function relationFrom(model: Model, edge: string, from: string, lang: string): string {
  const { relation } = edgeOf(model, edge)
  const known = model.relations.get(relation)
  if (!known) return relation
  const isAgainst = model.graph.source(edge) !== from && !known.symmetric
  return wordOf(isAgainst ? known.inverse : known.name, lang)
}
