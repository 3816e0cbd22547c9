/** Where a query stands in the words as they are written, so that it can be marked. */
import type { Span } from '../../graph/schema.ts'
import { soundOf } from './foldText.ts'
import { type Lines, type Part, parts, type SearchIndex } from './searchIndex.ts'
import { syllableStarts } from './syllables.ts'

export interface Match {
  readonly part: Part
  /** As written: a name, a passage, a number; of a sound the name that sounds so. */
  readonly text: string
  readonly lang: string
  /** What to mark in `text`; null where nothing in it can be pointed at. */
  readonly span: Span | null
}

/** The characters of a name that a run of its syllables belongs to. */
function spanOfSyllables({ fold }: SearchIndex, name: string, first: number, last: number): Span | null {
  const { text, starts, ends } = fold.placed(name)
  const letters = [...text].flatMap((letter, at) => (/[\p{L}\p{N}]/u.test(letter) ? [at] : []))
  const [from, to] = [starts[letters[first] ?? -1], ends[letters[last] ?? -1]]
  return from === undefined || to === undefined ? null : [from, to]
}

function soundSpan(index: SearchIndex, { joined, starts, written }: Lines, line: number, sound: string): Span | null {
  const lineText = (at: number): string => joined.slice(starts[at], (starts[at + 1] ?? 1) - 1)
  const [own, next] = [lineText(line), lineText(line + 1)]
  const name = written[line] ?? ''
  if (index.sounds.parts[line] === parts.indexOf('initials')) {
    const at = own.indexOf(sound)
    return spanOfSyllables(index, name, at, at + sound.length - 1)
  }
  const syllables = syllableStarts(own, next)
  const first = syllables?.findIndex((start) => own.startsWith(sound, start)) ?? -1
  if (syllables === null || first < 0) return null
  const end = (syllables[first] ?? 0) + sound.length
  return spanOfSyllables(index, name, first, syllables.filter((start) => start < end).length - 1)
}

/** The match of a line: the first of these terms that stands in it. */
export function matchIn(index: SearchIndex, lines: Lines, line: number, terms: readonly string[]): Match {
  const part = parts[lines.parts[line] ?? 0] ?? 'name'
  const text = lines.written[line] ?? ''
  const lang = lines.langs[line] ?? ''
  if (lines === index.sounds) {
    const spans = terms.map((term) => soundSpan(index, lines, line, soundOf(term) ?? '\n'))
    return { part, text, lang, span: spans.find((span) => span !== null) ?? null }
  }
  const folded = index.fold.placed(text)
  for (const term of terms) {
    const at = folded.text.indexOf(term)
    const [from, to] = [folded.starts[at], folded.ends[at + term.length - 1]]
    if (from !== undefined && to !== undefined) return { part, text, lang, span: [from, to] }
  }
  return { part, text, lang, span: null }
}
