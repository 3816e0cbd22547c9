/** The results as a reader chooses among them: in sections, each hit or the rest of a section an option of the list. */
import type { Hit, HitGroup } from '../../view/search.ts'
import type { Subject } from '../../view/searchIndex.ts'
import type { searchWords } from '../../words/search.ts'

export interface HitChoice {
  /** Of its element in the page. */
  readonly id: string
  readonly hit: Subject
  /** Where the query stands; null for a name that is only like it. */
  readonly match: Hit | null
}

/** The hits of a sort that are not listed yet. */
interface MoreChoice {
  readonly id: string
  readonly sort: Subject['sort']
  readonly left: number
}

export type Choice = HitChoice | MoreChoice

/** Hits of one sort. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly choices: readonly Choice[]
}

/** Each group a section, with an option for the rest where there is one; the nearest names where nothing was found. */
export function resultsOf(
  groups: readonly HitGroup[],
  nearest: readonly string[],
  words: (typeof searchWords)['zh'],
): readonly Section[] {
  const sections = groups.map(({ sort, hits, total }): Section => {
    const choices = hits.map((hit): Choice => ({ id: `hit-${hit.key}`, hit, match: hit }))
    const rest = total - hits.length
    const more: readonly Choice[] = rest > 0 ? [{ id: `more-${sort}`, sort, left: rest }] : []
    return { id: sort, title: words.sorts[sort](total), choices: [...choices, ...more] }
  })
  if (nearest.length === 0) return sections
  const alike = nearest.map((key): Choice => ({ id: `hit-${key}`, hit: { sort: 'node', key }, match: null }))
  return [...sections, { id: 'nearest', title: words.nearest, choices: alike }]
}
