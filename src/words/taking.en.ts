import type { TakingWords } from './taking.zh.ts'

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const n = (count: number): string => new Intl.NumberFormat('en').format(count)
const plurals = new Intl.PluralRules('en')
const of = (count: number, one: string, several: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : several}`

/** The words of the dialogs for export and citation in English. */
export const takingEn: TakingWords = {
  what: 'What to export',
  all: 'All',
  visible: 'What is visible',
  counts: (nodes, edges, claims, figures) =>
    [
      of(nodes, 'node', 'nodes'),
      of(edges, 'edge', 'edges'),
      of(claims, 'passage', 'passages'),
      of(figures, 'figure', 'figures'),
    ].join(', '),
  format: 'Format',
  formats: {
    graph: ['Graph file, graph.json', 'the format of this site, with the full text; can be opened and verified again'],
    gexf: ['GEXF', 'for Gephi and Gephi Lite, with places, colours and kinds'],
    graphml: ['GraphML', 'for yEd, networkx and others'],
    cytoscape: ['Cytoscape JSON', 'for Cytoscape and Cytoscape.js'],
    nodes: ['CSV: nodes', 'for spreadsheets, one node a row'],
    edges: ['CSV: edges', 'for spreadsheets, one edge a row, with its quotations'],
    claims: ['CSV: passages', 'for spreadsheets, one passage a row, with who says it and where'],
    figures: ['CSV: figures', 'for spreadsheets, numbers as printed, with unit and period'],
    jsonld: ['JSON-LD', 'linked data; PROV-O and Web Annotation tell who says it and where'],
    turtle: ['Turtle', 'the same, easier to read'],
    svg: ['SVG picture', 'the window as it is, at any size; words stay text'],
    png: ['PNG picture', 'the window as it is, sharp at twice its size'],
  },
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
  styles: {
    gbt7714: 'GB/T 7714—2015',
    apa: 'APA, 7th edition',
    chicago: 'Chicago, 17th edition',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    ris: 'RIS',
  },
  forms: { reference: 'Reference', 'in-text': 'In the text', note: 'Note', bibliography: 'Bibliography' },
  quoted: 'Quotation',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Save as a file',
  undated: 'The text prints no date, so the citation gives none.',
  basket: 'Selection',
  basketLead:
    'Passages and figures gathered while reading, to be cited and saved together. The selection stands in the link.',
  empty: 'Nothing is selected.',
  remove: 'Remove',
  entry: 'Entry of the graph',
}
