/** In which direction from the middle each head stands. */
import type { Model } from '../model/model.ts'

const full = 2 * Math.PI

/** Bearing of each head from the middle of all, radians, clockwise from the right as on screen; heads without coordinates are left out. */
function bearings({ graph }: Model, heads: readonly string[]): Map<string, number> {
  const known = heads.flatMap((head) => {
    const at = graph.getNodeAttribute(head, 'at')
    return at === null ? [] : [{ head, ...at }]
  })
  const lat = known.reduce((sum, one) => sum + one.lat / known.length, 0)
  const lon = known.reduce((sum, one) => sum + one.lon / known.length, 0)
  const narrow = Math.cos((lat * Math.PI) / 180)
  return new Map(known.map((one) => [one.head, Math.atan2(lat - one.lat, (one.lon - lon) * narrow)]))
}

/**
 * Head → direction, radians, clockwise from the right. Evenly spaced in the order of their bearings, turned so that the
 * directions differ least from the bearings; heads without coordinates come last, and alone they begin at the top.
 */
export function ring(model: Model, heads: readonly string[]): Map<string, number> {
  const bearing = bearings(model, heads)
  const order = heads
    .map((head, at) => ({ head, at, bearing: bearing.get(head) ?? Infinity }))
    .sort((a, b) => (a.bearing === b.bearing ? a.at - b.at : a.bearing - b.bearing))
  const step = full / Math.max(1, heads.length)
  let east = 0
  let south = 0
  order.forEach((one, at) => {
    if (!Number.isFinite(one.bearing)) return
    east += Math.cos(one.bearing - step * at)
    south += Math.sin(one.bearing - step * at)
  })
  const start = bearing.size === 0 ? -Math.PI / 2 : Math.atan2(south, east)
  return new Map(order.map(({ head }, at) => [head, start + step * at]))
}
