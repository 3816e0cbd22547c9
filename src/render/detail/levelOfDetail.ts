/** Which part of a large graph is drawn: what can be read in the window, and clusters in place of everything else. Pure. */
import type { Camera } from '../../link/viewState.ts'
import type { ShownInTree } from './shownInTree.ts'
import type { TreeCluster, ClusterTree } from './clusterTree.ts'

/** Marks and clusters, and with the lines between them all that is drawn. */
const mostMarks = 120
export const mostElements = 240
/** A cluster opens where its radius is at least this part of the window's width. */
const openFrom = 0.15
/** How far around the window's middle is drawn, in parts of its width: a small movement then finds something there. */
const reach = { x: 0.8, y: 0.7 }
/** The window that shows all, in radii of the outermost cluster. */
const whole = 2.2
/** Bundles for each thing that is drawn: more would hide it. */
const perItem = 1.2
/** If filters leave at most so many nodes, each of them is drawn. */
const few = 60

/** Numbers of nodes that are always drawn: the focus, its neighbours, and what is found or pointed at. */
export interface WantedDetail {
  readonly focus: readonly number[]
  readonly near: readonly number[]
  readonly found: readonly number[]
}

/** A line: an edge of its own, or as many as lie between two drawn things. */
export interface Bundle {
  /** Places in `items`. */
  readonly from: number
  readonly to: number
  /** The edge, where it is one. */
  readonly edge: number | null
  readonly count: number
}

/** A drawn node, or a cluster that stands for those in it. */
export type Item = { readonly node: number } | { readonly cluster: number }

export interface LevelOfDetail {
  readonly items: readonly Item[]
  readonly bundles: readonly Bundle[]
  /** Clusters that are open: their outlines. */
  readonly open: readonly number[]
  /** For each drawn cluster: how many nodes in it are near the focus, or found, and not drawn themselves. */
  readonly inside: ReadonlyMap<number, { readonly near: number; readonly found: number }>
  /** The width of the window that this is drawn for, model units. */
  readonly width: number
}

/** The window in model units. */
function windowOf({ clusters }: ClusterTree, at: Camera | null): Camera {
  const [root] = clusters
  return at ?? { x: root?.middle[0] ?? 0, y: root?.middle[1] ?? 0, width: Math.max(1, (root?.radius ?? 1) * whole) }
}

/** Whether a disc touches what is drawn. */
const touches = ({ x, y, width }: Camera, [atX, atY]: readonly [number, number], radius: number): boolean =>
  Math.abs(atX - x) <= reach.x * width + radius && Math.abs(atY - y) <= reach.y * width + radius

/** Opens clusters from the largest on, as long as there is room for what is in them. */
function openUp({ clusters, places }: ClusterTree, window: Camera, room: number, isLeft: (node: number) => boolean) {
  const open: number[] = []
  const closed = new Set<number>()
  const nodes: number[] = []
  const visibleIn = ({ children, nodes: own }: TreeCluster) => ({
    children: children.filter((child) => {
      const entry = clusters[child]
      return entry !== undefined && touches(window, entry.middle, entry.radius)
    }),
    own: own.filter((node) => isLeft(node) && touches(window, places[node] ?? [0, 0], 0)),
  })
  /** Those that may still open, the largest last. */
  const waiting = [0]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = clusters[at]
    if (entry === undefined) continue
    const { children, own } = visibleIn(entry)
    const used = closed.size + nodes.length - (closed.has(at) ? 1 : 0)
    if (at > 0 && (entry.radius < openFrom * window.width || used + children.length + own.length > room)) continue
    closed.delete(at)
    open.push(at)
    nodes.push(...own)
    for (const child of children) {
      closed.add(child)
      waiting.push(child)
    }
    waiting.sort((a, b) => (clusters[a]?.radius ?? 0) - (clusters[b]?.radius ?? 0) || b - a)
  }
  return { open, closed, nodes }
}

/** For each node the place of what stands for it among the items; −1: nothing does. */
function standIns({ clusters, leaves }: ClusterTree, items: readonly Item[]): Int32Array {
  const ofCluster = new Int32Array(clusters.length).fill(-1)
  for (const [at, item] of items.entries()) if ('cluster' in item) ofCluster[item.cluster] = at
  clusters.forEach(({ of }, at) => {
    if (ofCluster[at] === -1 && of >= 0) ofCluster[at] = ofCluster[of] ?? -1
  })
  const found = leaves.map((leaf) => ofCluster[leaf] ?? -1)
  for (const [at, item] of items.entries()) if ('node' in item) found[item.node] = at
  return found
}

