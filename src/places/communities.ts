/** Which things of a web belong together: Louvain's method, with no chance in it, so that the same web is always divided alike. */
import { webOf, type Web } from './web.ts'

/** Rounds of one level end when fewer things than this part have moved, or after so many. */
const calm = 0.002
const mostRounds = 12

/** Of each thing: the number of its group; groups are numbered from 0 by their first thing. */
export interface Groups {
  readonly of: Int32Array
  readonly count: number
}

/** `own`: twice what is linked inside of each thing already. */
function move({ count, starts, ends, weights }: Web, own: Float64Array): Int32Array {
  const group = Int32Array.from({ length: count }, (_, at) => at)
  const strength = own.slice()
  for (let thing = 0; thing < count; thing++)
    for (let at = starts[thing] ?? 0; at < (starts[thing + 1] ?? 0); at++)
      strength[thing] = (strength[thing] ?? 0) + (weights[at] ?? 0)
  const total = strength.slice()
  const all = strength.reduce((sum, one) => sum + one, 0) || 1
  /** What the present thing is linked to in each group that it touches. */
  const linked = new Float64Array(count)
  const touched = new Int32Array(count)

  for (let round = 0; round < mostRounds; round++) {
    let moved = 0
    for (let thing = 0; thing < count; thing++) {
      const before = group[thing] ?? 0
      const mine = strength[thing] ?? 0
      let known = 0
      for (let at = starts[thing] ?? 0; at < (starts[thing + 1] ?? 0); at++) {
        const other = group[ends[at] ?? 0] ?? 0
        if (linked[other] === 0) touched[known++] = other
        linked[other] = (linked[other] ?? 0) + (weights[at] ?? 0)
      }
      total[before] = (total[before] ?? 0) - mine
      let best = before
      let most = (linked[before] ?? 0) - (mine * (total[before] ?? 0)) / all
      for (let at = 0; at < known; at++) {
        const other = touched[at] ?? 0
        const gain = (linked[other] ?? 0) - (mine * (total[other] ?? 0)) / all
        // A gain that only the last digits tell apart is none.
        if (gain > most + 1e-9) [best, most] = [other, gain]
        linked[other] = 0
      }
      linked[before] = 0
      total[best] = (total[best] ?? 0) + mine
      group[thing] = best
      if (best !== before) moved++
    }
    if (moved <= count * calm) break
  }
  return group
}

/** The same groups, numbered from 0 without gaps. */
function numbered(group: Int32Array): Groups {
  const names = new Int32Array(group.length).fill(-1)
  let count = 0
  const of = group.map((one) => {
    if (names[one] === -1) names[one] = count++
    return names[one] ?? 0
  })
  return { of, count }
}

/** The groups of a web as things of their own, with what is linked between them and inside of each. */
function joined(
  { starts, ends, weights }: Web,
  own: Float64Array,
  { of, count }: Groups,
): { web: Web; own: Float64Array } {
  const inside = new Float64Array(count)
  const sums = new Map<number, number>()
  for (let thing = 0; thing < of.length; thing++) {
    const mine = of[thing] ?? 0
    inside[mine] = (inside[mine] ?? 0) + (own[thing] ?? 0)
    for (let at = starts[thing] ?? 0; at < (starts[thing + 1] ?? 0); at++) {
      const other = of[ends[at] ?? 0] ?? 0
      if (other === mine) inside[mine] = (inside[mine] ?? 0) + (weights[at] ?? 0)
      // Every link is seen from both ends: from one of them it is counted.
      else if (mine < other) sums.set(mine * count + other, (sums.get(mine * count + other) ?? 0) + (weights[at] ?? 0))
    }
  }
  const keys = [...sums.keys()]
  const links = {
    sources: keys.map((key) => Math.floor(key / count)),
    targets: keys.map((key) => key % count),
    weights: [...sums.values()],
  }
  return { web: webOf(count, links), own: inside }
}

/** Groups of things, then groups of these groups, and so on until nothing joins any more: the finest first. */
export function communities(web: Web): readonly Groups[] {
  const levels: Groups[] = []
  let present: { readonly web: Web; readonly own: Float64Array } = { web, own: new Float64Array(web.count) }
  for (;;) {
    const groups = numbered(move(present.web, present.own))
    if (groups.count === present.web.count) return levels
    levels.push(groups)
    present = joined(present.web, present.own, groups)
  }
}
