import type { matrixZh } from './matrix.zh.ts'

const numbers = new Intl.NumberFormat('en')
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`
const quoted = (names: readonly string[]): string => lists.format(names.map((name) => `“${name}”`))

/** The words of the matrix in English. */
export const matrixEn: typeof matrixZh = {
  title: (rows, columns) => `${rows} × ${columns}`,
  bodies: 'Those who report',
  reporting: (kind) => `${kind} (reporting)`,
  shared: (kind) => `${kind} and shared initiatives`,
  sharedAlone: 'shared initiatives',
  chooseRows: 'Rows',
  chooseColumns: 'Columns',
  chooseSort: 'Order',
  sorts: { own: 'as it stands', name: 'by name', count: 'most named first' },
  sortBy: (column) => `by “${column}”`,
  states: {
    activities: 'named with activities',
    named: 'named',
    parts: 'through its parts',
    derived: 'derived',
    umbrella: 'only under the umbrella',
    editorial: 'drawn by us',
    mentioned: 'mentioned, not joined',
    silent: 'not mentioned in its section',
  },
  unsaid: 'not linked in the text',
  hidden: 'hidden by the filters',
  marked: (text, mark) => `${text} (${mark})`,
  itself: 'the same',
  alone: 'the rest',
  noOthers: 'no others mentioned in its section',
  corner: 'Who',
  counts: 'How many cells of each',
  count: (shown, total) => (shown === total ? n(total) : `${n(shown)} / ${n(total)}`),
  keys: 'Arrow keys walk from cell to cell, Enter opens one. On a cell, this line says why it reads as it does.',
  why: {
    stated: (row, relations, column) => `Stated: ${row} ${lists.format(relations)} ${column}.`,
    activities: (figures, campaigns) =>
      `${some(figures, 'figure is', 'figures are')} about it${campaigns.length > 0 ? `; activities that stand with it: ${quoted(campaigns)}` : ''}.`,
    umbrella: (whole, column) =>
      `Only “${whole}” is named. “${column}” is a part of that and is not named singly, so the two are not joined; the link opens the words about “${whole}”.`,
    parts: (column) => `No quotation says so directly; it follows from the parts of “${column}”.`,
    derived: 'No quotation says so directly; it follows from other edges.',
    editorial: 'No quotation says so; we drew it to help the reader.',
    mentioned: (row, column) =>
      `A passage in the section of ${row} names “${column}” without saying how the two are joined; the link opens it.`,
    silent: (row, column) =>
      `“${column}” was not found in the section of ${row}. Silence is not a no; the link opens that section as it is printed.`,
    unsaid: (row, column) => `The text does not link ${row} and “${column}”. Silence is not a no.`,
    hidden: 'The filters do not show the edge it rests on.',
  },
  scroll: 'Table, scrolls sideways',
  unjoined: (count) => `${some(count, 'more is', 'more are')} linked to none of the rows:`,
  emptyRows: (count) =>
    `${some(count, 'more row has', 'more rows have')} nothing to do with any column and ${plurals.select(count) === 'one' ? 'is' : 'are'} not listed.`,
  nothing: 'Nothing to set out in a table: no column has to do with these rows. Choose other rows or columns.',
  csv: 'Save as CSV',
  print: 'Print',
}
