/** The sounds of names: pinyin, its initials, and an index of where syllables begin. */
import { slice, type Sliced } from '../graph/slices.ts'
import { type Lines, lineText } from './searchLines.ts'
import { syllableStarts } from './syllables.ts'

export interface Sounds {
  readonly spoken: Lines
  /** The initials of the syllables, in the same order. */
  readonly initials: Lines
  /** The first letter of each line, as a number. */
  readonly heads: { readonly spoken: Uint8Array; readonly initials: Uint8Array }
  /** The offset of each syllable. Syllables with the same first two letters stand together, ascending. */
  readonly syllables: Uint32Array
  /** The third letter of each syllable in that order. */
  readonly thirds: Uint8Array
  /** For each pair of letters, where its syllables begin; at the end the number of all. */
  readonly pairs: Uint32Array
  /** For each pair of letters, 1 if some initials have them beside each other. */
  readonly beside: Uint8Array
}

/** The characters of sounds; others are never searched. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789+'
const base = letters.length + 1
const places = new Uint8Array(128)
Array.from(letters, (letter, at) => (places[letter.charCodeAt(0)] = at + 1))

/** The number of the letter at an offset; 0: it is another character. */
export const letterAt = (text: string, at: number): number => places[text.charCodeAt(at)] ?? 0
/** The number of the pair of letters at an offset. */
export const pairAt = (text: string, at: number): number => letterAt(text, at) * base + letterAt(text, at + 1)

const headsOf = ({ joined, starts, subjects }: Lines): Uint8Array =>
  Uint8Array.from(subjects, (_, line) => letterAt(joined, starts[line] ?? 0))

/** Whether some initials may contain the needle. */
export function maybeInitials({ beside }: Sounds, needle: string): boolean {
  for (let at = 1; at < needle.length; at++) if (beside[pairAt(needle, at - 1)] === 0) return false
  return true
}

/** Syllables in the order in which they are found. */
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
  // A sound that cannot be cut into syllables is found at its beginning only.
  for (const start of syllableStarts(lineText(spoken, line), heads) ?? [0]) {
    const pair = pairAt(spoken.joined, from + start) + 1
    pairs[pair] = (pairs[pair] ?? 0) + 1
    offsets[found.count++] = from + start
  }
}

/** Puts a syllable into its place. `next`: for each pair of letters, where its next syllable goes. */
function place(sounds: Pick<Sounds, 'spoken' | 'syllables' | 'thirds'>, next: Uint32Array, offset: number): void {
  const { joined } = sounds.spoken
  const pair = pairAt(joined, offset)
  const at = next[pair] ?? 0
  next[pair] = at + 1
  sounds.syllables[at] = offset
  sounds.thirds[at] = letterAt(joined, offset + 2)
}

/** Puts the syllables of these sounds in order. */
export function* soundsOf(spoken: Lines, initials: Lines): Sliced<Sounds> {
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
