/** Texts joined into one string, one a line, that is scanned at once. */

export interface Lines {
  readonly joined: string
  /** Where each line begins, and behind the last one where the next would. */
  readonly starts: Uint32Array
  /** Per line, what it is a text of; they ascend. */
  readonly subjects: Uint32Array
}

/** A line without the break behind it. */
export const lineText = ({ joined, starts }: Lines, line: number): string =>
  joined.slice(starts[line], (starts[line + 1] ?? 1) - 1)

/** The line that an offset lies in, at or behind line `from`, near which it is looked for first. */
export function lineAt(starts: Uint32Array, offset: number, from: number): number {
  const last = starts.length - 1
  let [low, step] = [from, 1]
  while (low + step < last && (starts[low + step] ?? 0) <= offset) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, last)
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** Lines that are joined at once: in one string of them all that is not flat, the first search would take its time. */
const many = 1000

/** Collects lines. */
export class LineWriter {
  readonly #blocks: string[] = []
  #texts: string[] = []
  readonly #starts: number[] = [0]
  readonly #subjects: number[] = []
  #length = 0

  add(text: string, subject: number): void {
    this.#texts.push(text)
    this.#length += text.length + 1
    this.#starts.push(this.#length)
    this.#subjects.push(subject)
    if (this.#texts.length === many) this.#join()
  }

  #join(): void {
    // The last one, which is empty, gives the break behind the line before it.
    this.#blocks.push([...this.#texts, ''].join('\n'))
    this.#texts = []
  }

  lines(): Lines {
    this.#join()
    const joined = this.#blocks.join('')
    return { joined, starts: new Uint32Array(this.#starts), subjects: new Uint32Array(this.#subjects) }
  }
}
