/** Some of a graph's nodes or edges. They can be looked up by key, or by number in a loop over all of a large graph. */

interface Keyed {
  readonly key: string
}

/** All nodes or all edges, in the order of the file. A number is a place in `rows`. */
export interface Numbered<Row extends Keyed = Keyed> {
  readonly rows: readonly Row[]
  readonly numbers: ReadonlyMap<string, number>
}

/** It does not change. */
export class Subset {
  readonly #all: Numbered
  /** By number: 1 if it is in the subset, else 0. */
  readonly marks: Uint8Array
  readonly size: number

  constructor(all: Numbered, marks: Uint8Array) {
    this.#all = all
    this.marks = marks
    let size = 0
    for (let at = marks.length - 1; at >= 0; at--) size += marks[at] ?? 0
    this.size = size
  }

  has(key: string): boolean {
    const number = this.#all.numbers.get(key)
    return number !== undefined && this.marks[number] === 1
  }

  /** In the order of the file. */
  *[Symbol.iterator](): Generator<string, undefined> {
    const { rows } = this.#all
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]
      if (row !== undefined && this.marks[at] === 1) yield row.key
    }
  }
}

/** The empty subset. */
export const none = (all: Numbered): Subset => new Subset(all, new Uint8Array(all.rows.length))
