/** The computed places and clusters of a file, in a compact form. They are persisted with the file, because computing them is slow. */
import type { GraphFile } from '../../graph/schema.ts'

/** By number, in the order of the file's nodes. */
export interface PlacedNodes {
  /** The name of the arrangement. */
  readonly name: string
  /** x and y of each, model units. */
  readonly at: Float64Array
  readonly clusters: readonly {
    readonly of: number | null
    readonly middle: readonly [number, number]
    readonly radius: number
    readonly nodes: Int32Array
  }[]
}

type Derived = GraphFile['attributes']['derived']

/** Null if a file has no clusters, or no arrangement with a place for every node. */
export function placedOf({ nodes, attributes: { derived } }: GraphFile): PlacedNodes | null {
  const [name, places] = Object.entries(derived.places)[0] ?? []
  if (name === undefined || places === undefined || !derived.clusters) return null
  const numbers = new Map(nodes.map(({ key }, nth) => [key, nth]))
  const at = new Float64Array(2 * nodes.length)
  for (const [key, nth] of numbers) {
    const place = Object.hasOwn(places, key) ? places[key] : undefined
    if (place === undefined) return null
    at.set(place, 2 * nth)
  }
  const clusters = derived.clusters.map(({ nodes: inside, ...rest }) => ({
    ...rest,
    nodes: Int32Array.from(inside, (key) => numbers.get(key) ?? -1),
  }))
  return clusters.some(({ nodes: inside }) => inside.includes(-1)) ? null : { name, at, clusters }
}

/** The places and clusters for the same file, read again; null if it is another file. */
export function derivedFrom({ name, at, clusters }: PlacedNodes, { nodes, attributes }: GraphFile): Derived | null {
  if (at.length !== 2 * nodes.length) return null
  const keyOf = (nth: number): string => nodes[nth]?.key ?? ''
  const places = Object.fromEntries(
    nodes.map(({ key }, nth): [string, [number, number]] => [key, [at[2 * nth] ?? 0, at[2 * nth + 1] ?? 0]]),
  )
  return {
    ...attributes.derived,
    places: { [name]: places },
    clusters: clusters.map(({ middle: [x, y], nodes: inside, ...rest }) => ({
      ...rest,
      middle: [x, y],
      nodes: Array.from(inside, keyOf),
    })),
  }
}
