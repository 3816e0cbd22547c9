import type { ExportDialogWords } from './exportDialog.zh.ts'

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const n = (count: number): string => new Intl.NumberFormat('en').format(count)
const plurals = new Intl.PluralRules('en')
const of = (count: number, one: string, several: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : several}`

/** The words of the dialogs for export and citation in English. */
export const exportDialogEn: ExportDialogWords = {
  what: 'What to export',
  all: 'All',
  visible: 'What is visible',
  counts: (nodes, edges, claims, { reported, structural }) =>
    [
      of(nodes, 'node', 'nodes'),
      of(edges, 'edge', 'edges'),
      of(claims, 'passage', 'passages'),
      of(reported, 'figure', 'figures'),
      ...(structural > 0 ? [of(structural, 'number in a name or list', 'numbers in names or lists')] : []),
    ].join(', '),
  format: 'Format',
  save: 'Save',
  stop: 'Stop',
  making: 'Writing the file',
  stopped: 'Stopped. Nothing was saved.',
  saved: (name) => `Handed to the browser to save: ${name}`,
  unmade: 'The file could not be written.',
  exported: (day) => `Exported on ${dates.format(new Date(day))}`,
  local:
    'This corpus has no public address yet. Links in files and citations lead to the address that is open here; nobody else can open them.',
  style: 'Style',
  forms: { reference: 'Reference', 'in-text': 'In the text', note: 'Note', bibliography: 'Bibliography' },
  quoted: 'Quotation',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Save as a file',
  undated: 'The text prints no date, so the citation gives none.',
  selection: 'Selection',
  selectionLead:
    'Passages and figures gathered while reading, to be cited and saved together. The selection stands in the link.',
  empty: 'Nothing is selected.',
  remove: 'Remove',
  entry: 'Entry of the graph',
}
