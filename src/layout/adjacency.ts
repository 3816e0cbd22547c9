/** A graph as typed arrays, for arrangements of very many nodes: nodes are numbers from 0 on, with the links between them. */

/** Every link is listed at both of its ends. The links of node `i` are those from `starts[i]` up to `starts[i + 1]`. */
export interface Adjacency {
  readonly count: number
  readonly starts: Int32Array
  /** Of each link, the node at the other end. */
  readonly ends: Int32Array
  readonly weights: Float64Array
}

/** Links as columns. A link from a node to itself is ignored. */
export interface Links {
  readonly sources: ArrayLike<number>
  readonly targets: ArrayLike<number>
  /** Without weights, each link counts as one. */
  readonly weights?: ArrayLike<number>
}

/** Takes linear time. The links of a node keep the order of the columns. */
export function adjacencyOf(count: number, { sources, targets, weights }: Links): Adjacency {
  const starts = new Int32Array(count + 1)
  const forEachEnd = (use: (from: number, to: number, weight: number) => void): void => {
    for (let at = 0; at < sources.length; at++) {
      const [source, target, weight] = [sources[at] ?? 0, targets[at] ?? 0, weights?.[at] ?? 1]
      if (source === target) continue
      use(source, target, weight)
      use(target, source, weight)
    }
  }
  forEachEnd((from) => {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1
  })
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const total = starts[count] ?? 0
  const [next, ends, ordered] = [starts.slice(), new Int32Array(total), new Float64Array(total)]
  forEachEnd((from, to, weight) => {
    const place = next[from] ?? 0
    next[from] = place + 1
    ends[place] = to
    ordered[place] = weight
  })
  return { count, starts, ends, weights: ordered }
}

/** How many links each node has. */
export const degreesOf = ({ count, starts }: Adjacency): Int32Array =>
  Int32Array.from({ length: count }, (_, node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0))

/**
 * The rank of each node in a breadth-first walk that starts at the nodes with the most links. Linked nodes get ranks near
 * each other.
 */
export function walkOrder(adjacency: Adjacency): Int32Array {
  const { count, starts, ends } = adjacency
  const degrees = degreesOf(adjacency)
  const ranks = new Int32Array(count).fill(-1)
  const queue = new Int32Array(count)
  const byDegree = degrees.map((_, at) => at).sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b)
  let queued = 0
  const enqueue = (node: number): void => {
    if (ranks[node] !== -1) return
    ranks[node] = queued
    queue[queued++] = node
  }
  let visited = 0
  for (const start of byDegree) {
    enqueue(start)
    for (; visited < queued; visited++) {
      const node = queue[visited] ?? 0
      const end = starts[node + 1] ?? 0
      for (let at = starts[node] ?? 0; at < end; at++) enqueue(ends[at] ?? 0)
    }
  }
  return ranks
}
