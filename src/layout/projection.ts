/** From latitude and longitude to the plane, and which places are too far away from the others for one map. */
import type { Place } from '../../graph/schema.ts'

export interface Coordinates {
  readonly lat: number
  readonly lon: number
}

export interface Projection {
  /** Model units for one degree of latitude, and for one of longitude at the map's mean latitude. */
  readonly north: number
  readonly east: number
  readonly middle: Coordinates
}

interface Extent {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

export const extentOf = (all: readonly Coordinates[]): Extent => ({
  south: Math.min(...all.map(({ lat }) => lat)),
  north: Math.max(...all.map(({ lat }) => lat)),
  west: Math.min(...all.map(({ lon }) => lon)),
  east: Math.max(...all.map(({ lon }) => lon)),
})

const middleOf = ({ south, north, west, east }: Extent): Coordinates => ({
  lat: (south + north) / 2,
  lon: (west + east) / 2,
})

/** An equirectangular projection, true to scale at the mean latitude of `all`. `scale`: model units for one degree of latitude. */
export function projectionOf(all: readonly Coordinates[], scale: number): Projection {
  const middle = middleOf(extentOf(all))
  // Rounded, so that the map is the same in every engine.
  const narrow = Math.round(1000 * Math.cos((middle.lat * Math.PI) / 180)) / 1000
  return { north: scale, east: scale * Math.max(0.05, narrow), middle }
}

export const project = ({ north, east, middle }: Projection, { lat, lon }: Coordinates): Place => [
  (lon - middle.lon) * east,
  (middle.lat - lat) * north,
]

/** A place is left off the map if the map becomes shorter by this share without it. */
const worthwhile = 0.35
/** At most this share of all places may be left off. */
const mostOff = 0.25

/** The longer side of a map of `all`, in degrees of latitude. */
function sizeOf(all: readonly Coordinates[]): number {
  const { north, east } = projectionOf(all, 1)
  const extent = extentOf(all)
  return Math.max((extent.north - extent.south) * north, (extent.east - extent.west) * east)
}

/** The places that would make the map of the others too small, by their position in `all`. The worst is found first. Pure. */
export function outliers(all: readonly Coordinates[]): Set<number> {
  const off = new Set<number>()
  while (off.size + 1 <= all.length * mostOff) {
    const left = all.map((_, at) => at).filter((at) => !off.has(at))
    const size = sizeOf(left.flatMap((at) => all[at] ?? []))
    const without = left.map((at) => ({
      at,
      size: sizeOf(left.filter((other) => other !== at).flatMap((other) => all[other] ?? [])),
    }))
    const best = without.reduce((least, one) => (one.size < least.size ? one : least))
    if (left.length < 4 || best.size > size * (1 - worthwhile)) break
    off.add(best.at)
  }
  return off
}
