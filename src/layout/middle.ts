/** The nodes that belong to no single head: the hub with its parts, other shared nodes, and the nodes attached to these. */
import type { Model } from '../graph/model.ts'
import { nobody, type Owned } from './owners.ts'
import { orderParts } from './clusterOrder.ts'

/** A node of the middle. */
export interface Anchor {
  readonly node: string
  /** Other nodes of the middle that are placed around it, in their order. */
  readonly attached: readonly string[]
  /** How many heads name the node or are linked to it. */
  readonly use: number
  /** Several bodies name it, whether they have heads or not, or other nodes are attached to it. */
  readonly shared: boolean
}

export interface Middle {
  /** The anchor that most heads use, counted together with its parts; null if the middle is empty. */
  readonly hub: Anchor | null
  /** Nodes of the hub's kind that are linked to it; they are in rows under it. */
  readonly parts: readonly Anchor[]
  /** The other anchors; those that most heads use come first. */
  readonly rest: readonly Anchor[]
}

const mostParts = 12

/** How many heads name each node or are linked to it. */
function countUse({ graph }: Model, { heads, owners }: Owned, nodes: readonly string[]): Map<string, number> {
  const isHead = new Set(heads)
  return new Map(
    nodes.map((node) => {
      const named = [...(owners.get(node) ?? [])].filter((owner) => owner !== nobody).length
      return [node, Math.max(named, graph.neighbors(node).filter((other) => isHead.has(other)).length)]
    }),
  )
}

/** The nodes of the same kind that an edge with a direction links to `node`. */
function partsOf({ graph, relations }: Model, node: string, among: ReadonlySet<string>): string[] {
  const kind = graph.getNodeAttribute(node, 'kind')
  const directed = (edge: string): boolean =>
    relations.get(graph.getEdgeAttribute(edge, 'relation'))?.symmetric === false
  return graph
    .neighbors(node)
    .filter((other) => among.has(other) && graph.getNodeAttribute(other, 'kind') === kind)
    .filter((other) => graph.edges(node, other).some(directed))
    .slice(0, mostParts)
}

/** Attaches every other node to the nearest anchor inside the middle. Nodes that no anchor reaches become anchors themselves. */
function attach({ graph }: Model, anchors: readonly string[], others: readonly string[]): Map<string, string[]> {
  const attached = new Map<string, string[]>(anchors.map((anchor) => [anchor, []]))
  const left = new Set(others)
  const reach = (start: readonly string[]): void => {
    const queue: [string, string][] = start.map((anchor) => [anchor, anchor])
    for (const [node, anchor] of queue)
      for (const other of graph.neighbors(node))
        if (left.delete(other)) {
          attached.get(anchor)?.push(other)
          queue.push([other, anchor])
        }
  }
  reach(anchors)
  for (const node of others)
    if (left.delete(node)) {
      attached.set(node, [])
      reach([node])
    }
  return attached
}

/** `nodes`: those that belong to no single head. Pure. */
export function findMiddle(model: Model, owned: Owned, nodes: readonly string[]): Middle {
  const { graph } = model
  const among = new Set(nodes)
  const uses = countUse(model, owned, nodes)
  const use = (node: string): number => uses.get(node) ?? 0
  const ranked = [...nodes].sort((a, b) => use(b) - use(a) || graph.degree(b) - graph.degree(a))
  const star = (node: string): number => partsOf(model, node, among).reduce((sum, part) => sum + use(part), use(node))
  const hub = ranked.reduce<string | null>(
    (best, node) => (best === null || star(node) > star(best) ? node : best),
    null,
  )
  const parts = hub === null ? [] : partsOf(model, hub, among)
  const core = new Set(hub === null ? [] : [hub, ...parts])

  const isAnchor = (node: string): boolean => core.has(node) || use(node) > 1 || (owned.owners.get(node)?.size ?? 0) > 1
  const attached = attach(
    model,
    ranked.filter(isAnchor),
    ranked.filter((node) => !isAnchor(node)),
  )
  const anchor = (node: string): Anchor => {
    const around = orderParts(model, node, attached.get(node) ?? [])
    const shared = use(node) > 1 || (owned.owners.get(node)?.size ?? 0) > 1 || around.length > 0
    return { node, attached: around, use: use(node), shared }
  }
  return {
    hub: hub === null ? null : anchor(hub),
    parts: parts.map(anchor),
    rest: ranked.filter((node) => attached.has(node) && !core.has(node)).map(anchor),
  }
}
