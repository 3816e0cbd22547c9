/** The fits of a word: for each subject how well it fits, and which line of the index fits best. */
import { soundOf } from './foldText.ts'
import type { SearchIndex } from './searchIndex.ts'
import { quotedUntil } from './searchDocuments.ts'
import { blockBits, type Lines } from './searchLines.ts'
import { letterAt, maybeInitials, pairAt, type Sounds } from './searchSounds.ts'
import { parts } from './searchTexts.ts'

/** `joined`: only together with what stands beside it has a subject all that is asked for. */
export const ranks = ['exact', 'prefix', 'inside', 'passage', 'joined'] as const

const firstOfPassages = parts.indexOf('quote')
/** Scores of ranks. */
const exact = 0
const prefix = parts.length
const inside = 2 * parts.length
const passage = 3 * parts.length
const joined = 4 * parts.length

/** A fit is one number; smaller is better. Its upper bits are the score, from 1 by rank and then by part, its lower bits the line. */
export const lineBits = 25
const lineMask = 2 ** lineBits - 1
/** The best score for several words that do not stand together. */
const separate = 1 + inside

const fitOf = (score: number, line: number): number => ((score << lineBits) | line) >>> 0
export const scoreOf = (fit: number): number => fit >>> lineBits
/** The line of the index, counted through words, sounds and initials. */
export const lineOf = (fit: number): number => fit & lineMask
/** The index of the rank of a score. */
export const rankOf = (score: number): number => Math.floor((score - 1) / parts.length)
export const partOf = (score: number): number => (score - 1) % parts.length
/** The end of the range of scores, exclusive. */
export const endOfScores = 1 + ranks.length * parts.length

/** The best fit of each subject. */
export interface Fits {
  /** The subjects that fit, in no order. */
  readonly subjects: number[]
  /** The fit of each subject; 0: it does not fit. */
  readonly best: Uint32Array
}

const nothing = ({ count }: SearchIndex): Fits => ({ subjects: [], best: new Uint32Array(count) })

/** Adds subjects of `others` that are not there yet. */
export function addFits({ subjects, best }: Fits, others: Fits): void {
  for (const subject of others.subjects) {
    if (best[subject] !== 0) continue
    subjects.push(subject)
    best[subject] = others.best[subject] ?? 0
  }
}

/** A scan of some lines. */
interface Look {
  readonly fits: Fits
  readonly lines: Lines
  readonly needle: string
  /** The part of each line, or one part for all lines. */
  readonly parts: Uint8Array | number
  /** The index of the first line among all lines. */
  readonly first: number
}

/**
 * Records the line of a match if it is the best of its subject. Returns the offset of the next line. It runs for every one of
 * very many matches, also before it is compiled, so it calls nothing.
 */
function addMatch({ fits, lines, needle, parts, first }: Look, at: number): number {
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

/** Finds the needle anywhere. */
function lookInside(look: Look): void {
  const { needle } = look
  const { joined } = look.lines
  for (let at = joined.indexOf(needle); at >= 0;) at = joined.indexOf(needle, addMatch(look, at))
}

/** The fit of a sentence; sentences have no line of their own, and are known by their subject. */
const textFit = fitOf(1 + passage + parts.indexOf('text'), lineMask)

/** Whether the fit of a sentence is in words of ours about it; its own words have no line. */
export const isRemark = (fit: number): boolean => lineOf(fit) !== lineMask

/** Finds the needle in the texts, outside of what the graph quotes. */
function lookInTexts({ texts, ends }: SearchIndex, needle: string, { subjects, best }: Fits): void {
  const { joined: text, starts, blocks } = texts
  for (let at = text.indexOf(needle); at >= 0;) {
    const until = quotedUntil(texts, at, at + needle.length)
    let next = until - needle.length + 1
    if (until === 0) {
      let sentence = blocks[at >> blockBits] ?? 0
      while ((starts[sentence + 1] ?? Infinity) <= at) sentence++
      const subject = ends.claim + sentence
      if (best[subject] === 0) subjects.push(subject)
      best[subject] = textFit
      next = starts[sentence + 1] ?? Infinity
    }
    at = text.indexOf(needle, Math.max(at + 1, next))
  }
}

/** Finds lines that begin with this one letter. */
function lookAtBeginnings(look: Look, heads: Uint8Array): void {
  const { starts } = look.lines
  const letter = letterAt(look.needle, 0)
  for (let line = heads.indexOf(letter); line >= 0; line = heads.indexOf(letter, line + 1))
    addMatch(look, starts[line] ?? 0)
}

/** Finds the needle at the beginning of syllables, by its first two letters, then the third and the others. */
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
    if (at >= next && (third < 0 || joined.startsWith(needle, at))) next = addMatch(look, at)
    place = third < 0 ? place + 1 : among.indexOf(third, place + 1)
  }
}

