/** A large graph as numbers: where nodes stand, in which cluster, what is linked. Made once for a model, in steps. */
import type { Cluster, Place } from '../../../graph/schema.ts'
import type { Model } from '../../model/model.ts'
import { eachBelow, slice, slowly, type Steps } from '../../model/steps.ts'
import type { Camera } from '../../view/state.ts'
import { regions, type Region as Numbered } from '../../places/byRegion.ts'
import { flowers } from '../../places/flowers.ts'

/** Nodes and clusters by number; a cluster stands behind the one that it lies in, the outermost first. */
export interface Terrain {
  readonly keys: readonly string[]
  readonly places: readonly Place[]
  readonly degrees: Int32Array
  /** Of each node: its innermost cluster. */
  readonly leaves: Int32Array
  /** Of each edge: the numbers of its ends. */
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly clusters: readonly Region[]
}

export interface Region {
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

/** The places of the file, where they are complete. */
function placesOf(model: Model): Readonly<Record<string, Place>> {
  const stored = Object.values(model.attributes.derived.places).find((one) =>
    model.nodes.rows.every(({ key }) => Object.hasOwn(one, key)),
  )
  return stored ?? flowers(model)
}

/** The clusters of a file by number; null where they, which anybody may have written, do not hold every node once or lie in no order. */
function* numbered(clusters: readonly Cluster[], all: ReadonlyMap<string, number>): Steps<readonly Numbered[] | null> {
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
function regionsOf(clusters: readonly Numbered[], degrees: Int32Array): Region[] {
  const byDegree = (a: number, b: number): number => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b
  const all = clusters.map(({ of, middle, radius, nodes }) => {
    const inside = Array.from(nodes).sort(byDegree)
    const [chief = -1] = inside
    return { of: of ?? -1, middle, radius, nodes: inside, children: [] as number[], chief, count: inside.length }
  })
  for (let at = all.length - 1; at > 0; at--) {
    const region = all[at]
    const parent = all[region?.of ?? -1]
    if (!region || !parent) continue
    parent.children.unshift(at)
    parent.count += region.count
    if (region.chief >= 0 && (parent.chief < 0 || byDegree(region.chief, parent.chief) < 0)) parent.chief = region.chief
  }
  return all
}

function* survey(model: Model): Steps<Terrain> {
  const { rows, numbers } = model.nodes
  const { sources, targets, degrees } = model.edges
  const stored = placesOf(model)
  yield
  const keys: string[] = []
  const places: Place[] = []
  // Plain arrays: `from` asks its source's iterator for each.
  const [x, y] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  yield* eachBelow(rows.length, (at) => {
    const key = rows[at]?.key ?? ''
    const place = stored[key] ?? [0, 0]
    x[at] = place[0]
    y[at] = place[1]
    places.push(place)
    keys.push(key)
  })
  const told = model.attributes.derived.clusters
  const clusters = (told && (yield* numbered(told, numbers))) ?? regions({ x, y })
  yield
  const found = regionsOf(clusters, degrees)
  yield
  const leaves = new Int32Array(rows.length)
  found.forEach(({ nodes }, at) => nodes.forEach((node) => (leaves[node] = at)))
  return { keys, places, degrees, leaves, sources, targets, clusters: found }
}

const surveyed = new WeakMap<Model, Terrain>()

/** The terrain of a model, surveyed with pauses. */
export async function terrainOf(model: Model): Promise<Terrain> {
  const terrain = surveyed.get(model) ?? (await slowly(survey(model)))
  surveyed.set(model, terrain)
  return terrain
}

/** The window that a cluster fills, in its radii. */
const filling = 2.6

/** The window in which a cluster is open. */
export function opened({ clusters }: Terrain, cluster: number): Camera {
  const { middle, radius } = clusters[cluster] ?? { middle: [0, 0], radius: 1 }
  return { x: Math.round(middle[0]), y: Math.round(middle[1]), width: Math.max(1, Math.round(radius * filling)) }
}
