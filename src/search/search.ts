/** Searches a graph. The order of hits: exact, at the beginning, inside a name, in a passage, beside what has the other words. */
import { readNumber } from '../../graph/text/number.ts'
import { firstOf } from './searchFirst.ts'
import {
  addFits,
  type Fits,
  fitsBeside,
  fitsOf,
  fitsOfAll,
  fitsOfValue,
  isHit,
  lineOf,
  rankOf,
  ranks,
  scoreOf,
} from './searchFits.ts'
import type { SearchIndex, SearchSubject } from './searchIndex.ts'
import { type Match, matchIn, termsAsked } from './searchMatch.ts'

export interface Hit extends SearchSubject, Match {
  readonly rank: (typeof ranks)[number]
}

/** The first hits of one sort in order, and how many there are. */
export interface HitGroup {
  readonly sort: SearchSubject['sort']
  readonly hits: readonly Hit[]
  readonly total: number
}

/** How many hits of each sort are wanted; without a number none, they are only counted. */
export type Most = Readonly<Partial<Record<SearchSubject['sort'], number>>>

/** A query, folded; numbers without the commas between thousands. */
const termOf = ({ fold }: SearchIndex, query: string): string =>
  fold(query.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/gu, ''))

/** What stands between words: white space, hyphens, commas. A comma between digits belongs to a number. */
const between = /[\s\p{Pd}、，；;]+|,(?!\d)/u
/** Words between two names that are no part of them. */
const joints = new Set(['and', 'vs', 'with', '和', '与', '與', '跟', '及', '→', '&'])
/** More words are not asked for one by one. */
const most = 16

/** The words of a query, folded, as written. */
export function wordsOf(index: SearchIndex, query: string): readonly string[] {
  const words = query.split(between).map((word) => termOf(index, word))
  const terms = [...new Set(words)].filter((term) => term !== '')
  const named = terms.filter((term) => !joints.has(term))
  return (named.length > 1 ? named : terms).slice(0, most)
}

/** The value of a number that is written with a word for its size, such as 万 or million; null: it is none. */
function valueOf(whole: string): number | null {
  const number = /\d/u.test(whole) ? readNumber(whole) : null
  return number && String(number.value) !== whole.replace(/[^\d.]/gu, '') ? number.value : null
}

function fitsOfQuery(index: SearchIndex, whole: string, terms: readonly string[]): Fits {
  const fits = fitsOf(index, whole)
  const value = valueOf(whole)
  if (value !== null) addFits(fits, fitsOfValue(index, value))
  const [term = whole] = terms
  if (terms.length > 1) addFits(fits, fitsOfAll(index, terms))
  // A word that is said twice counts once.
  else if (term !== whole) addFits(fits, fitsOfQuery(index, term, []))
  if (!fits.subjects.some((subject) => isHit(index, subject))) addFits(fits, fitsBeside(index, whole))
  return fits
}

function keyOf({ keys }: SearchIndex, subject: number, { place }: Match): string {
  if (place === undefined) return keys[subject] ?? ''
  return `${place.document}:${place.span.join('-')}`
}

/**
 * What a query finds, in groups by sort, the group with the best hit first; none for an empty query. `most`: hits in a group.
 * Width, case, composition, quotation marks, hyphens and script make no difference. Several words need not stand together:
 * they may stand in a name and in what is beside it.
 */
export function search(index: SearchIndex, query: string, most: Most): HitGroup[] {
  const whole = termOf(index, query)
  const terms = wordsOf(index, query)
  const fits = fitsOfQuery(index, whole, terms)
  const asked = termsAsked([...new Set([whole, ...terms])])
  return firstOf(index, fits, most).map(({ sort, subjects, total }) => {
    const hits = subjects.map((subject): Hit => {
      const fit = fits.best[subject] ?? 0
      const match = matchIn(index, subject, lineOf(fit), asked)
      return { sort, key: keyOf(index, subject, match), ...match, rank: ranks[rankOf(scoreOf(fit))] ?? 'passage' }
    })
    return { sort, hits, total }
  })
}

/** One of several words, and how many hits it has alone. */
export interface WordAlone {
  readonly word: string
  readonly total: number
}

/** How many hits each of several words has alone; empty if there is only one. */
export function eachAlone(index: SearchIndex, query: string): readonly WordAlone[] {
  const words = new Map(query.split(between).map((word) => [termOf(index, word), word]))
  words.delete('')
  if (words.size < 2) return []
  const total = (word: string): number => search(index, word, {}).reduce((sum, group) => sum + group.total, 0)
  return [...words.values()].slice(0, most).map((word) => ({ word, total: total(word) }))
}
