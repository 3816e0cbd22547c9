/** The words for what a link has lost, in English. */
import type { lossesZh } from './losses.zh.ts'

const numbers = new Intl.NumberFormat('en')
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const n = (count: number): string => numbers.format(count)
const quoted = (names: readonly string[]): string => lists.format(names.map((name) => `“${name}”`))

export const lossesEn: typeof lossesZh = {
  title: 'This link did not open quite as it was made:',
  mended: 'Another program had changed this link; it was put right:',
  readAs: (from, to) => `“${from}” was read as “${to}”.`,
  leftOut: (text) => `“${text}” is no part of the link and was left out.`,
  dismiss: 'Understood',
  unknownKey: (parameter, key) => `${parameter}: “${key}” is not in this graph.`,
  unknownValue: (parameter, value) => `${parameter}: there is no value “${value}”; it was not followed.`,
  onlyUnknown: (parameter, values) =>
    `${parameter}: this graph has none of ${quoted(values)}, and so nothing is shown.`,
  unknownParameter: (raw) => `“${raw}” in the link is not understood; it stays in the link.`,
  repeated: (parameter, raw) => `${parameter} is given twice; the first counts, “${raw}” does not.`,
  third: (keys) => `At most two can be compared; ${quoted(keys)} ${keys.length === 1 ? 'was' : 'were'} not opened.`,
  spanOutside: (document, start, end, length) =>
    `“${document}” ends at place ${n(length)}; there is no passage from ${n(start)} to ${n(end)}.`,
  depth: 'The link asks for a neighbourhood without saying of which node; the whole graph is shown.',
  paths: 'The link asks for the paths between two nodes without naming both.',
  load: 'The link asks to bring something in without naming an endpoint; nothing was brought in.',
  arrangeFocus:
    'The link asks for an arrangement around a selection without naming one; the graph is arranged by reporting body.',
  edition: (given, present) => `The link was made with edition ${given}; this is edition ${present}, and may differ.`,
  notYet: (parameter) => `This version cannot follow “${parameter}” yet; the rest is as asked.`,
  parameters: {
    focus: 'Selection',
    span: 'Passage',
    view: 'View',
    kinds: 'Kind',
    types: 'Initiative type',
    relations: 'Relation',
    bodies: 'Reporting body',
    documents: 'Document',
    grounding: 'Grounding',
    depth: 'Neighbourhood',
    paths: 'Paths',
    q: 'Search',
    arrange: 'Arrangement',
    colour: 'Colouring',
    hide: 'Hide greyed',
    sort: 'Order',
    rows: 'Rows',
    cols: 'Columns',
    pick: 'Choice',
    at: 'Window',
    lang: 'Language',
    theme: 'Theme',
    edition: 'Edition',
    data: 'Source',
    load: 'What was brought in',
    speakers: 'Speaker relayed',
    beside: 'Text beside the graph',
    breaks: 'Column breaks',
    coverage: 'What supports nothing',
    wording: 'Original and translation',
    measure: 'Measure',
    units: 'Unit',
    periods: 'Period',
    structural: 'Numbers in names',
    sections: 'Section',
    statuses: 'Stage',
    without: 'Hidden items',
  },
}
