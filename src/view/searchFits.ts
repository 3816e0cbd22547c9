/** What fits a word: per subject how well, and which line of the index fits best. */
import { soundOf } from './foldText.ts'
import type { SearchIndex } from './searchIndex.ts'
import { lineAt, type Lines } from './searchLines.ts'
import { pairAt, type Sounds } from './searchSounds.ts'
import { parts } from './searchWords.ts'

export const ranks = ['exact', 'prefix', 'inside', 'passage'] as const

const firstOfPassages = parts.indexOf('quote')
const [soundPart, initialsPart] = [parts.indexOf('sound'), parts.indexOf('initials')]

/** From 1, smaller is better: by rank, then by part. */
const scoreOf = (rank: (typeof ranks)[number], part: number): number => 1 + ranks.indexOf(rank) * parts.length + part
/** The best that words which stand apart can be. */
const scattered = scoreOf('inside', 0)
export const rankOf = (score: number): number => Math.floor((score - 1) / parts.length)
export const partOf = (score: number): number => (score - 1) % parts.length

/** The best of each subject. */
export class Fits {
  /** Per subject its score; 0: it does not fit. */
  readonly scores: Uint8Array
  /** Per subject that fits, the line, counted through words, sounds and initials. */
  readonly lines: Uint32Array
  size = 0

  constructor(subjects: number) {
    this.scores = new Uint8Array(subjects)
    this.lines = new Uint32Array(subjects)
  }

  put(subject: number, score: number, line: number): void {
    const before = this.scores[subject] ?? 0
    if (before !== 0 && before <= score) return
    if (before === 0) this.size += 1
    this.scores[subject] = score
    this.lines[subject] = line
  }

  /** Adds those of others that do not fit so far. */
  fill({ scores, lines }: Fits): void {
    for (let subject = 0; subject < scores.length; subject++) {
      const score = scores[subject] ?? 0
      if (score !== 0 && this.scores[subject] === 0) this.put(subject, score, lines[subject] ?? 0)
    }
  }
}

/** One look through some lines: what is looked for, what of its subject a line is, and which line of all the first one is. */
interface Look {
  readonly fits: Fits
  readonly lines: Lines
  readonly needle: string
  readonly partAt: (line: number) => number
  readonly first: number
}

function keep({ fits, lines, needle, partAt, first }: Look, line: number, at: number): void {
  const start = lines.starts[line] ?? 0
  const part = partAt(line)
  const isWhole = (lines.starts[line + 1] ?? 0) - start - 1 === needle.length
  const named = at > start ? 'inside' : isWhole ? 'exact' : 'prefix'
  fits.put(lines.subjects[line] ?? 0, scoreOf(part < firstOfPassages ? named : 'passage', part), first + line)
}

/** Wherever it stands. */
function lookInside(look: Look): void {
  const { joined, starts } = look.lines
  let line = 0
  for (let at = joined.indexOf(look.needle); at >= 0; at = joined.indexOf(look.needle, starts[line + 1])) {
    line = lineAt(starts, at, line)
    keep(look, line, at)
  }
}

/** Where a line begins with this one letter. */
function lookAtBeginnings(look: Look): void {
  const { joined, starts, subjects } = look.lines
  const letter = look.needle.charCodeAt(0)
  for (let line = 0; line < subjects.length; line++) {
    const start = starts[line] ?? 0
    if (joined.charCodeAt(start) === letter) keep(look, line, start)
  }
}

/** Where a syllable begins. */
function lookAtSyllables(look: Look, { syllables, pairs }: Sounds): void {
  const { lines, needle } = look
  const { joined, starts } = lines
  const pair = pairAt(needle, 0)
  const end = pairs[pair + 1] ?? 0
  let [line, next] = [0, 0]
  for (let place = pairs[pair] ?? 0; place < end; place++) {
    const at = syllables[place] ?? 0
    if (at < next || !joined.startsWith(needle, at)) continue
    line = lineAt(starts, at, line)
    next = starts[line + 1] ?? 0
    keep(look, line, at)
  }
}

/** What fits one word or several that stand together. */
export function fitsOf({ keys, words, sounds }: SearchIndex, query: string): Fits {
  const fits = new Fits(keys.length)
  if (query === '') return fits
  lookInside({ fits, lines: words, needle: query, partAt: (line) => words.parts[line] ?? 0, first: 0 })
  const sound = soundOf(query)
  if (sound === null) return fits
  const [first, count] = [words.parts.length, sounds.spoken.subjects.length]
  const spoken = { fits, lines: sounds.spoken, needle: sound, partAt: () => soundPart, first }
  const initials = { fits, lines: sounds.initials, needle: sound, partAt: () => initialsPart, first: first + count }
  if (sound.length > 1) {
    lookAtSyllables(spoken, sounds)
    lookInside(initials)
  } else {
    // A single letter begins too many syllables: it counts at the beginning of a name.
    lookAtBeginnings(spoken)
    lookAtBeginnings(initials)
  }
  return fits
}

/** What fits every one of several words, wherever they stand in the names or passages of one subject. */
export function fitsOfAll(index: SearchIndex, terms: readonly string[]): Fits {
  const [first, ...others] = terms.map((term) => fitsOf(index, term)).sort((one, other) => one.size - other.size)
  const all = new Fits(index.keys.length)
  if (first === undefined) return all
  for (const [subject, score] of first.scores.entries()) {
    if (score === 0) continue
    let worst = Math.max(score, scattered)
    for (const { scores } of others) worst = scores[subject] === 0 ? Infinity : Math.max(worst, scores[subject] ?? 0)
    if (worst < Infinity) all.put(subject, worst, first.lines[subject] ?? 0)
  }
  return all
}
