/** Places for very many nodes: clusters of linked nodes, in clusters of linked clusters. */
import type { Cluster, Place } from '../../graph/schema.ts'
import { branchesOf } from './branches.ts'
import { half } from './arrangement.ts'
import { placeDiscs } from './nestedClusters.ts'
import { adjacencyOf } from './adjacency.ts'

export interface Clustered {
  /** Rounded to halves. */
  readonly places: Readonly<Record<string, Place>>
  /** The outermost first, and each after the one that contains it. Nodes are listed in the innermost clusters only. */
  readonly clusters: readonly Cluster[]
}

/** The ends of edges as numbers of nodes. An edge is left out if one of its ends is no node. */
export function numberedEnds(
  nodes: readonly string[],
  edges: Iterable<{ readonly source: string; readonly target: string }>,
): { readonly sources: readonly number[]; readonly targets: readonly number[] } {
  const numbers = new Map(nodes.map((key, at) => [key, at]))
  const [sources, targets]: [number[], number[]] = [[], []]
  for (const { source, target } of edges) {
    const [from, to] = [numbers.get(source), numbers.get(target)]
    if (from === undefined || to === undefined) continue
    sources.push(from)
    targets.push(to)
  }
  return { sources, targets }
}

/** The time is nearly proportional to the number of nodes and edges. `onprogress` gets 0 to 1. */
export function byClusters(
  nodes: readonly string[],
  edges: readonly { readonly source: string; readonly target: string }[],
  onprogress: (share: number) => void = () => undefined,
): Clustered {
  const adjacency = adjacencyOf(nodes.length, numberedEnds(nodes, edges))
  onprogress(0.1)
  const root = branchesOf(adjacency)
  onprogress(0.4)
  const { discs, x, y } = placeDiscs(root, adjacency, (share) => onprogress(0.4 + 0.6 * share))
  return {
    places: Object.fromEntries(nodes.map((key, at): [string, Place] => [key, [half(x[at] ?? 0), half(y[at] ?? 0)]])),
    clusters: discs.map(({ branch, of, ...disc }): Cluster => ({
      of,
      middle: [half(disc.x), half(disc.y)],
      radius: half(disc.radius),
      nodes: branch.nodes.flatMap((node) => nodes[node] ?? []),
    })),
  }
}
