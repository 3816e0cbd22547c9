/** What is said until something is selected, in English. */
import type { Words } from './zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

export const welcomeEn: Words['welcome'] = {
  title: 'What this is',
  what: (nodes, edges) =>
    `${some(nodes, 'node', 'nodes')} and ${some(edges, 'edge', 'edges')}, each with the words it rests on: click one and read the sentence, who said it, and where.`,
  who: (bodies) => `${some(bodies, 'body speaks', 'bodies speak')}:`,
  self: (bodies) =>
    `${n(bodies)} of them ${plurals.select(bodies) === 'one' ? 'reports on its' : 'report on their'} own work. That is self-reporting: this page repeats it and does not judge.`,
  marks: 'Shape and colour tell the kind; click one to see only that kind:',
  lines: 'The line tells the grounding:',
  places:
    'Those who speak stand around, each with its own cluster; what several share stands in the middle. Filters grey, nothing moves.',
  begin: 'Good places to begin',
  shared: (bodies) => `named by ${some(bodies, 'body', 'bodies')}`,
  busiest: (edges) => `reports most: ${some(edges, 'edge', 'edges')}`,
  connected: (edges) => `most connected of what several share: ${some(edges, 'edge', 'edges')}`,
  largest: (edges) => `most connected: ${some(edges, 'edge', 'edges')}`,
}