/** The fits of one word, or of several words that stand together. */
export function fitsOf(index: SearchIndex, query: string): Fits {
  const { words, sounds } = index
  const fits = nothing(index)
  if (query === '') return fits
  lookInside({ fits, lines: words.lines, needle: query, parts: words.parts, first: 0 })
  lookInTexts(index, query, fits)
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
    // A single letter begins too many syllables, so it counts only at the beginning of a name.
    lookAtBeginnings(spoken, sounds.heads.spoken)
    lookAtBeginnings(initials, sounds.heads.initials)
  }
  return fits
}

/** The subjects of which any is a hit: all but those whose words only count for others. */
export const isHit = ({ ends }: SearchIndex, subject: number): boolean => subject < ends.text

/** For each subject, as bits: which terms it has itself, and which stand beside it. */
interface Has {
  readonly own: Uint32Array
  readonly beside: Uint32Array
  /** The subjects that have a term themselves. */
  readonly touched: readonly number[]
}

/** `of`: who may lend its words; all subjects, or only those that are never hits. */
function hasOf(index: SearchIndex, found: readonly Fits[], of: (subject: number) => boolean): Has {
  const { starts, subjects } = index.beside
  const [own, beside] = [new Uint32Array(index.count + 1), new Uint32Array(index.count + 1)]
  const touched: number[] = []
  for (const [term, fits] of found.entries())
    for (const subject of fits.subjects) {
      if (!of(subject)) continue
      if (own[subject] === 0) touched.push(subject)
      own[subject] = (own[subject] ?? 0) | (1 << term)
    }
  for (const subject of touched) {
    const bits = own[subject] ?? 0
    const end = starts[subject + 1] ?? 0
    for (let at = starts[subject] ?? 0; at < end; at++) {
      const other = subjects[at] ?? 0
      beside[other] = (beside[other] ?? 0) | bits
    }
  }
  return { own, beside, touched }
}

/** Lends the words of nodes to their neighbours, and those of both ends and of the relation to each edge. */
function lendAlongEdges({ model, ends, nodes, relations }: SearchIndex, { own, beside }: Has): void {
  const { sources, targets } = model.edges
  for (let edge = 0; edge < sources.length; edge++) {
    const [source, target] = [nodes[sources[edge] ?? 0] ?? 0, nodes[targets[edge] ?? 0] ?? 0]
    const [one, other] = [own[source] ?? 0, own[target] ?? 0]
    const relation = own[relations[edge] ?? 0] ?? 0
    if ((one | other | relation) === 0) continue
    beside[source] = (beside[source] ?? 0) | other
    beside[target] = (beside[target] ?? 0) | one
    beside[ends.node + edge] = (beside[ends.node + edge] ?? 0) | one | other | relation
  }
}

