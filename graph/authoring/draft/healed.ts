import type { Break, Span } from '../../schema.ts'

/** A text in which sentences are whole, with a way back to the text as received. */
export interface Healed {
  /** Columns have vanished, the ends of lines are spaces, and a line feed stands between paragraphs. */
  readonly text: string
  /** Turns a span of the healed text into one of the text as received. */
  readonly back: (span: Span) => Span
}

/** Removes what breaks do to sentences, so that patterns can match across them. */
export function heal(text: string, breaks: readonly Break[]): Healed {
  let healed = ''
  const offsets: number[] = []
  let from = 0
  const add = (words: string, at: number, isBreak = false): void => {
    for (let index = 0; index < words.length; index++) offsets.push(isBreak ? at : at + index)
    healed += words
  }
  for (const { start, end, kind } of breaks.toSorted((a, b) => a.start - b.start)) {
    add(text.slice(from, start), from)
    if (kind !== 'column') add(kind === 'line' ? ' ' : '\n', start, true)
    from = end
  }
  add(text.slice(from), from)
  return {
    text: healed,
    back: ([start, end]) => [
      offsets[start] ?? text.length,
      start === end ? (offsets[start] ?? text.length) : (offsets[end - 1] ?? text.length - 1) + 1,
    ],
  }
}

/** The paragraph breaks of a healed text: its line feeds. */
export const breaksOf = (healed: string): readonly Break[] =>
  [...healed.matchAll(/\n/gu)].map(({ index }) => ({ start: index, end: index + 1, kind: 'paragraph' }))
