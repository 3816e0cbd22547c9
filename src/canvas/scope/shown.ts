/** What filters leave of a terrain, as numbers; nothing is counted where they leave all. */
import type { Model } from '../../model/model.ts'
import type { Visible } from '../../view/visible.ts'
import type { Terrain } from './terrain.ts'

export interface Shown {
  /** Of each node and each edge 1 where it is shown; null: all are. */
  readonly nodes: Uint8Array | null
  readonly edges: Uint8Array | null
  /** Of each cluster: how many of its nodes are shown. */
  readonly counts: Int32Array
  readonly count: number
}

function count({ graph }: Model, { keys, edges, leaves, clusters }: Terrain, visible: Visible): Shown {
  const isWhole = visible.nodes.size === graph.order
  const nodes = isWhole ? null : Uint8Array.from(keys, (key) => (visible.nodes.has(key) ? 1 : 0))
  const counts = Int32Array.from(clusters, ({ count: all }) => (isWhole ? all : 0))
  if (nodes !== null) {
    for (const [node, leaf] of leaves.entries()) counts[leaf] = (counts[leaf] ?? 0) + (nodes[node] ?? 0)
    for (let at = clusters.length - 1; at > 0; at--) {
      const of = clusters[at]?.of ?? 0
      counts[of] = (counts[of] ?? 0) + (counts[at] ?? 0)
    }
  }
  return {
    nodes,
    edges: visible.edges.size === graph.size ? null : Uint8Array.from(edges, (key) => (visible.edges.has(key) ? 1 : 0)),
    counts,
    count: visible.nodes.size,
  }
}

const counted = new WeakMap<Visible, Shown>()

/** Counted once for what is visible. */
export function shownOf(model: Model, terrain: Terrain, visible: Visible): Shown {
  const known = counted.get(visible) ?? count(model, terrain, visible)
  counted.set(visible, known)
  return known
}
