/** A large graph as numbers: the place and cluster of each node, and the ends of each edge. Made once for a model, in steps. */
import type { Cluster, Place } from '../../../graph/schema.ts'
import type { Model } from '../../graph/model.ts'
import { eachBelow, slice, slowly, type Sliced } from '../../graph/slices.ts'
import type { Camera } from '../../link/viewState.ts'
import { clustersByNearness, type NearCluster as Numbered } from '../../layout/byNearness.ts'
import { placeRadialClusters } from '../../layout/radialClusters.ts'

/** Nodes and clusters by number; a cluster comes after the one that contains it, so the outermost is the first. */
export interface ClusterTree {
  readonly keys: readonly string[]
  readonly places: readonly Place[]
  readonly degrees: Int32Array
  /** Of each node: its innermost cluster. */
  readonly leaves: Int32Array
  /** Of each edge: the numbers of its ends. */
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly clusters: readonly TreeCluster[]
}

export interface TreeCluster {
  /** −1: the outermost. */
  readonly of: number
  readonly middle: Place
  readonly radius: number
  /** Clusters in it, and, of an innermost one, its nodes: those with the most edges first. */
  readonly children: number[]
  readonly nodes: readonly number[]
  /** The most linked node of all in it. */
  readonly chief: number
  /** How many nodes are in it. */
  readonly count: number
}

/** The places of the file, if they are complete. */
function placesOf(model: Model): Readonly<Record<string, Place>> {
  const stored = Object.values(model.attributes.derived.places).find((one) =>
    model.nodes.rows.every(({ key }) => Object.hasOwn(one, key)),
  )
  return stored ?? placeRadialClusters(model)
}

/** The clusters of a file by number. Anybody may have written them: null if they do not contain every node once, or are not in order. */
function* numbered(clusters: readonly Cluster[], all: ReadonlyMap<string, number>): Sliced<readonly Numbered[] | null> {
  const isInOrder = clusters.every(({ of }, at) =>
    at === 0 ? of === null : of !== null && Number.isInteger(of) && of >= 0 && of < at,
  )
  const listed = clusters.reduce((sum, { nodes }) => sum + nodes.length, 0)
  if (!isInOrder || listed !== all.size) return null
  const seen = new Uint8Array(all.size)
  const found: Numbered[] = []
  let done = 0
  for (const cluster of clusters) {
    const nodes = Int32Array.from(cluster.nodes, (node) => all.get(node) ?? -1)
    for (const node of nodes) {
      if (node < 0 || seen[node] === 1) return null
      seen[node] = 1
    }
    found.push({ ...cluster, nodes })
    done += nodes.length
    if (done > slice) {
      done = 0
      yield
    }
  }
  return found
}

/** Clusters with what follows from the nodes in them. */
function treeClustersOf(clusters: readonly Numbered[], degrees: Int32Array): TreeCluster[] {
  const byDegree = (a: number, b: number): number => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b
  const all = clusters.map(({ of, middle, radius, nodes }) => {
    const inside = Array.from(nodes).sort(byDegree)
    const [chief = -1] = inside
    return { of: of ?? -1, middle, radius, nodes: inside, children: [] as number[], chief, count: inside.length }
  })
  for (let at = all.length - 1; at > 0; at--) {
    const cluster = all[at]
    const parent = all[cluster?.of ?? -1]
    if (!cluster || !parent) continue
    parent.children.unshift(at)
    parent.count += cluster.count
    if (cluster.chief >= 0 && (parent.chief < 0 || byDegree(cluster.chief, parent.chief) < 0))
      parent.chief = cluster.chief
  }
  return all
}

function* survey(model: Model): Sliced<ClusterTree> {
  const { rows, numbers } = model.nodes
  const { sources, targets, degrees } = model.edges
  const stored = placesOf(model)
  yield
  const keys: string[] = []
  const places: Place[] = []
  // Filled by hand: `from` would call an iterator for each value.
  const [x, y] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  yield* eachBelow(rows.length, (at) => {
    const key = rows[at]?.key ?? ''
    const place = stored[key] ?? [0, 0]
    x[at] = place[0]
    y[at] = place[1]
    places.push(place)
    keys.push(key)
  })
  const storedClusters = model.attributes.derived.clusters
  const clusters = (storedClusters && (yield* numbered(storedClusters, numbers))) ?? clustersByNearness({ x, y })
  yield
  const found = treeClustersOf(clusters, degrees)
  yield
  const leaves = new Int32Array(rows.length)
  found.forEach(({ nodes }, at) => nodes.forEach((node) => (leaves[node] = at)))
  return { keys, places, degrees, leaves, sources, targets, clusters: found }
}

const surveyed = new WeakMap<Model, ClusterTree>()

/** The cluster tree of a model, made with pauses. */
export async function clusterTreeOf(model: Model): Promise<ClusterTree> {
  const tree = surveyed.get(model) ?? (await slowly(survey(model)))
  surveyed.set(model, tree)
  return tree
}

/** The window that a cluster fills, in its radii. */
const filling = 2.6

/** The window in which a cluster is open. */
export function opened({ clusters }: ClusterTree, cluster: number): Camera {
  const { middle, radius } = clusters[cluster] ?? { middle: [0, 0], radius: 1 }
  return { x: Math.round(middle[0]), y: Math.round(middle[1]), width: Math.max(1, Math.round(radius * filling)) }
}
