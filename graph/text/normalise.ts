import type { Span } from '../schema.ts'

/** A text without its white space, and where each of its code units stood in the text with it. */
export interface Squeezed {
  readonly text: string
  readonly offsets: readonly number[]
}

/** Leaves out the white space between two offsets: what a column or a page did to a sentence is no part of it. */
export function squeeze(text: string, [start, end]: Span = [0, text.length]): Squeezed {
  const kept: string[] = []
  const offsets: number[] = []
  for (let offset = start; offset < Math.min(end, text.length); offset++) {
    const unit = text.charAt(offset)
    if (/\s/u.test(unit)) continue
    kept.push(unit)
    offsets.push(offset)
  }
  return { text: kept.join(''), offsets }
}

/** Whether a text prints words that stand without white space exactly between two offsets. Stops at the first that differs. */
export function prints(text: string, [start, end]: Span, words: string): boolean {
  let read = 0
  for (let offset = start; offset < Math.min(end, text.length); offset++) {
    const unit = text.charAt(offset)
    if (/\s/u.test(unit)) continue
    if (unit !== words.charAt(read)) return false
    read += 1
  }
  return read === words.length
}
