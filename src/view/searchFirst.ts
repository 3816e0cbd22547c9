/** The first hits of a sort, without putting all of them in order. */
import { type Fits, partOf, rankOf } from './searchFits.ts'
import { type SearchIndex, sorts, type Subject } from './searchIndex.ts'
import { parts } from './searchWords.ts'

/** Keeps the smallest of many numbers: as many as fit are collected, and of these the larger ones dropped. */
class Smallest {
  readonly #most: number
  readonly #kept: Float64Array
  #count = 0
  #limit = Infinity

  constructor(most: number, all: number) {
    this.#most = most
    this.#kept = new Float64Array(Math.min(2 * most + 64, all))
  }

  add(number: number): void {
    if (number >= this.#limit) return
    this.#kept[this.#count++] = number
    if (this.#count === this.#kept.length) this.#drop()
  }

  #drop(): void {
    this.#kept.subarray(0, this.#count).sort()
    this.#count = Math.min(this.#count, this.#most)
    if (this.#count === this.#most) this.#limit = this.#kept[this.#most - 1] ?? -Infinity
  }

  /** In order. */
  all(): readonly number[] {
    this.#drop()
    return Array.from(this.#kept.subarray(0, this.#count))
  }
}

interface First {
  readonly sort: Subject['sort']
  readonly subjects: readonly number[]
  readonly total: number
}

/** Kinds beyond these stand with the last one. */
const manyKinds = 2 ** 16

/** Of each sort that was found, the first in order of rank, kind, part and as they stand in the graph; the best sort first. */
export function firstOf(
  { orders, ends, keys }: SearchIndex,
  { scores, size }: Fits,
  most: Readonly<Record<Subject['sort'], number>>,
): readonly First[] {
  const found: (First & { readonly best: number })[] = []
  let subject = 0
  for (const sort of sorts) {
    const first = new Smallest(most[sort], size)
    let [total, best] = [0, Infinity]
    for (; subject < ends[sort]; subject++) {
      const score = scores[subject] ?? 0
      if (score === 0) continue
      total += 1
      const kind = rankOf(score) * manyKinds + Math.min(orders[subject] ?? 0, manyKinds - 1)
      const place = (kind * parts.length + partOf(score)) * keys.length + subject
      if (place < best) best = place
      first.add(place)
    }
    if (total > 0) found.push({ sort, subjects: first.all().map((place) => place % keys.length), total, best })
  }
  return found.sort((one, other) => one.best - other.best)
}
