import type { searchZh } from './search.zh.ts'

const numbers = new Intl.NumberFormat('en')
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

/** The words of the search results in English. */
export const searchEn: typeof searchZh = {
  results: 'Search results',
  sorts: {
    node: (count) => some(count, 'node', 'nodes'),
    figure: (count) => some(count, 'figure', 'figures'),
    claim: (count) => some(count, 'passage', 'passages'),
    edge: (count) => some(count, 'edge', 'edges'),
    text: (count) => some(count, 'place in the text', 'places in the text'),
    remark: (count) => some(count, 'note or rendering of ours', 'notes and renderings of ours'),
  },
  pair: {
    title: 'Between the two',
    compare: (one, other) => `Compare ${one} and ${other}`,
    paths: (one, other) => `Shortest path from ${one} to ${other}`,
    steps: (steps) => (steps === null ? 'no path joins them' : some(steps, 'step', 'steps')),
  },
  alone: {
    none: (query) => `Nothing has all the words of “${query}”.`,
    title: 'Each word alone',
    word: (word) => `“${word}” alone`,
    total: (total) => (total === 0 ? 'not found' : some(total, 'place', 'places')),
  },
  unquoted: 'not quoted in the graph',
  partlyQuoted: 'quoted in part only',
  found: (query, counts) => `“${query}”: ${counts.join(', ')}.`,
  nothing: (query) => `Nothing found for “${query}”.`,
  nearest: 'Closest spellings',
  more: (count) => `List ${n(count)} more`,
  hidden: 'hidden by the filters',
  parts: {
    form: 'also printed as',
    translation: 'in translation',
    sound: 'pronounced',
    initials: 'initials',
    body: 'reports as',
    rendering: 'our rendering',
    period: 'period',
    speaker: 'speaker relayed',
    note: 'our note',
    property: 'property',
    digits: 'same digits, another number',
  },
  lifted: (filters) => `To show it, these filters were lifted: ${lists.format(filters)}.`,
  restore: 'Put them back',
  hint: (sounds) =>
    `Any part of a name or its rendering, ${sounds ? 'pinyin or its initials, ' : ''}any words of the texts, a number. Several words need not stand together.${sounds ? ' Simplified and traditional characters are the same.' : ''}`,
  keys: '↑ ↓ choose, Enter opens, Esc closes.',
  slash: 'The / key starts a search',
}
