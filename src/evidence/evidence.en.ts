import type { evidenceZh } from './evidence.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

/** The words of the evidence sheet in English. */
export const evidenceEn: typeof evidenceZh = {
  link: 'Evidence behind this view',
  title: 'Evidence',
  lead: 'Every passage behind what is now shown, by reporting body and in the order of the text.',
  counts: (passages, figures) => `${some(passages, 'passage', 'passages')}, ${some(figures, 'figure', 'figures')}`,
  grounded: (grounding, count) => `${n(count)} ${grounding}`,
  edition: (edition) => `edition ${edition}`,
  address: 'Link',
  print: 'Print',
  passages: (count) => some(count, 'passage', 'passages'),
  rests: 'Supports',
  names: 'Names',
  prints: 'Figures',
  without: 'Edges without a passage of their own',
  withoutWhy: 'They follow from edges above, or we drew them; each with its reason.',
  nothing: 'Nothing is shown now, so there is no evidence to set out.',
}
