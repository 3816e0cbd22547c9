import type { actionsZh } from './actions.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const steps = (count: number): string =>
  `${numbers.format(count)} ${plurals.select(count) === 'one' ? 'step' : 'steps'}`

/** The names of what can be done with what is selected or pointed at, in English. */
export const actionsEn: typeof actionsZh = {
  menu: (name) => `What can be done with ${name}`,
  around: (count) => `Only what is within ${steps(count)}`,
  whole: 'Show the whole graph',
  compareWithSelected: (name) => `Compare with ${name}`,
  pathFromSelected: (name) => `Path from ${name}`,
  compareWith: 'Compare with …',
  pathTo: 'Path to …',
  inText: 'Read it in the text',
  withhold: 'Hide',
  putBack: 'Show again',
  cite: 'Cite',
  copyLink: 'Copy its link',
  naming: {
    compare: (name) => `Compare ${name} with …`,
    paths: (name) => `Path from ${name} to …`,
    field: 'The other node',
    hint: 'Any part of a name, of its rendering or of its pinyin.',
  },
}
