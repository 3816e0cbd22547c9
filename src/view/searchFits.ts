/** What fits a word: per subject how well, and which line of the index fits best. */
import { soundOf } from './foldText.ts'
import type { SearchIndex } from './searchIndex.ts'
import { lineAt, type Lines } from './searchLines.ts'
import { maybeInitials, pairAt, type Sounds } from './searchSounds.ts'
import { parts } from './searchWords.ts'

export const ranks = ['exact', 'prefix', 'inside', 'passage'] as const

const firstOfPassages = parts.indexOf('quote')
/** Ranks as they are scored. */
const exact = 0
const prefix = parts.length
const inside = 2 * parts.length
const passage = 3 * parts.length

/** A fit is one number, smaller where it is better: from 1 by rank, then by part; in the bits below, the line. */
const lineBits = 26
const lineMask = 2 ** lineBits - 1
/** The best that words which stand apart can be. */
const apart = 1 + inside

const fitOf = (score: number, line: number): number => ((score << lineBits) | line) >>> 0
export const scoreOf = (fit: number): number => fit >>> lineBits
/** The line of the index, counted through words, sounds and initials. */
export const lineOf = (fit: number): number => fit & lineMask
/** Of a score: the place of its rank, and of what it is scored for. */
export const rankOf = (score: number): number => Math.floor((score - 1) / parts.length)
export const partOf = (score: number): number => (score - 1) % parts.length
/** Behind the last score. */
export const endOfScores = 1 + ranks.length * parts.length

/** The best fit of each subject. */
export class Fits {
  /** Those that fit, in no order. */
  readonly subjects: number[] = []
  /** Per subject; 0: it does not fit. */
  readonly #best: Uint32Array

  constructor(subjects: number) {
    this.#best = new Uint32Array(subjects)
  }

  of(subject: number): number {
    return this.#best[subject] ?? 0
  }

  put(subject: number, fit: number): void {
    const before = this.#best[subject] ?? 0
    if (before === 0) this.subjects.push(subject)
    else if (before <= fit) return
    this.#best[subject] = fit
  }

  /** Adds those of others that do not fit so far. */
  fill(others: Fits): void {
    for (const subject of others.subjects) if (this.of(subject) === 0) this.put(subject, others.of(subject))
  }
}

/** One look through some lines. */
interface Look {
  readonly fits: Fits
  readonly lines: Lines
  readonly needle: string
  /** What of its subject each line is, or every one. */
  readonly parts: Uint8Array | number
  /** The place of the first line among those of the index. */
  readonly first: number
}

function keep({ fits, lines, needle, parts, first }: Look, line: number, at: number): void {
  const start = lines.starts[line] ?? 0
  const part = typeof parts === 'number' ? parts : (parts[line] ?? 0)
  let rank = passage
  if (part < firstOfPassages) {
    if (at > start) rank = inside
    else rank = (lines.starts[line + 1] ?? 0) - start - 1 === needle.length ? exact : prefix
  }
  fits.put(lines.subjects[line] ?? 0, fitOf(1 + rank + part, first + line))
}

/** Wherever it stands. */
function lookInside(look: Look): void {
  const { lines, needle } = look
  const { joined, starts } = lines
  for (let at = joined.indexOf(needle); at >= 0;) {
    const line = lineAt(lines, at)
    keep(look, line, at)
    at = joined.indexOf(needle, starts[line + 1])
  }
}

/** Where a line begins with this one letter. */
function lookAtBeginnings(look: Look): void {
  const { joined, starts } = look.lines
  const letter = look.needle.charCodeAt(0)
  for (let line = 0; line < starts.length - 1; line++) {
    const start = starts[line] ?? 0
    if (joined.charCodeAt(start) === letter) keep(look, line, start)
  }
}

/** Whether the rest of a needle whose first two letters stand at an offset stands there, too. */
function goesOn(text: string, needle: string, at: number): boolean {
  for (let unit = 2; unit < needle.length; unit++)
    if (text.charCodeAt(at + unit) !== needle.charCodeAt(unit)) return false
  return true
}

/** Where a syllable begins. */
function lookAtSyllables(look: Look, { syllables, pairs }: Sounds): void {
  const { lines, needle } = look
  const { joined, starts } = lines
  const pair = pairAt(needle, 0)
  const end = pairs[pair + 1] ?? 0
  let next = 0
  for (let place = pairs[pair] ?? 0; place < end; place++) {
    const at = syllables[place] ?? 0
    if (at < next || !goesOn(joined, needle, at)) continue
    const line = lineAt(lines, at)
    next = starts[line + 1] ?? 0
    keep(look, line, at)
  }
}

/** What fits one word or several that stand together. */
export function fitsOf({ keys, words, sounds }: SearchIndex, query: string): Fits {
  const fits = new Fits(keys.length)
  if (query === '') return fits
  lookInside({ fits, lines: words.lines, needle: query, parts: words.parts, first: 0 })
  const needle = soundOf(query)
  if (needle === null) return fits
  const first = words.parts.length
  const behind = first + sounds.spoken.subjects.length
  const spoken: Look = { fits, lines: sounds.spoken, needle, parts: parts.indexOf('sound'), first }
  const initials: Look = { fits, lines: sounds.initials, needle, parts: parts.indexOf('initials'), first: behind }
  if (needle.length > 1) {
    lookAtSyllables(spoken, sounds)
    if (maybeInitials(sounds, needle)) lookInside(initials)
  } else {
    // A single letter begins too many syllables: it counts at the beginning of a name.
    lookAtBeginnings(spoken)
    lookAtBeginnings(initials)
  }
  return fits
}

/** What fits every one of several words, wherever they stand in the names or passages of one subject. */
export function fitsOfAll(index: SearchIndex, terms: readonly string[]): Fits {
  const found = terms.map((term) => fitsOf(index, term))
  const [rarest] = found.toSorted((one, other) => one.subjects.length - other.subjects.length)
  const all = new Fits(index.keys.length)
  for (const subject of rarest?.subjects ?? []) {
    const fits = found.map((one) => one.of(subject))
    if (fits.includes(0)) continue
    all.put(subject, fitOf(Math.max(apart, ...fits.map(scoreOf)), lineOf(rarest?.of(subject) ?? 0)))
  }
  return all
}
