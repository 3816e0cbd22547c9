/** Texts joined into one string, one a line, that is scanned at once. */

export interface Lines {
  readonly joined: string
  /** Where each line begins, and behind the last one where the next would. */
  readonly starts: Uint32Array
  /** Per line, what it is a text of; they ascend. */
  readonly subjects: Uint32Array
  /** Per block of units, the line in which it begins. */
  readonly blocks: Uint32Array
}

/** So many bits of an offset are its place in a block. */
export const blockBits = 5

/** A line without the break behind it. */
export const lineText = ({ joined, starts }: Lines, line: number): string =>
  joined.slice(starts[line], (starts[line + 1] ?? 1) - 1)

/** Lines that are joined at once, as they come, so that little is left to do at the end. */
const many = 1000

/** Collects lines. */
export class LineWriter {
  readonly #joined: string[] = []
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
    this.#joined.push([...this.#texts, ''].join('\n'))
    this.#texts = []
  }

  lines(): Lines {
    this.#join()
    const starts = new Uint32Array(this.#starts)
    const blocks = new Uint32Array((this.#length >> blockBits) + 1)
    let line = 0
    for (let block = 0; block < blocks.length; block++) {
      while ((starts[line + 1] ?? Infinity) <= block << blockBits) line++
      blocks[block] = line
    }
    return { joined: this.#joined.join(''), starts, subjects: new Uint32Array(this.#subjects), blocks }
  }
}
