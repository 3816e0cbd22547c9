/** From what a reader types to what it finds, in order: exact, then the beginning, then inside a name, then in a passage. */
import { firstOf } from './searchFirst.ts'
import { addFits, fitsOf, fitsOfAll, lineOf, rankOf, ranks, scoreOf } from './searchFits.ts'
import type { SearchIndex, Subject } from './searchIndex.ts'
import { type Match, matchIn, termsAsked } from './searchMatch.ts'

export interface Hit extends Subject, Match {
  readonly rank: (typeof ranks)[number]
}

/** What was found of one sort: the first hits in order, and how many there are. */
export interface HitGroup {
  readonly sort: Subject['sort']
  readonly hits: readonly Hit[]
  readonly total: number
}

/** The words of a query as they are compared; a number is compared without the commas between its thousands. */
const termOf = ({ fold }: SearchIndex, query: string): string => fold(query).replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')

/**
 * What a query finds, in groups by sort, the one with the best hit first; none for an empty query. `most`: how many hits a group
 * gives. Width, case, quotation marks and script make no difference; several words are found where they stand apart, too.
 */
export function search(index: SearchIndex, query: string, most: Readonly<Record<Subject['sort'], number>>): HitGroup[] {
  const whole = termOf(index, query)
  const terms = query
    .trim()
    .split(/\s+/u)
    .map((term) => termOf(index, term))
    .filter((term) => term !== '')
  const fits = fitsOf(index, whole)
  if (terms.length > 1) addFits(fits, fitsOfAll(index, terms))
  const asked = termsAsked([...new Set([whole, ...terms])])
  return firstOf(index, fits, most).map(({ sort, subjects, total }) => {
    const hits = subjects.map((subject): Hit => {
      const fit = fits.best[subject] ?? 0
      const match = matchIn(index, subject, lineOf(fit), asked)
      return { sort, key: index.keys[subject] ?? '', ...match, rank: ranks[rankOf(scoreOf(fit))] ?? 'passage' }
    })
    return { sort, hits, total }
  })
}
