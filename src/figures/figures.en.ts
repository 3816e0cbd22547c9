/** The words of the figures in English. */
import type { figuresZh } from './figures.zh.ts'

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 21 })
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

export const figuresEn: typeof figuresZh = {
  title: 'Figures',
  intro:
    'Each number as printed, with its qualifier, unit and period; what it counts is put in our words. Numbers of different units, periods or measures are not ranked, and none are added.',
  meant: {
    exact: (value) => n(value),
    'more-than': (value) => `more than ${n(value)}`,
    'at-least': (value) => `at least ${n(value)}`,
    nearly: (value) => `nearly ${n(value)}`,
    about: (value) => `about ${n(value)}`,
  },
  tick: (value) => compact.format(value),
  columns: { value: 'Number', measure: 'What it counts', period: 'Period', body: 'Reported by', select: 'Compare' },
  about: 'About',
  place: 'Place',
  inText: 'See it in the text',
  noPeriod: 'none printed',
  cumulative: 'cumulative',
  notCumulative: 'not printed as cumulative',
  roles: {
    reported: (shown, total) => `Reported figures: ${n(shown)} / ${n(total)}`,
    structural: (shown, total) => `Numbers that only count a name or a list: ${n(shown)} / ${n(total)}`,
    structuralOff: (total) =>
      `${some(total, 'more number only counts', 'more numbers only count')} what a name or a list holds, and ${plurals.select(total) === 'one' ? 'is' : 'are'} not listed.`,
  },
  structural: 'Also list numbers that only count a name or a list',
  structuralOne: 'This number only counts what a name or a list holds; it reports no work.',
  filters: {
    title: 'Choose figures',
    measure: '“What it counts” contains',
    units: 'Unit',
    periods: 'Period',
    reset: 'All figures again',
    count: (shown, total) => `${n(shown)} / ${n(total)}`,
    chosen: (chosen, total) => `${n(chosen)} of ${n(total)} chosen`,
  },
  sort: {
    label: 'Order',
    own: 'as in the text',
    by: (column) => `Sort by “${column}”`,
    withinUnit:
      'By size, figures are put in order only within one unit; even then they may count different things over different periods.',
    unit: (count) => some(count, 'figure', 'figures'),
  },
  table: 'Table of figures',
  select: (figure) => `Choose for comparison: ${figure}`,
  empty: {
    title: 'No such figure',
    text: 'Your choices here and the filters together leave no figure.',
    never: 'This graph has no figures.',
  },
  selection: (count) => `${some(count, 'figure', 'figures')} chosen`,
  goCompare: 'See the comparison',
  drop: 'Clear all',
  compare: {
    title: 'Comparison',
    one: 'One figure is chosen. Choose another to compare it with.',
    scaled: 'Unit, period and kind of measure agree; on one scale:',
    linear: 'Even scale from zero.',
    logarithmic:
      'Note: a logarithmic scale. The largest is more than a hundred times the smallest; each step multiplies, the lengths are not in proportion, and the scale does not begin at zero.',
    open: {
      above: 'A fading end with an arrow: more than the number printed.',
      below: 'A fading end, up to a dotted line: nearly the number printed, and short of it.',
      around: 'Fading on both sides: about the number printed.',
    },
    refused: 'These cannot stand on one scale:',
    differs: {
      unit: (values) => `the units differ: ${values.join(', ')}`,
      period: (values) => `the periods differ: ${values.join(', ')}`,
      cumulative: 'some are cumulative, some are not said to be',
      measure: 'they count different things',
    },
    caveats: {
      'no-period': 'No period is printed for them: whether they cover the same time cannot be known.',
      documents: 'They come from different documents: the same words for a period may mean different times.',
    },
    conflict: 'They are different statements about one thing, not about two.',
    noSum: 'Side by side, not to scale, and not added:',
  },
  conflict: {
    one: 'The text prints different numbers for one thing',
    others: 'Printed elsewhere as',
    out: '(not in the present list)',
  },
  panel: {
    title: 'A figure',
    value: 'Value',
    unit: 'Unit',
    measure: 'What it counts',
    period: 'Period',
    body: 'Reported by',
    about: 'About',
    ours: 'our words',
    passage: 'The passage that prints it',
    notices: 'Notes on the text',
    table: 'See it in the table of figures',
  },
  of: {
    title: 'Figures',
    left: (count) => `${some(count, 'more figure is', 'more figures are')} left out by the filters.`,
    structural: (count) =>
      some(count, 'number that only counts a name or a list', 'numbers that only count a name or a list'),
    rest: (count) => `${n(count)} more`,
  },
  join: (names) => lists.format(names),
}
