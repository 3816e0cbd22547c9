/** From what a reader types to what it finds, in order: exact, then the beginning, then inside a name, then in a passage. */
import { soundOf } from './foldText.ts'
import { type Lines, parts, type SearchIndex, type Subject } from './searchIndex.ts'
import { type Match, matchIn } from './searchMatch.ts'

export const ranks = ['exact', 'prefix', 'inside', 'passage'] as const
type Rank = (typeof ranks)[number]

export interface Hit extends Subject, Match {
  readonly rank: Rank
}

/** What was found of one sort: the first hits in order, and how many there are. */
export interface HitGroup {
  readonly sort: Subject['sort']
  readonly hits: readonly Hit[]
  readonly total: number
}

/** Per subject found: how well it fits (smaller is better), in which line of which list. */
interface Fit {
  score: number
  lines: Lines
  line: number
}
type Fits = Map<number, Fit>

const firstOfPassages = parts.indexOf('quote')
const [inside, passage] = [ranks.indexOf('inside'), ranks.indexOf('passage')]
const rankOf = (score: number): number => Math.floor(score / parts.length)

/** The line that an offset lies in, at or behind line `from`. */
function lineAt(starts: Uint32Array, offset: number, from: number): number {
  let [low, high] = [from, starts.length - 1]
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** Looks for the needle and keeps each subject's best line; `counts` may refuse a place. */
function scan(lines: Lines, needle: string, fits: Fits, counts: (at: number, isStart: boolean) => boolean): void {
  const { joined, starts } = lines
  let line = 0
  for (let at = joined.indexOf(needle); at >= 0;) {
    line = lineAt(starts, at, line)
    const [start, next] = [starts[line] ?? 0, starts[line + 1] ?? joined.length]
    if (!counts(at, at === start)) {
      at = joined.indexOf(needle, at + 1)
      continue
    }
    const part = lines.parts[line] ?? 0
    const named = at > start ? inside : next - start - 1 === needle.length ? 0 : 1
    const score = (part < firstOfPassages ? named : passage) * parts.length + part
    const subject = lines.subjects[line] ?? 0
    const before = fits.get(subject)
    if (before === undefined || score < before.score) fits.set(subject, { score, lines, line })
    at = joined.indexOf(needle, next)
  }
}

function fitsOf(index: SearchIndex, query: string): Fits {
  const fits: Fits = new Map()
  if (query === '') return fits
  scan(index.words, query, fits, () => true)
  const sound = soundOf(query)
  // A single letter begins too many syllables: it counts at the beginning of a name.
  if (sound !== null)
    scan(index.sounds, sound, fits, (at, isStart) => (sound.length > 1 ? index.syllables[at] === 1 : isStart))
  return fits
}

/** What fits every one of several words, wherever they stand in the names or passages of one subject. */
function fitsOfAll(index: SearchIndex, terms: readonly string[]): Fits {
  const found = terms.map((term) => fitsOf(index, term))
  const [first, ...others] = found.sort((one, other) => one.size - other.size)
  const all: Fits = new Map()
  for (const [subject, fit] of first ?? []) {
    const worst = others.reduce((score, fits) => Math.max(score, fits.get(subject)?.score ?? Infinity), fit.score)
    if (worst < Infinity) all.set(subject, { ...fit, score: Math.max(worst, inside * parts.length) })
  }
  return all
}

/** The words of a query as they are compared; a number is compared without the commas between its thousands. */
function termsOf({ fold }: SearchIndex, query: string): readonly string[] {
  return query
    .trim()
    .split(/\s+/u)
    .map((term) => fold(term).replace(/(?<=\d),(?=\d{3}(?!\d))/gu, ''))
    .filter((term) => term !== '')
}

/** Subjects in order: rank, kind, part, then as they stand in the graph. */
function ordered({ orders, subjects }: SearchIndex, fits: Fits): readonly number[] {
  const keys = new Float64Array(fits.size)
  let at = 0
  for (const [subject, { score }] of fits) {
    const rank = rankOf(score)
    const kind = rank * 2 ** 16 + Math.min(orders[subject] ?? 0, 2 ** 16 - 1)
    keys[at++] = (kind * parts.length + (score % parts.length)) * subjects.length + subject
  }
  return Array.from(keys.sort(), (key) => key % subjects.length)
}

/**
 * What a query finds, in groups by sort, the one with the best hit first; none for an empty query. `most`: how many hits a group
 * gives. Width, case, quotation marks and script make no difference; several words are found where they stand apart, too.
 */
export function search(index: SearchIndex, query: string, most: Readonly<Record<Subject['sort'], number>>): HitGroup[] {
  const whole = index.fold(query).replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
  const terms = termsOf(index, query)
  const fits = fitsOf(index, whole)
  const scattered = terms.length > 1 ? fitsOfAll(index, terms) : new Map<number, Fit>()
  for (const [subject, fit] of scattered) if (!fits.has(subject)) fits.set(subject, fit)
  const groups = new Map<Subject['sort'], { hits: Hit[]; total: number }>()
  for (const subject of ordered(index, fits)) {
    const [found, fit] = [index.subjects[subject], fits.get(subject)]
    if (found === undefined || fit === undefined) continue
    const group = groups.get(found.sort) ?? { hits: [], total: 0 }
    groups.set(found.sort, group)
    group.total += 1
    if (group.hits.length >= most[found.sort]) continue
    const match = matchIn(index, fit.lines, fit.line, [whole, ...terms])
    group.hits.push({ ...found, ...match, rank: ranks[rankOf(fit.score)] ?? 'passage' })
  }
  return [...groups].map(([sort, { hits, total }]) => ({ sort, hits, total }))
}
