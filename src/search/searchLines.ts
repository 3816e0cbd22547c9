/** Texts joined into one string, one on each line, that is scanned at once. */
export interface Lines {
  readonly joined: string
  /** The offset of each line, and at the end the offset after the last one. */
  readonly starts: Uint32Array
  /** The subject of each line, ascending. */
  readonly subjects: Uint32Array
  /** The line in which each block of code units begins. */
  readonly blocks: Uint32Array
}

/** The lower bits of an offset that are its place in a block. */
export const blockBits = 5

/** A line without its line break. */
export const lineText = ({ joined, starts }: Lines, line: number): string =>
  joined.slice(starts[line], (starts[line + 1] ?? 1) - 1)

/** Lines that are joined at a time, so that little is left to do at the end. */
const many = 1000

/** The line in which each block of code units begins. `starts`: the offset of each line, and at the end the length. */
export function blocksOf(starts: Uint32Array): Uint32Array {
  const blocks = new Uint32Array(((starts.at(-1) ?? 0) >> blockBits) + 1)
  let line = 0
  for (let block = 0; block < blocks.length; block++) {
    while ((starts[line + 1] ?? Infinity) <= block << blockBits) line++
    blocks[block] = line
  }
  return blocks
}

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
    // The empty last one adds a line break after the line before.
    this.#joined.push([...this.#texts, ''].join('\n'))
    this.#texts = []
  }

  lines(): Lines {
    this.#join()
    const starts = new Uint32Array(this.#starts)
    return {
      joined: this.#joined.join(''),
      starts,
      subjects: new Uint32Array(this.#subjects),
      blocks: blocksOf(starts),
    }
  }
}
