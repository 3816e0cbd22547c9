import type { Span } from '../schema.ts'

/** A text without its white space, and the offset of each of its code units in the original. */
export interface Squeezed {
  readonly text: string
  readonly offsets: readonly number[]
}

/** Leaves out the white space between two offsets, because columns and pages break sentences anywhere. */
export function squeeze(text: string, [start, end]: Span = [0, text.length]): Squeezed {
  const units: string[] = []
  const offsets: number[] = []
  for (let offset = start; offset < Math.min(end, text.length); offset++) {
    const unit = text.charAt(offset)
    if (/\s/u.test(unit)) continue
    units.push(unit)
    offsets.push(offset)
  }
  return { text: units.join(''), offsets }
}

/** Whether the text between two offsets, without its white space, is exactly `words`, which must have no white space. */
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
