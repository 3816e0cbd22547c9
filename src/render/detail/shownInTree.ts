/** What filters leave of a cluster tree, as numbers; nothing is counted if they leave all. */
import type { Visible } from '../../filter/visible.ts'
import type { ClusterTree } from './clusterTree.ts'

export interface ShownInTree {
  /** For each node and each edge, 1 if it is shown; null if all are. */
  readonly nodes: Uint8Array | null
  readonly edges: Uint8Array | null
  /** For each cluster, how many of its nodes are shown. */
  readonly counts: Int32Array
  readonly count: number
}

function count({ leaves, clusters }: ClusterTree, { nodes, edges }: Visible): ShownInTree {
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

const counted = new WeakMap<Visible, ShownInTree>()

/** Counted once for each set of visible nodes and edges. */
export function shownOf(tree: ClusterTree, visible: Visible): ShownInTree {
  const known = counted.get(visible) ?? count(tree, visible)
  counted.set(visible, known)
  return known
}
