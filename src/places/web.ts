/** A graph as numbers: things from 0 on and the links between them, for arrangements of very many. */

/** Links in rows, each seen from both of its ends: those of thing `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface Web {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly weights: Float64Array
}

/** Links as columns; a link from a thing to itself is left out. */
export interface Links {
  readonly sources: ArrayLike<number>
  readonly targets: ArrayLike<number>
  /** Without them each counts one. */
  readonly weights?: ArrayLike<number>
}

/** Rows from columns, in linear time; the order of a row is that of the columns. */
export function webOf(count: number, { sources, targets, weights }: Links): Web {
  const starts = new Int32Array(count + 1)
  const each = (tell: (from: number, to: number, weight: number) => void): void => {
    for (let at = 0; at < sources.length; at++) {
      const [source, target, weight] = [sources[at] ?? 0, targets[at] ?? 0, weights?.[at] ?? 1]
      if (source === target) continue
      tell(source, target, weight)
      tell(target, source, weight)
    }
  }
  each((from) => {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1
  })
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const total = starts[count] ?? 0
  const [free, ends, found] = [starts.slice(), new Int32Array(total), new Float64Array(total)]
  each((from, to, weight) => {
    const place = free[from] ?? 0
    free[from] = place + 1
    ends[place] = to
    found[place] = weight
  })
  return { count, starts, ends, weights: found }
}

/** How many links each thing has. */
export const degreesOf = ({ count, starts }: Web): Int32Array =>
  Int32Array.from({ length: count }, (_, thing) => (starts[thing + 1] ?? 0) - (starts[thing] ?? 0))

/** The place of each thing in a walk outward from the best linked ones: linked things have places near each other. */
export function walkOrder(web: Web): Int32Array {
  const { count, starts, ends } = web
  const degrees = degreesOf(web)
  const order = new Int32Array(count).fill(-1)
  const queue = new Int32Array(count)
  const first = degrees.map((_, at) => at).sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b)
  let told = 0
  const tell = (thing: number): void => {
    if (order[thing] !== -1) return
    order[thing] = told
    queue[told++] = thing
  }
  let asked = 0
  for (const start of first) {
    tell(start)
    for (; asked < told; asked++) {
      const thing = queue[asked] ?? 0
      const end = starts[thing + 1] ?? 0
      for (let at = starts[thing] ?? 0; at < end; at++) tell(ends[at] ?? 0)
    }
  }
  return order
}
