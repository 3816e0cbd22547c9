/** What belongs to no single flower: which of it is the hub with its parts, what else is shared, and what hangs on these. */
import type { Model } from '../model/model.ts'
import { nobody, type Owned } from './owners.ts'
import { orderPetals } from './petals.ts'

/** A node of the middle with what hangs on it alone, in the order of its fan. */
export interface Anchor {
  readonly node: string
  readonly hanging: readonly string[]
  /** How many heads name the node or are joined to it. */
  readonly use: number
  /** Named by several, whether they are heads or not, or something hangs on it. */
  readonly shared: boolean
}

export interface Middle {
  /** The anchor that most heads use, counted with its parts; null where the middle is empty. */
  readonly hub: Anchor | null
  /** The hub's kind, joined to it: they stand in a row under it. */
  readonly parts: readonly Anchor[]
  /** The others, those that most heads use first. */
  readonly rest: readonly Anchor[]
}

const mostParts = 12

/** How many heads name each node or are joined to it. */
function countUse({ graph }: Model, { heads, owners }: Owned, nodes: readonly string[]): Map<string, number> {
  const isHead = new Set(heads)
  return new Map(
    nodes.map((node) => {
      const named = [...(owners.get(node) ?? [])].filter((owner) => owner !== nobody).length
      return [node, Math.max(named, graph.neighbors(node).filter((other) => isHead.has(other)).length)]
    }),
  )
}

/** The nodes of one kind that are joined to `node` by an edge with a direction. */
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

/** Walks from the anchors along edges inside the middle; what no anchor reaches begins anchors of its own. */
function hang({ graph }: Model, anchors: readonly string[], others: readonly string[]): Map<string, string[]> {
  const hanging = new Map<string, string[]>(anchors.map((anchor) => [anchor, []]))
  const left = new Set(others)
  const reach = (start: readonly string[]): void => {
    const queue: [string, string][] = start.map((anchor) => [anchor, anchor])
    for (const [node, anchor] of queue)
      for (const other of graph.neighbors(node))
        if (left.delete(other)) {
          hanging.get(anchor)?.push(other)
          queue.push([other, anchor])
        }
  }
  reach(anchors)
  for (const node of others)
    if (left.delete(node)) {
      hanging.set(node, [])
      reach([node])
    }
  return hanging
}

/** Ranks the nodes that belong to no single flower; pure. */
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
  const hanging = hang(
    model,
    ranked.filter(isAnchor),
    ranked.filter((node) => !isAnchor(node)),
  )
  const anchor = (node: string): Anchor => {
    const around = orderPetals(model, node, hanging.get(node) ?? [])
    const shared = use(node) > 1 || (owned.owners.get(node)?.size ?? 0) > 1 || around.length > 0
    return { node, hanging: around, use: use(node), shared }
  }
  return {
    hub: hub === null ? null : anchor(hub),
    parts: parts.map(anchor),
    rest: ranked.filter((node) => hanging.has(node) && !core.has(node)).map(anchor),
  }
}
