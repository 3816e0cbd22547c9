/** The first hits of a sort, without putting all of them in order. */
import { endOfScores, type Fits, lineBits, partOf, rankOf } from './searchFits.ts'
import { manyKinds, type SearchIndex, sorts, type Subject } from './searchIndex.ts'
import { parts } from './searchWords.ts'

/** Per score its place in the order, in which kinds stand between rank and part. */
const orderOf = Int32Array.from(
  { length: endOfScores },
  (_, score) => rankOf(score) * manyKinds * parts.length + partOf(score),
)

/** The first of many subjects: some more than are asked for are collected, and the last of them dropped when there is no room. */
class Front {
  total = 0
  readonly #most: number
  /** What a step in the order counts, so that order and subject are one number. */
  readonly #step: number
  readonly #kept: Float64Array
  #count = 0
  /** From here on, none is among the first: behind this order and, in it, this subject. */
  lastOrder = manyKinds * endOfScores
  #lastSubject = 0

  constructor(most: number, all: number, step: number) {
    this.#most = Math.max(1, most)
    this.#step = step
    this.#kept = new Float64Array(Math.min(2 * this.#most + 32, all))
  }

  put(order: number, subject: number): void {
    if (order === this.lastOrder && subject > this.#lastSubject) return
    this.#kept[this.#count++] = order * this.#step + subject
    if (this.#count === this.#kept.length) this.#drop()
  }

  #drop(): void {
    this.#kept.subarray(0, this.#count).sort()
    if (this.#count < this.#most) return
    this.#count = this.#most
    const last = this.#kept[this.#most - 1] ?? 0
    this.lastOrder = Math.floor(last / this.#step)
    this.#lastSubject = last % this.#step
  }

  /** In order; of those that are put, at least one. */
  inOrder(): Float64Array {
    this.#drop()
    return this.#kept.subarray(0, this.#count)
  }
}

interface First {
  readonly sort: Subject['sort']
  readonly subjects: readonly number[]
  readonly total: number
}
type Fronts = Readonly<Record<Subject['sort'], Front>>

/** Every hit passes here: it calls nothing for those that are not among the first, and is compiled apart from what is done once. */
function fill({ node, figure, claim }: Fronts, { orders, ends }: SearchIndex, { subjects, best }: Fits): void {
  const { length } = subjects
  for (let at = 0; at < length; at++) {
    const subject = subjects[at] ?? 0
    const order = (orderOf[(best[subject] ?? 0) >>> lineBits] ?? 0) + (orders[subject] ?? 0) * parts.length
    const front = subject < ends.node ? node : subject < ends.figure ? figure : claim
    front.total += 1
    if (order <= front.lastOrder) front.put(order, subject)
  }
}

/** Of each sort that was found, the first in order of rank, kind, part and as they stand in the graph; the best sort first. */
export function firstOf(
  index: SearchIndex,
  fits: Fits,
  most: Readonly<Record<Subject['sort'], number>>,
): readonly First[] {
  const [all, step] = [fits.subjects.length, index.keys.length]
  const front = (sort: Subject['sort']): Front => new Front(most[sort], all, step)
  const fronts = { node: front('node'), figure: front('figure'), claim: front('claim') }
  fill(fronts, index, fits)
  const found = sorts.map((sort) => ({ sort, total: fronts[sort].total, places: fronts[sort].inOrder() }))
  return found
    .filter(({ total }) => total > 0)
    .sort((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0))
    .map(({ sort, total, places }) => {
      const first = places.subarray(0, most[sort])
      return { sort, total, subjects: Array.from(first, (place) => place % step) }
    })
}
