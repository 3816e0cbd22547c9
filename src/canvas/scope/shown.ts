/** What filters leave of a terrain, as numbers; nothing is counted where they leave all. */
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

function count({ leaves, clusters }: Terrain, { nodes, edges }: Visible): Shown {
  const isWhole = nodes.size === nodes.marks.length
  const counts = Int32Array.from(clusters, ({ count: all }) => (isWhole ? all : 0))
  if (!isWhole) {
    leaves.forEach((leaf, node) => (counts[leaf] = (counts[leaf] ?? 0) + (nodes.marks[node] ?? 0)))
    for (let at = clusters.length - 1; at > 0; at--) {
      const of = clusters[at]?.of ?? 0
      counts[of] = (counts[of] ?? 0) + (counts[at] ?? 0)
    }
  }
  return {
    nodes: isWhole ? null : nodes.marks,
    edges: edges.size === edges.marks.length ? null : edges.marks,
    counts,
    count: nodes.size,
  }
}

const counted = new WeakMap<Visible, Shown>()

/** Counted once for what is visible. */
export function shownOf(terrain: Terrain, visible: Visible): Shown {
  const known = counted.get(visible) ?? count(terrain, visible)
  counted.set(visible, known)
  return known
}
