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

/** Syllables as they are found, before they are put in order. */
interface Found {
  readonly offsets: Uint32Array
  count: number
  readonly pairs: Uint32Array
  readonly beside: Uint8Array
}

function findIn(found: Found, spoken: Lines, initials: Lines, line: number): void {
  const { offsets, pairs, beside } = found
  const from = spoken.starts[line] ?? 0
  const heads = lineText(initials, line)
  for (let at = 1; at < heads.length; at++) beside[pairAt(heads, at - 1)] = 1
  // A sound that cannot be cut is heard at its beginning.
  for (const start of syllableStarts(lineText(spoken, line), heads) ?? [0]) {
    const pair = pairAt(spoken.joined, from + start) + 1
    pairs[pair] = (pairs[pair] ?? 0) + 1
    offsets[found.count++] = from + start
  }
}

/** Puts one in its place; `next`: per two letters, where the next one is put. */
function place(sounds: Pick<Sounds, 'spoken' | 'syllables' | 'thirds'>, next: Uint32Array, offset: number): void {
  const { joined } = sounds.spoken
  const pair = pairAt(joined, offset)
  const at = next[pair] ?? 0
  next[pair] = at + 1
  sounds.syllables[at] = offset
  sounds.thirds[at] = letterAt(joined, offset + 2)
}

/** Puts the syllables of these sounds in order. */
export function* soundsOf(spoken: Lines, initials: Lines): Steps<Sounds> {
  const [pairs, beside] = [new Uint32Array(base * base + 1), new Uint8Array(base * base)]
  const found: Found = { offsets: new Uint32Array(initials.joined.length), count: 0, pairs, beside }
  for (let line = 0; line < spoken.subjects.length; line++) {
    findIn(found, spoken, initials, line)
    if (line % slice === slice - 1) yield
  }
  for (let pair = 1; pair < pairs.length; pair++) pairs[pair] = (pairs[pair] ?? 0) + (pairs[pair - 1] ?? 0)

  const ordered = { spoken, syllables: new Uint32Array(found.count), thirds: new Uint8Array(found.count) }
  const next = pairs.slice()
  for (let at = 0; at < found.count; at++) {
    place(ordered, next, found.offsets[at] ?? 0)
    if (at % (8 * slice) === 8 * slice - 1) yield
  }
  const heads = { spoken: headsOf(spoken), initials: headsOf(initials) }
  return { ...ordered, initials, heads, pairs, beside }
}
