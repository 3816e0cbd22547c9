/** Which lines are bent: those that would run under a mark that is not one of their ends, or over each other. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'

/** Shorter lines stay straight: the eye follows them anyway. Model units. */
const long = 110
const clearance = 8
/** Tried in this order, as parts of the line's length. */
const ways = [0, 0.05, -0.05, 0.1, -0.1]
const offset = 9

/** Where a mark lies beside the straight way from `a` to `b`: how far along (0 to 1), and how far to the left. */
interface Beside {
  readonly along: number
  readonly left: number
}

function beside([ax, ay]: Place, [bx, by]: Place, [x, y]: Place): Beside {
  const [wayX, wayY] = [bx - ax, by - ay]
  const length = Math.hypot(wayX, wayY)
  return {
    along: ((x - ax) * wayX + (y - ay) * wayY) / length ** 2,
    left: ((x - ax) * wayY - (y - ay) * wayX) / length,
  }
}

/** How many marks a line runs over when its middle is bent by `bend`; the bow is a parabola. */
const hits = (marks: readonly Beside[], bend: number): number =>
  marks.filter(({ along, left }) => Math.abs(left - 4 * along * (1 - along) * bend) < clearance).length

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
    if (nth > 0) found.set(edge, (source < target ? 1 : -1) * (nth % 2 === 1 ? 1 : -1) * offset * Math.ceil(nth / 2))
    else if (length > long) {
      const marks: Beside[] = []
      for (const one of all) {
        if (one.node === source || one.node === target) continue
        const mark = beside(a, b, one.place)
        if (mark.along > 0.02 && mark.along < 0.98 && Math.abs(mark.left) < length * 0.12 + clearance) marks.push(mark)
      }
      if (marks.length === 0) return
      const costs = ways.map((way) => ({ way, hits: hits(marks, way * length) }))
      const best = costs.reduce((least, one) => (one.hits < least.hits ? one : least))
      if (best.way !== 0) found.set(edge, best.way * length)
    }
  })
  return found
}
