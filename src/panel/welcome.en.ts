/** Words of the welcome in English. */
import type { Words } from '../i18n/zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

export const welcomeEn: Words['welcome'] = {
  title: 'What this is',
  what: (nodes, edges) =>
    `${some(nodes, 'node', 'nodes')} and ${some(edges, 'edge', 'edges')}, each with the words it rests on: click one and read the sentence, who said it, and where.`,
  who: (bodies) => some(bodies, 'body reports', 'bodies report'),
  self: (bodies, of) =>
    `${bodies === of ? (of === 1 ? 'It reports' : 'All of them report') : plurals.select(bodies) === 'one' ? `${n(bodies)} of them reports` : `${n(bodies)} of them report`} on ${plurals.select(bodies) === 'one' ? 'its' : 'their'} own work. That is self-reporting: this page repeats it and does not judge.`,
  others: 'Beside them the text itself speaks:',
  marks: 'Shape and colour tell the kind; click one to see only that kind:',
  colours: (facet) => `Colour tells: ${facet.charAt(0).toLowerCase()}${facet.slice(1)}`,
  lines: 'The line tells the grounding:',
  tips: 'The arrow tells the stage, by the words of the text:',
  places:
    'The reporting bodies stand around, each with its own cluster; what several share stands in the middle. Filters grey, nothing moves.',
  begin: 'Good places to begin',
  shared: (bodies) => `named by ${some(bodies, 'reporting body', 'reporting bodies')}`,
  busiest: (edges) => `most edges in this graph of those who report: ${n(edges)}`,
  connected: (edges) => `most connected of what several share: ${some(edges, 'edge', 'edges')}`,
  largest: (edges) => `most connected: ${some(edges, 'edge', 'edges')}`,
}
