/** How names sound: their pinyin and its initials, and where in it a syllable begins that somebody may type. */
import { slice, type Steps } from '../model/steps.ts'
import { type Lines, lineText } from './searchLines.ts'
import { syllableStarts } from './syllables.ts'

export interface Sounds {
  readonly spoken: Lines
  /** The first letters of the syllables, in the same order. */
  readonly initials: Lines
  /** Per line of either, its first letter. */
  readonly heads: { readonly spoken: Uint8Array; readonly initials: Uint8Array }
  /** The offset of each syllable, those with the same two letters together, in which they ascend. */
  readonly syllables: Uint32Array
  /** Per syllable in that order, the third letter. */
  readonly thirds: Uint8Array
  /** Per two letters, where theirs begin, and behind the last ones where the next would. */
  readonly pairs: Uint32Array
  /** Per two letters, 1 where they stand beside each other in some initials. */
  readonly beside: Uint8Array
}

/** What a sound may be asked for with; any other character is none of them, and never asked for. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789+'
const base = letters.length + 1
const places = new Uint8Array(128)
Array.from(letters, (letter, at) => (places[letter.charCodeAt(0)] = at + 1))

/** Letters as numbers: 0 for whatever else stands there. */
export const letterAt = (text: string, at: number): number => places[text.charCodeAt(at)] ?? 0
/** The two letters that stand somewhere, as a number. */
export const pairAt = (text: string, at: number): number => letterAt(text, at) * base + letterAt(text, at + 1)

const headsOf = ({ joined, starts, subjects }: Lines): Uint8Array =>
  Uint8Array.from(subjects, (_, line) => letterAt(joined, starts[line] ?? 0))

/** Whether initials may have this in them. */
export function maybeInitials({ beside }: Sounds, needle: string): boolean {
  for (let at = 1; at < needle.length; at++) if (beside[pairAt(needle, at - 1)] === 0) return false
  return true
}

/** Puts the syllables of these sounds in order. */
export function* soundsOf(spoken: Lines, initials: Lines): Steps<Sounds> {
  const { joined, starts, subjects } = spoken
  // A sound that cannot be cut is heard at its beginning.
  const found = new Uint32Array(initials.joined.length)
  const pairs = new Uint32Array(base * base + 1)
  const beside = new Uint8Array(base * base)
  let count = 0
  for (let line = 0; line < subjects.length; line++) {
    const [from, heads] = [starts[line] ?? 0, lineText(initials, line)]
    for (let at = 1; at < heads.length; at++) beside[pairAt(heads, at - 1)] = 1
    for (const start of syllableStarts(lineText(spoken, line), heads) ?? [0]) {
      const pair = pairAt(joined, from + start) + 1
      pairs[pair] = (pairs[pair] ?? 0) + 1
      found[count++] = from + start
    }
    if (line % slice === slice - 1) yield
  }
  for (let pair = 1; pair < pairs.length; pair++) pairs[pair] = (pairs[pair] ?? 0) + (pairs[pair - 1] ?? 0)

  const syllables = new Uint32Array(count)
  const thirds = new Uint8Array(count)
  const next = pairs.slice()
  for (let at = 0; at < count; at++) {
    const offset = found[at] ?? 0
    const pair = pairAt(joined, offset)
    const place = next[pair] ?? 0
    next[pair] = place + 1
    syllables[place] = offset
    thirds[place] = letterAt(joined, offset + 2)
    if (at % (8 * slice) === 8 * slice - 1) yield
  }
  const heads = { spoken: headsOf(spoken), initials: headsOf(initials) }
  return { spoken, initials, heads, syllables, thirds, pairs, beside }
}
