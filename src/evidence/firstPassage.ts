/** The passage that is read first of a node. */
import { claimsOfEdge, type Model } from '../graph/model.ts'
import type { RelationGroup } from './edgesOfNode.ts'

/**
 * The first passage of what the panel of a node shows: where bodies speak for it, the first one of theirs. `claims` are the
 * passages that name it without an edge. Null: nothing is quoted.
 */
export function firstPassage(
  model: Model,
  node: string,
  groups: readonly RelationGroup[],
  claims: readonly string[],
): string | null {
  const carrying = groups.flatMap(({ edges }) => edges.flatMap((edge) => claimsOfEdge(model, edge)))
  const all = [...carrying.map(({ id }) => id), ...claims]
  const own = model.speakers.get(node) ?? []
  return all.find((claim) => own.includes(model.claims.get(claim)?.body ?? '')) ?? all[0] ?? null
}
