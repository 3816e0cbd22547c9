/** Who stands where, before any coordinate: heads, each with its own nodes, and the middle. */
import type { Model } from '../model/model.ts'
import { findMiddle, type Middle } from './middle.ts'
import { findOwners, type Owned } from './owners.ts'
import { orderPetals } from './petals.ts'

export interface Grouping {
  readonly owned: Owned
  /** Head → its own nodes in the order of its fan. */
  readonly own: ReadonlyMap<string, readonly string[]>
  readonly middle: Middle
}

/** Groups a graph's nodes by claims and edges alone; pure. */
export function group(model: Model): Grouping {
  const owned = findOwners(model)
  const own = new Map<string, string[]>(owned.heads.map((head) => [head, []]))
  for (const [node, from] of owned.owners) if (from.size === 1) for (const head of from) own.get(head)?.push(node)
  const inFlowers = new Set([...own].flatMap(([head, nodes]) => [head, ...nodes]))
  const middle = findMiddle(
    model,
    owned,
    model.graph.nodes().filter((node) => !inFlowers.has(node)),
  )
  return { owned, own: new Map([...own].map(([head, nodes]) => [head, orderPetals(model, head, nodes)])), middle }
}
