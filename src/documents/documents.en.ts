import type { documentsZh } from './documents.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

/** The words for several documents in English. */
export const documentsEn: typeof documentsZh = {
  matrix: {
    rows: 'Documents',
    shared: 'what several documents name',
    corner: 'Document',
    states: {
      named: 'named',
      printed: 'printed, not quoted',
      silent: 'not mentioned in this document',
      hidden: 'hidden by the filters',
    },
    passages: (counting, all) =>
      counting === all ? some(all, 'passage', 'passages') : `${n(counting)} of ${some(all, 'passage', 'passages')}`,
    further: (count) =>
      `${some(count, 'more is', 'more are')} not listed: there are at most thirty columns, those that most documents name first. Choose other columns to see them.`,
    nothing: 'Nothing to set out in a table: no two documents name the same. Choose other columns.',
    why: {
      named: (document, column, count) =>
        `${some(count, 'quoted passage', 'quoted passages')} of “${document}” ${plurals.select(count) === 'one' ? 'names' : 'name'} “${column}”; the link opens the first.`,
      hidden: 'No passage that the filters leave names it; the link opens the first that they hide.',
      some: (counting, all) =>
        `Under the filters ${n(counting)} of the ${some(all, 'passage', 'passages')} ${plurals.select(counting) === 'one' ? 'counts' : 'count'}.`,
      printed: (document, column) =>
        `“${document}” prints the words “${column}”, but no quotation rests on them; the link shows where.`,
      silent: (document, column) =>
        `“${column}” was not found in “${document}”. Silence is not a no; the link opens the document.`,
    },
  },
  tooMany: (cells) =>
    `This table would have ${n(cells)} cells, which is too large, so it was not computed. Choose other rows or columns, or filter and hide what is filtered out.`,
  evidence: 'Every passage behind what is now shown, by document, by reporting body and in the order of the text.',
  source: {
    contents: 'Documents',
    passages: (count) => some(count, 'passage quoted', 'passages quoted'),
    filtered: (counting, all) => `${some(all, 'passage quoted', 'passages quoted')}, ${n(counting)} under the filters`,
    at: (nth, of) => `document ${n(nth)} of ${n(of)}`,
    previous: 'Previous: ',
    next: 'Next: ',
  },
}
