/** The memory of a search index. */
import type { SearchIndex } from '../src/view/searchIndex.ts'

/** Bytes: two for a code unit of a text with characters, one where all are Latin. */
const bytes = (text: string): number => (/[^\u0000-\u00ff]/u.test(text) ? 2 : 1) * text.length

/** What an index keeps, in times of what the texts take that it is of. */
export function keptShare({ words, sounds, orders }: SearchIndex, texts: readonly string[]): number {
  const { spoken, initials, heads, syllables, thirds, pairs, beside } = sounds
  const lines = [words.lines, spoken, initials]
  const numbers = [
    ...lines.flatMap(({ starts, subjects: of, blocks }) => [starts, of, blocks]),
    words.parts,
    words.langs,
    heads.spoken,
    heads.initials,
    syllables,
    thirds,
    pairs,
    beside,
    orders,
  ]
  // A reference takes eight bytes.
  const kept =
    lines.reduce((sum, { joined }) => sum + bytes(joined), 8 * words.written.length) +
    numbers.reduce((sum, { byteLength }) => sum + byteLength, 0)
  return kept / texts.reduce((sum, text) => sum + 16 + bytes(text), 0)
}