/** The subjects of the ends of an edge, and of its relation. */
function partsOfEdge(
  { model, ends, nodes, relations }: SearchIndex,
  subject: number,
): readonly [number, number, number] {
  const edge = subject - ends.node
  const [source, target] = [model.edges.sources[edge] ?? 0, model.edges.targets[edge] ?? 0]
  return [nodes[source] ?? 0, nodes[target] ?? 0, relations[edge] ?? 0]
}

/** Which terms the ends of an edge and its relation have. */
const namedBits = (index: SearchIndex, { own }: Has, subject: number): number =>
  partsOfEdge(index, subject).reduce((bits, part) => bits | (own[part] ?? 0), 0)

/** Whether one end of an edge has all terms, so that the edge itself says nothing more. */
function isOfOneEnd(index: SearchIndex, { own }: Has, subject: number, all: number): boolean {
  if (subject < index.ends.node || subject >= index.ends.edge) return false
  const [source, target] = partsOfEdge(index, subject)
  return own[source] === all || own[target] === all
}

/** The best fit that a subject has of any term; 0: none. */
const bestOf = (found: readonly Fits[], subject: number): number =>
  found.reduce((best, { best: fits }) => {
    const fit = fits[subject] ?? 0
    return fit > 0 && (best === 0 || fit < best) ? fit : best
  }, 0)

const noLine = lineMask

/**
 * The subjects that have all of several terms: in their own names and passages, or some of them in what stands beside them,
 * of nodes their neighbours, of edges their ends and their relation, of passages who reports them.
 */
export function fitsOfAll(index: SearchIndex, terms: readonly string[]): Fits {
  const found = terms.map((term) => fitsOf(index, term))
  const [rarest] = found.toSorted((one, other) => one.subjects.length - other.subjects.length)
  const has = hasOf(index, found, () => true)
  lendAlongEdges(index, has)
  const every = 2 ** terms.length - 1
  const fits = nothing(index)
  const put = (subject: number, fit: number): void => {
    fits.subjects.push(subject)
    fits.best[subject] = fit
  }
  for (const subject of has.touched) {
    if (!isHit(index, subject)) continue
    const own = has.own[subject] ?? 0
    if (own === every)
      put(
        subject,
        fitOf(
          Math.max(separate, ...found.map(({ best }) => scoreOf(best[subject] ?? 0))),
          lineOf(rarest?.best[subject] ?? 0),
        ),
      )
    else if ((own | (has.beside[subject] ?? 0)) === every && !isOfOneEnd(index, has, subject, every)) {
      const best = bestOf(found, subject)
      put(subject, fitOf(1 + joined + partOf(scoreOf(best)), lineOf(best)))
    }
  }
  // An edge needs no words of its own. Its ends and its relation say more of it than the passages that it rests on.
  for (let subject = index.ends.node; subject < index.ends.edge; subject++) {
    if (fits.best[subject] !== 0 || has.beside[subject] !== every || isOfOneEnd(index, has, subject, every)) continue
    put(subject, fitOf(namedBits(index, has, subject) === every ? separate : 1 + joined, noLine))
  }
  return fits
}

/** What bodies, kinds, types, relations or documents with such a name stand beside. */
export function fitsBeside(index: SearchIndex, term: string): Fits {
  const has = hasOf(index, [fitsOf(index, term)], (subject) => !isHit(index, subject))
  lendAlongEdges(index, has)
  const fits = nothing(index)
  for (let subject = 0; subject < index.ends.text; subject++) {
    if (has.beside[subject] === 0) continue
    fits.subjects.push(subject)
    fits.best[subject] = fitOf(1 + joined, noLine)
  }
  return fits
}

/** The figures of which a number is the value, however it is printed. */
export function fitsOfValue(index: SearchIndex, value: number): Fits {
  const found = fitsOf(index, String(value))
  const isValue = (subject: number): boolean =>
    subject >= index.ends.edge && subject < index.ends.figure && rankOf(scoreOf(found.best[subject] ?? 0)) === 0
  return { ...found, subjects: found.subjects.filter(isValue) }
}
