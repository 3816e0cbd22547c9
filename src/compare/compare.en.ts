/** The words of trail, comparison and paths in English. */
import type { movingZh } from './compare.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`
const length = (steps: number, count: number): string =>
  `${some(count, 'path', 'paths')} of ${some(steps, 'step', 'steps')}`

export const movingEn: typeof movingZh = {
  trail: {
    label: 'Where you have been',
    again: 'Start again',
    compare: (name) => `Compare with “${name}”`,
  },
  pair: {
    swap: 'Swap',
    leave: (name) => `Only “${name}”`,
    paths: 'Paths between them',
    compare: 'Back to the comparison',
  },
  comparison: {
    between: 'Between the two',
    betweenNone: 'No edge joins the two directly.',
    shared: 'What both link to',
    sharedNone: 'They link to no node in common.',
    alone: (name) => `Only “${name}” links to`,
    aloneNone: 'Nothing.',
    silence: 'What is not said of one of them may still be so.',
    passages: (count) => `Read ${some(count, 'passage', 'passages')}`,
    reason: 'Why it is drawn',
    figures: 'Their figures',
    scaled: (measure) => `May be compared: ${measure}`,
    side: 'These differ in unit, period or in what they count: side by side, not on one scale.',
    left: (count) => `${some(count, 'more figure is', 'more figures are')} left out by the filters.`,
  },
  paths: {
    about: 'Edges may be walked either way; their direction is told as it is.',
    stated: (steps, count) => `Stated all the way: ${length(steps, count)}`,
    shorter: (steps, count) => `Shorter, but not stated all the way: ${length(steps, count)}`,
    any: (steps, count) => `Not stated all the way: ${length(steps, count)}`,
    statedNone: 'No path is stated all the way.',
    limit: (listed, count) => `${n(count)} are equally short; these are the ${n(listed)} best grounded.`,
    path: (nth) => `Path ${n(nth)}`,
    weakest: {
      stated: 'every step is stated',
      derived: 'its weakest step is derived',
      editorial: 'its weakest step is drawn by us',
    },
    also: (count) => `${some(count, 'more edge', 'more edges')} for this step`,
    none: 'There is no path between them.',
    reach: (name, count, other) =>
      count === 0
        ? `No edge joins “${name}” to anything.`
        : `From “${name}”, ${some(count, 'node', 'nodes')} can be reached; “${other}” is not among them.`,
    noneShown: 'Under the present filters there is no path between them.',
    cut: {
      none: (steps, count) => `The filters hide ${length(steps, count)}.`,
      noneStated: (steps, count) => `The filters hide what is stated all the way: ${length(steps, count)}.`,
      longer: (steps, count) => `The filters hide what is shorter: ${length(steps, count)}.`,
      fewer: (steps, count) => `The filters hide ${n(count)} more of ${some(steps, 'step', 'steps')}.`,
    },
    show: 'Show',
  },
}
