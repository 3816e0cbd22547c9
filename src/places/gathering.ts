/** What stands beside what on a map: each node that has a place, or none to stand beside, with the nodes that belong to it. */
import type { Model } from '../model/model.ts'
import { group } from './grouping.ts'
import { orderPetals } from './petals.ts'

export interface Gathered {
  readonly node: string
  /** In the order of their arcs. */
  readonly around: readonly string[]
  /** Its label is wanted always: it has a place, speaks, or several share it. */
  readonly isLabelled: boolean
}

export interface Gathering {
  readonly onMap: readonly Gathered[]
  readonly offMap: readonly Gathered[]
}

/** Gathers every node once, by claims, edges and coordinates alone; pure. */
export function gather(model: Model): Gathering {
  const { graph } = model
  const { owned, own, middle } = group(model)
  const hasPlace = (node: string): boolean => graph.getNodeAttribute(node, 'at') !== null
  const around = new Map<string, string[]>(graph.filterNodes(hasPlace).map((node) => [node, []]))
  const anchors = [middle.hub, ...middle.parts, ...middle.rest].flatMap((anchor) => anchor ?? [])
  const taken = new Set(around.keys())
  const offMap = new Map<string, string[]>()
  const isShared = new Set(anchors.filter(({ shared }) => shared).map(({ node }) => node))

  function stand(node: string, beside: readonly string[], canHang: boolean): void {
    if (!taken.has(node)) {
      taken.add(node)
      const placed = [...new Set(graph.neighbors(node).filter(hasPlace))]
      const [only] = placed
      if (canHang && placed.length === 1 && only !== undefined) around.get(only)?.push(node)
      else offMap.set(node, [])
    }
    const home = around.get(node) ?? offMap.get(node)
    for (const one of beside) {
      if (taken.has(one)) continue
      taken.add(one)
      if (home !== undefined) home.push(one)
      else offMap.set(one, [])
    }
  }
  for (const head of owned.heads) stand(head, own.get(head) ?? [], false)
  for (const { node, hanging, shared } of anchors) stand(node, hanging, !shared)
  graph.forEachNode((node) => stand(node, [], true))

  const gathered = ([node, beside]: [string, string[]]): Gathered => ({
    node,
    around: orderPetals(model, node, beside),
    isLabelled: hasPlace(node) || isShared.has(node) || own.has(node),
  })
  return { onMap: [...around].map(gathered), offMap: [...offMap].map(gathered) }
}
