/**
 * Which nodes belong together, by Louvain's method. It uses no random numbers, so that the same graph is always divided in
 * the same way. Why we do not use a library for it: docs/adr/clusters.md.
 */
import { adjacencyOf, type Adjacency } from './adjacency.ts'

/** A level ends when a round moves less than this share of the nodes, or after so many rounds. */
const settledShare = 0.002
const mostRounds = 12

/** `of`: the group of each node. Groups are numbered from 0 in the order of their first nodes. */
export interface Groups {
  readonly of: Int32Array
  readonly count: number
}

/** The graph at one level: its nodes are the groups of the level before. */
interface Level {
  readonly adjacency: Adjacency
  readonly own: Float64Array
}

/**
 * Moves each node to the neighbouring group that gains the most. `own`: of each node, twice the weight of the links inside
 * it; it is 0 unless the node is itself a group of nodes.
 */
function move({ count, starts, ends, weights }: Adjacency, own: Float64Array): Int32Array {
  const group = Int32Array.from({ length: count }, (_, at) => at)
  const strength = own.slice()
  for (let node = 0; node < count; node++)
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++)
      strength[node] = (strength[node] ?? 0) + (weights[at] ?? 0)
  const total = strength.slice()
  const all = strength.reduce((sum, one) => sum + one, 0) || 1
  /** The weight of the links from the current node to each group that it touches. */
  const linked = new Float64Array(count)
  const touched = new Int32Array(count)

  /** Fills `linked` and `touched` for a node, and returns how many groups it touches. */
  function touchGroups(node: number): number {
    let neighbours = 0
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const other = group[ends[at] ?? 0] ?? 0
      if (linked[other] === 0) touched[neighbours++] = other
      linked[other] = (linked[other] ?? 0) + (weights[at] ?? 0)
    }
    return neighbours
  }

  /** The group in which a node gains the most; `before`: the one that it has just left. Empties `linked`. */
  function bestGroup(mine: number, before: number, neighbours: number): number {
    let best = before
    let most = (linked[before] ?? 0) - (mine * (total[before] ?? 0)) / all
    for (let at = 0; at < neighbours; at++) {
      const other = touched[at] ?? 0
      const gain = (linked[other] ?? 0) - (mine * (total[other] ?? 0)) / all
      // A difference in the last digits is a rounding error and no gain.
      if (gain > most + 1e-9) [best, most] = [other, gain]
      linked[other] = 0
    }
    linked[before] = 0
    return best
  }

  for (let round = 0; round < mostRounds; round++) {
    let moved = 0
    for (let node = 0; node < count; node++) {
      const before = group[node] ?? 0
      const mine = strength[node] ?? 0
      const neighbours = touchGroups(node)
      total[before] = (total[before] ?? 0) - mine
      const best = bestGroup(mine, before, neighbours)
      total[best] = (total[best] ?? 0) + mine
      group[node] = best
      if (best !== before) moved++
    }
    if (moved <= count * settledShare) break
  }
  return group
}

/** The same groups, renumbered from 0 without gaps. */
function numbered(group: Int32Array): Groups {
  const numbers = new Int32Array(group.length).fill(-1)
  let count = 0
  const of = group.map((one) => {
    if (numbers[one] === -1) numbers[one] = count++
    return numbers[one] ?? 0
  })
  return { of, count }
}

/** Makes every group one node: the links between groups, and the weight of the links inside each of them. */
function joined({ starts, ends, weights }: Adjacency, own: Float64Array, { of, count }: Groups): Level {
  const inside = new Float64Array(count)
  const sums = new Map<number, number>()
  for (let node = 0; node < of.length; node++) {
    const mine = of[node] ?? 0
    inside[mine] = (inside[mine] ?? 0) + (own[node] ?? 0)
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const other = of[ends[at] ?? 0] ?? 0
      if (other === mine) inside[mine] = (inside[mine] ?? 0) + (weights[at] ?? 0)
      // Every link is listed at both of its ends and is counted at one of them.
      else if (mine < other) sums.set(mine * count + other, (sums.get(mine * count + other) ?? 0) + (weights[at] ?? 0))
    }
  }
  const keys = [...sums.keys()]
  const links = {
    sources: keys.map((key) => Math.floor(key / count)),
    targets: keys.map((key) => key % count),
    weights: [...sums.values()],
  }
  return { adjacency: adjacencyOf(count, links), own: inside }
}

/** Groups of nodes, then groups of these groups, and so on until no two groups join any more. The finest level comes first. */
export function communities(adjacency: Adjacency): readonly Groups[] {
  const levels: Groups[] = []
  let current: Level = { adjacency, own: new Float64Array(adjacency.count) }
  for (;;) {
    const groups = numbered(move(current.adjacency, current.own))
    if (groups.count === current.adjacency.count) return levels
    levels.push(groups)
    current = joined(current.adjacency, current.own, groups)
  }
}
