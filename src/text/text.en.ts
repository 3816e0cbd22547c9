import type { sourceZh } from './text.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

/** The words of the page as a text, in English. */
export const sourceEn: typeof sourceZh = {
  label: 'The text as printed',
  contents: 'Contents',
  supplied: 'Supplied by: ',
  download: 'Download the text as received',
  hash: (start) => `hash ${start}…`,
  coverage: (supporting, sentences, marked, characters) =>
    `Of ${some(sentences, 'sentence or heading', 'sentences and headings')}, ${n(supporting)} hold words that the graph quotes and ${n(sentences - supporting)} hold none; ${n(marked)} of ${some(characters, 'character', 'characters')} are quoted.`,
  filtered: (shown, all) => `Under the filters ${n(shown)} of ${some(all, 'passage is', 'passages are')} marked.`,
  walk: {
    label: 'From passage to passage',
    previous: 'Previous passage',
    next: 'Next passage',
    at: (nth, of) => `place ${n(nth)} of ${n(of)}`,
    all: (passages, places) =>
      `${some(passages, 'passage quoted', 'passages quoted')}${places > passages ? `, in ${some(places, 'place', 'places')}` : ''}`,
    keys: 'In the text, the left and right arrow keys go to the passage before and after.',
  },
  switches: 'Show',
  breaks: 'Column breaks',
  silent: 'What is not quoted',
  columnBreak: 'column break',
  marks: {
    marked: 'quoted',
    focused: 'of what is selected',
    notice: 'with a note',
    selected: 'what the link points at',
  },
  place: {
    label: 'This place',
    close: 'Close',
    characters: (start, end) => `characters ${n(start + 1)}–${n(end)}`,
    claims: (count) => `${some(count, 'quoted passage', 'quoted passages')} here`,
    none: 'The graph quotes nothing here.',
    filteredOut: 'left out by the filters',
    counts: (nodes, edges, figures) =>
      `${some(nodes, 'node', 'nodes')}, ${some(edges, 'edge', 'edges')}, ${some(figures, 'figure', 'figures')}`,
    also: 'Also printed at: ',
    printing: (nth, of) => `place ${n(nth)} of ${n(of)}`,
    copyLink: 'Copy link to this place',
    copyWords: 'Copy the words',
    copied: 'Copied',
  },
  notices: {
    title: (count) => `${some(count, 'place', 'places')} to be read with care`,
    sign: (kind) => `Note: ${kind}`,
    at: (nth, of) => `note ${n(nth)} of ${n(of)}`,
    previous: 'Previous note',
    next: 'Next note',
    ours: 'our note',
  },
  selection: {
    label: 'Selected words',
    chosen: (count) => `${some(count, 'character', 'characters')} selected`,
    share: 'Share this passage',
  },
  inText: 'in the text',
  inTextNth: (nth) => `in the text, place ${n(nth)}`,
  figures: (reported, structural) =>
    `${[
      ...(reported > 0 ? [some(reported, 'figure', 'figures')] : []),
      ...(structural > 0 ? [some(structural, 'number in a name or list', 'numbers in names or lists')] : []),
    ].join(' and ')} in this passage`,
  overlapping: 'Other passages at the same place',
  besideClose: 'Close the text',
  wording: {
    label: 'Original and translation',
    original: 'Original',
    both: 'Both',
    translation: 'Translation',
    ours: 'our translation',
  },
  mistake: {
    button: 'Report a mistake here',
    done: 'Copied, ready to send',
    byHandTitle: 'Copy this text',
    byHand:
      'The browser does not let this page write to the clipboard. The text is selected: copy it with the keyboard or the menu.',
    title: (name) => `${name}: a possible mistake`,
    edge: 'Edge: ',
    passage: 'Passage: ',
    translation: 'Our translation: ',
    place: 'Place: ',
    made: 'Made in: ',
    line: (file, line) => `${file}, line ${line}`,
    claim: 'Claim: ',
    edition: 'Edition: ',
    link: 'Link: ',
    wrong: 'What is wrong: ',
  },
}
