import type { selectedZh } from './selected.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const some = (count: number, one: string, other: string): string =>
  `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`

/** The words of what is selected, in English. */
export const selectedEn: typeof selectedZh = {
  completed: 'name completed by us',
  printed: 'Printed as',
  speaks: 'Speaks here through:',
  namedBy: (passages) => `Named in ${some(passages, 'passage', 'passages')} by:`,
  claim: 'A passage',
  rests: (count) => `${some(count, 'edge rests', 'edges rest')} on it`,
  restsNone: 'No edge rests on this passage directly.',
  names: 'It names',
  ends: 'Both ends',
  inDocuments: (count) => `in ${some(count, 'document', 'documents')}`,
  passages: (count) => some(count, 'passage', 'passages'),
  noEdges: 'No edges.',
}
