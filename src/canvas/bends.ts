/** Which lines leave the straight way: those that would run under a mark that is none of their ends, or upon each other. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'

/** Shorter lines stay straight: in a fan the eye follows them anyway. Model units. */
const long = 110
const clearance = 8
/** Tried in this order, as parts of the line's length. */
const ways = [0, 0.05, -0.05, 0.1, -0.1]
const samples = 24
const apart = 9

/** How many of `marks` the line from `a` to `b` runs over when it is bent by `bend`. */
function hits([ax, ay]: Place, [bx, by]: Place, bend: number, marks: readonly Place[]): number {
  const length = Math.hypot(bx - ax, by - ay)
  const on = Array.from({ length: samples - 1 }, (_, at): Place => {
    const t = (at + 1) / samples
    const off = (4 * t * (1 - t) * bend) / length
    return [ax + (bx - ax) * t + (by - ay) * off, ay + (by - ay) * t - (bx - ax) * off]
  })
  const near = Math.max(clearance, length / samples / 2)
  return marks.filter(([x, y]) => on.some(([onX, onY]) => Math.hypot(onX - x, onY - y) < near)).length
}

/** Edge → its bend in model units, where it is not straight. Pure. */
export function bends({ graph }: Model, place: (node: string) => Place): Map<string, number> {
  const found = new Map<string, number>()
  const all = graph.mapNodes((node) => ({ node, place: place(node) }))
  const parallel = new Map<string, number>()
  graph.forEachEdge((edge, _attributes, source, target) => {
    const [a, b] = [place(source), place(target)]
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`
    const nth = parallel.get(pair) ?? 0
    parallel.set(pair, nth + 1)
    if (nth > 0) found.set(edge, (source < target ? 1 : -1) * (nth % 2 === 1 ? 1 : -1) * apart * Math.ceil(nth / 2))
    else if (length > long) {
      const left = Math.min(a[0], b[0]) - long
      const right = Math.max(a[0], b[0]) + long
      const others = all.filter(
        (one) => one.node !== source && one.node !== target && one.place[0] > left && one.place[0] < right,
      )
      const marks = others.map((one) => one.place)
      const costs = ways.map((way) => ({ way, hits: hits(a, b, way * length, marks) }))
      const best = costs.reduce((least, one) => (one.hits < least.hits ? one : least))
      if (best.way !== 0) found.set(edge, best.way * length)
    }
  })
  return found
}