/** The lines between the items; where there are too many, those of the focus first, then the thickest. */
function bundle(
  { sources, targets }: ClusterTree,
  items: readonly Item[],
  ins: Int32Array,
  shown: ShownInTree,
  first: ReadonlySet<number>,
) {
  const size = items.length
  const counts = new Int32Array(size * size)
  const edges = new Int32Array(size * size)
  const lines: Bundle[] = []
  const isNode = items.map((item) => 'node' in item)
  for (let edge = 0; edge < sources.length; edge++) {
    // No object is made for each edge: there are hundreds of thousands.
    const from = ins[sources[edge] ?? 0] ?? -1
    const to = ins[targets[edge] ?? 0] ?? -1
    if (from < 0 || to < 0 || from === to) continue
    if (isNode[from] && isNode[to]) lines.push({ from, to, edge, count: 1 })
    else if (shown.edges === null || shown.edges[edge] === 1) {
      const at = Math.min(from, to) * size + Math.max(from, to)
      counts[at] = (counts[at] ?? 0) + 1
      edges[at] = edge
    }
  }
  for (let at = 0; at < counts.length; at++) {
    const [count = 0, edge = 0] = [counts[at], edges[at]]
    // One edge alone is itself, in its own direction.
    if (count === 1) lines.push({ from: ins[sources[edge] ?? 0] ?? 0, to: ins[targets[edge] ?? 0] ?? 0, edge, count })
    else if (count > 1) lines.push({ from: Math.floor(at / size), to: at % size, edge: null, count })
  }
  const isFirst = ({ from, to }: Bundle): number => (first.has(from) || first.has(to) ? 1 : 0)
  const isLeft = ({ edge }: Bundle): number => (edge === null ? 1 : (shown.edges?.[edge] ?? 1))
  return lines
    .sort(
      (a, b) => isFirst(b) - isFirst(a) || isLeft(b) - isLeft(a) || b.count - a.count || a.from - b.from || a.to - b.to,
    )
    .filter(
      (line, at) =>
        at < perItem * size || isFirst(line) > 0 || (isNode[line.from] === true && isNode[line.to] === true),
    )
    .slice(0, mostElements - size)
}

/** What is drawn in a window. `hide`: what filters leave out is not drawn. The same for the same arguments. */
export function levelOfDetail(
  tree: ClusterTree,
  shown: ShownInTree,
  wanted: WantedDetail,
  at: Camera | null,
  hide: boolean,
): LevelOfDetail {
  const window = windowOf(tree, at)
  const isShown = (node: number): boolean => shown.nodes === null || shown.nodes[node] === 1
  const rank = (a: number, b: number): number => (tree.degrees[b] ?? 0) - (tree.degrees[a] ?? 0) || a - b
  const left = shown.nodes !== null && shown.count <= few ? tree.keys.map((_, node) => node).filter(isShown) : []
  const pinned = new Set([
    ...wanted.focus.slice(0, few),
    ...[...wanted.near].sort(rank).slice(0, few / 2),
    ...[...wanted.found].slice(0, few / 2),
    ...left,
  ])
  const room = mostMarks - pinned.size
  const { open, closed, nodes } = openUp(tree, window, room, (node) => !pinned.has(node) && (!hide || isShown(node)))
  const items: Item[] = [
    ...[...closed].flatMap((cluster) => (hide && shown.counts[cluster] === 0 ? [] : [{ cluster }])),
    ...[...nodes, ...pinned].map((node) => ({ node })),
  ]
  const ins = standIns(tree, items)
  const focused = new Set(wanted.focus.map((node) => ins[node] ?? -1))
  const inside = new Map<number, { near: number; found: number }>()
  for (const of of ['near', 'found'] as const)
    for (const node of wanted[of]) {
      const item = items[ins[node] ?? -1]
      if (item === undefined || 'node' in item) continue
      const known = inside.get(item.cluster) ?? { near: 0, found: 0 }
      inside.set(item.cluster, { ...known, [of]: known[of] + 1 })
    }
  return { items, bundles: bundle(tree, items, ins, shown, focused), open, inside, width: window.width }
}
