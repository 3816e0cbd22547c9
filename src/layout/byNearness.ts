/** Clusters of nodes that are near each other, for very many nodes whose places are given. */
import type { Cluster, Place } from '../../graph/schema.ts'
import { half } from './arrangement.ts'
import { mostInside } from './branches.ts'

/** About so many sub-clusters are in a cluster. */
const parts = 16
/** Model units. */
const leastRadius = 12

/** The places of all nodes, by number. */
export interface PlacesByNumber {
  readonly x: Float64Array
  readonly y: Float64Array
}

interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The smallest rectangle around some nodes. */
function boundsOf({ x, y }: PlacesByNumber, some: Int32Array): Bounds {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  // A plain loop: with `for … of`, most of the time went into the iterator.
  for (let nth = some.length - 1; nth >= 0; nth--) {
    const at = some[nth] ?? 0
    const across = x[at] ?? 0
    const down = y[at] ?? 0
    if (across < left) left = across
    if (across > right) right = across
    if (down < top) top = down
    if (down > bottom) bottom = down
  }
  return { left, right, top, bottom }
}

/** Moves the half with the lower values to the front (of equal values, the lower number). A quickselect, in place. */
function halve(values: Float64Array, some: Int32Array): void {
  const middle = some.length >> 1
  const isBefore = (one: number, other: number): boolean => {
    const [a, b] = [values[one] ?? 0, values[other] ?? 0]
    return a < b || (a === b && one < other)
  }
  for (let [low, high] = [0, some.length - 1]; low < high;) {
    const pivot = some[(low + high) >> 1] ?? 0
    let [from, to] = [low, high]
    while (from <= to) {
      while (isBefore(some[from] ?? 0, pivot)) from += 1
      while (isBefore(pivot, some[to] ?? 0)) to -= 1
      if (from > to) break
      const swapped = some[from] ?? 0
      some[from++] = some[to] ?? 0
      some[to--] = swapped
    }
    if (middle <= to) high = to
    else if (middle >= from) low = from
    else return
  }
}

/** Halves the nodes across the longer side, again and again, until there are `count` parts (a power of two). */
function divide(all: PlacesByNumber, some: Int32Array, count: number, bounds?: Bounds): readonly Int32Array[] {
  if (count < 2 || some.length < 2) return [some]
  const { left, right, top, bottom } = bounds ?? boundsOf(all, some)
  halve(right - left >= bottom - top ? all.x : all.y, some)
  const middle = some.length >> 1
  return [...divide(all, some.subarray(0, middle), count / 2), ...divide(all, some.subarray(middle), count / 2)]
}

/** A cluster as in the graph file, but with numbers instead of keys. */
export interface NearCluster extends Omit<Cluster, 'nodes'> {
  readonly nodes: Int32Array
}

const noNodes = new Int32Array(0)

function numbersBelow(count: number): Int32Array {
  const numbers = new Int32Array(count)
  for (let at = 0; at < count; at++) numbers[at] = at
  return numbers
}

/** The outermost cluster first, and each after the one that contains it. A disc has about the area of the rectangle around its nodes. */
export function clustersByNearness(all: PlacesByNumber): readonly NearCluster[] {
  const found: NearCluster[] = []
  const waiting: { readonly of: number | null; readonly some: Int32Array }[] = [
    { of: null, some: numbersBelow(all.x.length) },
  ]
  for (const { of, some } of waiting) {
    const bounds = boundsOf(all, some)
    const { left, right, top, bottom } = bounds
    const isLeaf = some.length <= mostInside
    const at = found.length
    found.push({
      of,
      middle: some.length === 0 ? [0, 0] : [half((left + right) / 2), half((top + bottom) / 2)],
      radius: some.length === 0 ? 0 : half(Math.max(leastRadius, Math.sqrt((right - left) * (bottom - top)) / 2)),
      nodes: isLeaf ? some.slice().sort() : noNodes,
    })
    if (isLeaf) continue
    const wanted = 2 ** Math.ceil(Math.log2(Math.min(parts, some.length / (mostInside / 2))))
    for (const part of divide(all, some, wanted, bounds)) waiting.push({ of: at, some: part })
  }
  return found
}

/** The same for nodes by key. */
export function byRegion(places: Readonly<Record<string, Place>>): readonly Cluster[] {
  const keys = Object.keys(places)
  const x = Float64Array.from(keys, (key) => places[key]?.[0] ?? 0)
  const y = Float64Array.from(keys, (key) => places[key]?.[1] ?? 0)
  return clustersByNearness({ x, y }).map((region) => ({
    ...region,
    nodes: Array.from(region.nodes, (nth) => keys[nth] ?? ''),
  }))
}
