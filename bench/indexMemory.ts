/** Estimates the memory of a search index. */
import type { SearchIndex } from '../src/search/searchIndex.ts'

/** The bytes of a string in V8: one for each code unit if all are Latin-1, else two. */
const bytes = (text: string): number => (/[^\u0000-\u00ff]/u.test(text) ? 2 : 1) * text.length

/** The memory of an index as a multiple of the memory of the texts that it is made of. */
export function indexMemory({ words, sounds, orders }: SearchIndex, texts: readonly string[]): number {
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
  const size =
    lines.reduce((sum, { joined }) => sum + bytes(joined), 8 * words.written.length) +
    numbers.reduce((sum, { byteLength }) => sum + byteLength, 0)
  return size / texts.reduce((sum, text) => sum + 16 + bytes(text), 0)
}
