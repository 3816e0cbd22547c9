/** The options of the list of results: in sections, an option for each hit and one for the rest of a section. */
import type { Hit, HitGroup, WordAlone } from './search.ts'
import type { SearchSubject } from './searchIndex.ts'
import type { AskedPair } from './searchPair.ts'
import type { searchWords } from './search.words.ts'

export interface HitChoice {
  /** The id of its element. */
  readonly id: string
  readonly hit: SearchSubject & Partial<Pick<Hit, 'place'>>
  /** Where the query matches; null: the name is only similar, or the hit joins what was asked for. */
  readonly match: Hit | null
}

/** A way to look at two nodes together. */
export interface PairChoice {
  readonly id: string
  readonly way: 'compare' | 'paths'
  readonly pair: AskedPair
}

/** One of several words, to be searched alone. */
interface WordChoice extends WordAlone {
  readonly id: string
}

/** The hits of a sort that are not listed yet. */
interface MoreChoice {
  readonly id: string
  readonly sort: SearchSubject['sort']
  readonly left: number
}

export type Choice = HitChoice | PairChoice | WordChoice | MoreChoice

/** Hits of one sort. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly choices: readonly Choice[]
}

/** What there is to list. */
interface Found {
  readonly groups: readonly HitGroup[]
  readonly pair: AskedPair | null
  /** If nothing has all of the words. */
  readonly alone: readonly WordAlone[]
  /** The keys of nodes with names like the query, if nothing is found. */
  readonly nearest: readonly string[]
}

function ofPair(pair: AskedPair, words: (typeof searchWords)['zh']): Section {
  const edges = pair.edges.map((key): Choice => ({ id: `pair-${key}`, hit: { sort: 'edge', key }, match: null }))
  const ways = (['compare', 'paths'] as const).map((way): Choice => ({ id: `pair-${way}`, way, pair }))
  return { id: 'pair', title: words.pair.title, choices: [...edges, ...ways] }
}

function ofGroup({ sort, hits, total }: HitGroup, words: (typeof searchWords)['zh']): Section {
  const choices = hits.map((hit): Choice => ({ id: `hit-${hit.key}`, hit, match: hit }))
  const rest = total - hits.length
  const more: readonly Choice[] = rest > 0 ? [{ id: `more-${sort}`, sort, left: rest }] : []
  return { id: sort, title: words.sorts[sort](total), choices: [...choices, ...more] }
}

/** Leaves out edges that are listed already. */
function without(keys: readonly string[], { sort, hits, total }: HitGroup): HitGroup {
  const others = hits.filter(({ key }) => !keys.includes(key))
  return { sort, hits: others, total: total - (hits.length - others.length) }
}

/** Whether an option leads anywhere: a word that is nowhere does not. */
export const leads = (choice: Choice): boolean => !('total' in choice) || choice.total > 0

/** What joins two nodes that are asked for; a section for each group, with an option for the rest if there is one; where nothing has all words, each alone; the nearest names. */
export function resultsOf(
  { groups, pair, alone, nearest }: Found,
  words: (typeof searchWords)['zh'],
): readonly Section[] {
  const rest = groups.map((group) => (pair && group.sort === 'edge' ? without(pair.edges, group) : group))
  const sections = [
    ...(pair ? [ofPair(pair, words)] : []),
    ...rest.filter(({ total }) => total > 0).map((group) => ofGroup(group, words)),
  ]
  const similar = nearest.map((key): Choice => ({ id: `hit-${key}`, hit: { sort: 'node', key }, match: null }))
  const each = alone.map((one, at): Choice => ({ id: `word-${String(at)}`, ...one }))
  const further = [
    { id: 'alone', title: words.alone.title, choices: each },
    { id: 'nearest', title: words.nearest, choices: similar },
  ].filter(({ choices }) => choices.length > 0)
  // A word that is nowhere is likely to be misspelt.
  const isMisspelt = alone.some(({ total }) => total === 0)
  return [...sections, ...(isMisspelt ? further.toReversed() : further)]
}
