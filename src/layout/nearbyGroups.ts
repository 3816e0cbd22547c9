/** Groups for a map: each node that has coordinates, or belongs to no other node, with the nodes that belong to it. */
import type { Model } from '../graph/model.ts'
import { group } from './grouping.ts'
import { orderParts } from './clusterOrder.ts'

export interface NodeGroup {
  readonly node: string
  /** In the order of their places. */
  readonly around: readonly string[]
  /** Its label is always wanted: it has coordinates, speaks, or is shared by several. */
  readonly isLabelled: boolean
}

export interface NearbyGroups {
  readonly onMap: readonly NodeGroup[]
  readonly offMap: readonly NodeGroup[]
}

/** Every node is in exactly one group. Depends on claims, edges and coordinates alone. Pure. */
export function groupByPlace(model: Model): NearbyGroups {
  const { graph } = model
  const { owned, own, middle } = group(model)
  const hasPlace = (node: string): boolean => graph.getNodeAttribute(node, 'at') !== null
  const around = new Map<string, string[]>(graph.filterNodes(hasPlace).map((node) => [node, []]))
  const anchors = [middle.hub, ...middle.parts, ...middle.rest].flatMap((anchor) => anchor ?? [])
  const taken = new Set(around.keys())
  const offMap = new Map<string, string[]>()
  const isShared = new Set(anchors.filter(({ shared }) => shared).map(({ node }) => node))

  /** `canAttach`: the node may be placed around its only neighbour with coordinates. */
  function add(node: string, beside: readonly string[], canAttach: boolean): void {
    if (!taken.has(node)) {
      taken.add(node)
      const placed = [...new Set(graph.neighbors(node).filter(hasPlace))]
      const [only] = placed
      if (canAttach && placed.length === 1 && only !== undefined) around.get(only)?.push(node)
      else offMap.set(node, [])
    }
    const group = around.get(node) ?? offMap.get(node)
    for (const one of beside) {
      if (taken.has(one)) continue
      taken.add(one)
      if (group !== undefined) group.push(one)
      else offMap.set(one, [])
    }
  }
  for (const head of owned.heads) add(head, own.get(head) ?? [], false)
  for (const { node, attached, shared } of anchors) add(node, attached, !shared)
  graph.forEachNode((node) => add(node, [], true))

  const groupOf = ([node, beside]: [string, string[]]): NodeGroup => ({
    node,
    around: orderParts(model, node, beside),
    isLabelled: hasPlace(node) || isShared.has(node) || own.has(node),
  })
  return { onMap: [...around].map(groupOf), offMap: [...offMap].map(groupOf) }
}
