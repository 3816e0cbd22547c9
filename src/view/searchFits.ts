/** What fits a word: per subject how well, and which line of the index fits best. */
import { soundOf } from './foldText.ts'
import type { SearchIndex } from './searchIndex.ts'
import { blockBits, type Lines } from './searchLines.ts'
import { letterAt, maybeInitials, pairAt, type Sounds } from './searchSounds.ts'
import { parts } from './searchWords.ts'

export const ranks = ['exact', 'prefix', 'inside', 'passage'] as const

const firstOfPassages = parts.indexOf('quote')
/** Ranks as they are scored. */
const exact = 0
const prefix = parts.length
const inside = 2 * parts.length
const passage = 3 * parts.length

/** A fit is one number, smaller where it is better: from 1 by rank, then by part; in the bits below, the line. */
export const lineBits = 26
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
export interface Fits {
  /** Those that fit, in no order. */
  readonly subjects: number[]
  /** Per subject; 0: it does not fit. */
  readonly best: Uint32Array
}

const nothing = ({ keys }: SearchIndex): Fits => ({ subjects: [], best: new Uint32Array(keys.length) })

/** Adds the others that do not fit so far. */
export function addFits({ subjects, best }: Fits, others: Fits): void {
  for (const subject of others.subjects) {
    if (best[subject] !== 0) continue
    subjects.push(subject)
    best[subject] = others.best[subject] ?? 0
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

/**
 * Keeps the line of a place where it is the best of its subject. Gives where the next line begins. Of very many places each comes
 * here, also before this is compiled: so it calls nothing.
 */
function keep({ fits, lines, needle, parts, first }: Look, at: number): number {
  const { starts, blocks } = lines
  let line = blocks[at >> blockBits] ?? 0
  let next = starts[line + 1] ?? Infinity
  while (next <= at) next = starts[++line + 1] ?? Infinity
  const part = typeof parts === 'number' ? parts : (parts[line] ?? 0)
  const start = starts[line] ?? 0
  let rank = passage
  if (part < firstOfPassages) rank = at > start ? inside : next - start - 1 === needle.length ? exact : prefix
  const fit = (((1 + rank + part) << lineBits) | (first + line)) >>> 0
  const subject = lines.subjects[line] ?? 0
  const before = fits.best[subject] ?? 0
  if (before === 0) fits.subjects.push(subject)
  if (before === 0 || fit < before) fits.best[subject] = fit
  return next
}

/** Wherever it stands. */
function lookInside(look: Look): void {
  const { needle } = look
  const { joined } = look.lines
  for (let at = joined.indexOf(needle); at >= 0;) at = joined.indexOf(needle, keep(look, at))
}

/** Where a line begins with this one letter. */
function lookAtBeginnings(look: Look, heads: Uint8Array): void {
  const { starts } = look.lines
  const letter = letterAt(look.needle, 0)
  for (let line = heads.indexOf(letter); line >= 0; line = heads.indexOf(letter, line + 1))
    keep(look, starts[line] ?? 0)
}

/** Where a syllable begins: with two letters or, of those that do, where the third and the others follow. */
function lookAtSyllables(look: Look, { syllables, thirds, pairs }: Sounds): void {
  const { needle } = look
  const { joined } = look.lines
  const pair = pairAt(needle, 0)
  const from = pairs[pair] ?? 0
  const among = thirds.subarray(from, pairs[pair + 1])
  const third = needle.length > 2 ? letterAt(needle, 2) : -1
  let next = 0
  let place = third < 0 ? 0 : among.indexOf(third)
  while (place >= 0 && place < among.length) {
    const at = syllables[from + place] ?? 0
    if (at >= next && (third < 0 || joined.startsWith(needle, at))) next = keep(look, at)
    place = third < 0 ? place + 1 : among.indexOf(third, place + 1)
  }
}

/** What fits one word or several that stand together. */
export function fitsOf(index: SearchIndex, query: string): Fits {
  const { words, sounds } = index
  const fits = nothing(index)
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
    lookAtBeginnings(spoken, sounds.heads.spoken)
    lookAtBeginnings(initials, sounds.heads.initials)
  }
  return fits
}

/** What fits every one of several words, wherever they stand in the names or passages of one subject. */
export function fitsOfAll(index: SearchIndex, terms: readonly string[]): Fits {
  const found = terms.map((term) => fitsOf(index, term))
  const [rarest] = found.toSorted((one, other) => one.subjects.length - other.subjects.length)
  const all = nothing(index)
  for (const subject of rarest?.subjects ?? []) {
    const fits = found.map(({ best }) => best[subject] ?? 0)
    if (fits.includes(0)) continue
    all.subjects.push(subject)
    all.best[subject] = fitOf(Math.max(apart, ...fits.map(scoreOf)), lineOf(rarest?.best[subject] ?? 0))
  }
  return all
}
