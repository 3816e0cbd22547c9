/** Groups the edges of a node by relation and direction, and by the evidence that they share. */
import { edgeOf } from '../graph/model.ts'
import type { Model } from '../graph/model.ts'

export interface RelationGroup {
  readonly relation: string
  /** True: the node is the target, and the relation is read by its inverse name. */
  readonly incoming: boolean
  readonly edges: readonly string[]
}

function push(lists: Map<string, string[]>, key: string, edge: string): void {
  const list = lists.get(key)
  if (list) list.push(edge)
  else lists.set(key, [edge])
}

/** A node's edges both ways, in the vocabulary's order of relations, outgoing first; symmetric ones and loops once. */
export function edgesOfNode(model: Model, node: string): readonly RelationGroup[] {
  const { graph, relations } = model
  const outgoing = new Map<string, string[]>()
  const incoming = new Map<string, string[]>()
  for (const edge of graph.edges(node)) {
    const { relation } = graph.getEdgeAttributes(edge)
    const leaves = graph.source(edge) === node || relations.get(relation)?.symmetric === true
    const side = leaves ? outgoing : incoming
    push(side, relation, edge)
  }
  const known = [...relations.keys()]
  const others = [...outgoing.keys(), ...incoming.keys()].filter((relation) => !relations.has(relation))
  return [...known, ...new Set(others)].flatMap((relation) => [
    ...group(relation, false, outgoing.get(relation)),
    ...group(relation, true, incoming.get(relation)),
  ])
}

function group(relation: string, incoming: boolean, edges: string[] | undefined): RelationGroup[] {
  return edges ? [{ relation, incoming, edges: [...new Set(edges)] }] : []
}

/** Runs of edges that share grounding, passages, premises and note, so that each passage is printed once. The order stays. */
export function sameEvidence(model: Model, edges: readonly string[]): readonly (readonly string[])[] {
  const runs = new Map<string, string[]>()
  for (const edge of edges) {
    const { grounding, claims, premises, note } = edgeOf(model, edge)
    const evidence = JSON.stringify([grounding, claims, premises, note])
    push(runs, evidence, edge)
  }
  return [...runs.values()]
}
