/** The first hits of a sort, without putting all of them in order. */
import { endOfScores, type Fits, isRemark, lineBits, partOf, rankOf, scoreOf } from './searchFits.ts'
import { manyKinds, type SearchIndex, sorts, type SearchSubject } from './searchIndex.ts'
import { parts } from './searchTexts.ts'

/** The place of each score in the order of hits, in which the kind counts after the rank and before the part. */
const orderOf = Int32Array.from(
  { length: endOfScores },
  (_, score) => rankOf(score) * manyKinds * parts.length + partOf(score),
)

/** The place of a hit in the order of hits. */
export const placeOf = ({ orders }: SearchIndex, subject: number, fit: number): number =>
  (orderOf[scoreOf(fit)] ?? 0) + (orders[subject] ?? 0) * parts.length

/** The first of many subjects. More than are asked for are collected, and when the array is full the last ones are dropped. */
class Front {
  total = 0
  readonly #most: number
  /** A factor for the order, so that order and subject fit into one number. */
  readonly #step: number
  readonly #collected: Float64Array
  #count = 0
  /** Nothing after this order is among the first, nor within it anything after `#lastSubject`. */
  lastOrder = manyKinds * endOfScores
  #lastSubject = 0

  constructor(most: number, all: number, step: number) {
    this.#most = Math.max(1, most)
    this.#step = step
    this.#collected = new Float64Array(Math.min(2 * this.#most + 32, all))
  }

  put(order: number, subject: number): void {
    if (order === this.lastOrder && subject > this.#lastSubject) return
    this.#collected[this.#count++] = order * this.#step + subject
    if (this.#count === this.#collected.length) this.#drop()
  }

  #drop(): void {
    this.#collected.subarray(0, this.#count).sort()
    if (this.#count < this.#most) return
    this.#count = this.#most
    const last = this.#collected[this.#most - 1] ?? 0
    this.lastOrder = Math.floor(last / this.#step)
    this.#lastSubject = last % this.#step
  }

  /** The first ones in order. At least one must have been put. */
  inOrder(): Float64Array {
    this.#drop()
    return this.#collected.subarray(0, this.#count)
  }
}

interface First {
  readonly sort: SearchSubject['sort']
  readonly subjects: readonly number[]
  readonly total: number
}
type Fronts = Readonly<Record<SearchSubject['sort'], Front>>

/** Every hit passes here, so it calls nothing for hits that are not among the first, and is a function of its own, so that it is compiled early. */
function fill(fronts: Fronts, { orders, ends }: SearchIndex, { subjects, best }: Fits): void {
  const { length } = subjects
  const { node, edge, figure, claim, text, remark } = fronts
  for (let at = 0; at < length; at++) {
    const subject = subjects[at] ?? 0
    if (subject >= ends.text) continue
    const order = (orderOf[(best[subject] ?? 0) >>> lineBits] ?? 0) + (orders[subject] ?? 0) * parts.length
    let front = text
    if (subject < ends.node) front = node
    else if (subject < ends.edge) front = edge
    else if (subject < ends.figure) front = figure
    else if (subject < ends.claim) front = claim
    else if (isRemark(best[subject] ?? 0)) front = remark
    front.total += 1
    if (order <= front.lastOrder) front.put(order, subject)
  }
}

/** The first hits of each sort by rank, kind, part and order of the graph; the sort with the best hit first. */
export function firstOf(
  index: SearchIndex,
  fits: Fits,
  most: Readonly<Partial<Record<SearchSubject['sort'], number>>>,
): readonly First[] {
  const [all, step] = [fits.subjects.length, index.count]
  const front = (sort: SearchSubject['sort']): Front => new Front(most[sort] ?? 0, all, step)
  const fronts = {
    node: front('node'),
    edge: front('edge'),
    figure: front('figure'),
    claim: front('claim'),
    text: front('text'),
    remark: front('remark'),
  }
  fill(fronts, index, fits)
  const found = sorts.map((sort) => ({ sort, total: fronts[sort].total, places: fronts[sort].inOrder() }))
  return found
    .filter(({ total }) => total > 0)
    .sort((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0))
    .map(({ sort, total, places }) => {
      const first = places.subarray(0, most[sort] ?? 0)
      return { sort, total, subjects: Array.from(first, (place) => place % step) }
    })
}
