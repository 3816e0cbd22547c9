/** Attributes of nodes and edges as small numbers: to read them from the rows of a large graph anew takes long. */
import { eachBelow, type Sliced } from './slices.ts'

/** The values of one attribute, in the order in which they came up, and by number of a row the place of its own. */
export interface Coded {
  readonly values: readonly string[]
  readonly of: Uint32Array
}

class Coder {
  readonly values: string[] = []
  readonly #codes = new Map<string, number>()
  readonly of: Uint32Array

  constructor(count: number) {
    this.of = new Uint32Array(count)
  }

  set(at: number, value: string): void {
    let code = this.#codes.get(value)
    if (code === undefined) {
      this.#codes.set(value, (code = this.values.length))
      this.values.push(value)
    }
    this.of[at] = code
  }
}

interface Row<Attributes> {
  readonly attributes: Attributes
}

/** What each reader reads of every row, all in one pass over the rows; '' stands for null. */
export function* codeRows<Attributes>(
  rows: readonly Row<Attributes>[],
  readers: readonly ((attributes: Attributes) => string | null)[],
): Sliced<readonly Coded[]> {
  const coders = readers.map((read) => ({ read, coder: new Coder(rows.length) }))
  yield* eachBelow(rows.length, (at) => {
    const row = rows[at]
    if (row) for (const { read, coder } of coders) coder.set(at, read(row.attributes) ?? '')
  })
  return coders.map(({ coder }) => coder)
}

/** Of each value 1 where a choice holds it. */
export const chosenCodes = ({ values }: Coded, chosen: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(values, (value) => (chosen.has(value) ? 1 : 0))
