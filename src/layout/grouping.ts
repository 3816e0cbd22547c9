/** Which nodes belong together, before any coordinate is known: the heads, each with its own nodes, and the middle. */
import type { Model } from '../graph/model.ts'
import { findMiddle, type Middle } from './middle.ts'
import { findOwners, type Owned } from './owners.ts'
import { orderParts } from './clusterOrder.ts'

export interface Grouping {
  readonly owned: Owned
  /** Head → its own nodes, in their order in its radial cluster. */
  readonly own: ReadonlyMap<string, readonly string[]>
  readonly middle: Middle
}

/** Depends on claims and edges alone. Pure. */
export function group(model: Model): Grouping {
  const owned = findOwners(model)
  const own = new Map<string, string[]>(owned.heads.map((head) => [head, []]))
  for (const [node, from] of owned.owners) if (from.size === 1) for (const head of from) own.get(head)?.push(node)
  const inClusters = new Set([...own].flatMap(([head, nodes]) => [head, ...nodes]))
  const middle = findMiddle(
    model,
    owned,
    model.graph.nodes().filter((node) => !inClusters.has(node)),
  )
  return { owned, own: new Map([...own].map(([head, nodes]) => [head, orderParts(model, head, nodes)])), middle }
}
