/** The words of the interface in English. */
import { arrangeEn } from './arrange.en.ts'
import { failureEn } from './failure.en.ts'
import { figuresEn } from './figures.en.ts'
import { lossesEn } from './losses.en.ts'
import { sourceEn } from './source.en.ts'
import { takeEn } from './take.en.ts'
import { welcomeEn } from './welcome.en.ts'
import { colourEn, evidenceEn, matrixEn, voicesEn } from './matrix.en.ts'
import type { Words } from './zh.ts'

const numbers = new Intl.NumberFormat('en')
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`
const quoted = (names: readonly string[]): string => lists.format(names.map((name) => `“${name}”`))

export const en: Words = {
  tag: 'en',
  dir: 'ltr',
  name: 'Verbatim',
  latinName: '原话',
  skip: 'Skip to the main content',
  number: n,
  join: (names) => lists.format(names),
  colon: ': ',
  pause: ', ',
  gap: ' ',
  stop: '.',

  views: {
    label: 'View',
    graph: 'Graph',
    list: 'List',
    matrix: 'Who names what',
    figures: 'Figures',
    source: 'Text',
    evidence: 'Evidence',
  },
  header: {
    otherLanguage: '中文',
    otherLanguageLabel: '换成中文',
    dark: 'Dark',
    light: 'Light',
    darkLabel: 'Switch to dark',
    lightLabel: 'Switch to light',
    about: 'About',
    close: 'Close',
  },
  copy: {
    share: 'Share',
    button: 'Copy link',
    done: 'Copied',
    said: 'Link copied. It opens on what you see now.',
    byHandTitle: 'Copy this link',
    byHand:
      'The browser does not let this page write to the clipboard (common on addresses without encryption). The link is selected: copy it with the keyboard or the menu.',
  },
  search: { label: 'Search', failed: 'The search could not be loaded. Check the network and load the page again.' },
  take: takeEn,
  canvas: { label: 'Graph', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit the whole graph', keys: 'Keys' },

  facets: {
    types: 'Initiative type',
    kinds: 'Kind',
    relations: 'Relation',
    bodies: 'Reported by',
    grounding: 'Grounding',
    documents: 'Document',
    speakers: 'Quoted speaker',
  },
  grounding: { stated: 'stated', derived: 'derived', editorial: 'drawn by us' },
  groundingWhy: {
    stated: 'The quotation says so.',
    derived: 'No quotation says so directly; it follows, as explained below.',
    editorial: 'No quotation says so; we drew it to help the reader.',
  },
  filters: {
    title: 'Filters',
    show: 'Filters',
    showActive: (count) => `Filters (${n(count)})`,
    done: 'See the result',
    only: 'only',
    onlyThis: (name) => `Only “${name}”`,
    all: 'all',
    allOf: (facet) => `${facet}: all`,
    none: 'none',
    noneOf: (facet) => `${facet}: none`,
    count: (shown, total) => `${n(shown)} / ${n(total)}`,
    counted: (shown, total) => `${n(shown)} of ${n(total)} shown`,
    hint: 'Alt-click: only this one.',
  },
  depth: (steps) => `within ${some(steps, 'step', 'steps')}`,
  reset: (what) => `Reset ${lists.format(what.map((name) => name.charAt(0).toLowerCase() + name.slice(1)))}`.trim(),
  whole: 'Whole graph',
  shows: {
    nodes: (count) => some(count, 'node', 'nodes'),
    edges: (count) => some(count, 'edge', 'edges'),
    all: (nodes, edges) => `All ${some(nodes, 'node', 'nodes')} and ${some(edges, 'edge', 'edges')}`,
    some: (nodes, of, edges, ofEdges) =>
      `${n(nodes)} / ${some(of, 'node', 'nodes')} and ${n(edges)} / ${some(ofEdges, 'edge', 'edges')} shown`,
    only: (facet, names) => `${facet}: only ${quoted(names)}`,
    without: (facet, names) => `${facet}: without ${quoted(names)}`,
    nothingOf: (facet) => `${facet}: none`,
    several: (facet, chosen, of) => `${facet}: ${n(chosen)} of ${n(of)}`,
  },
  status: {
    label: 'Status',
    bodies: (count) => some(count, 'reporting body', 'reporting bodies'),
    edition: (edition) => `edition ${edition}`,
  },
  panel: {
    label: 'What is selected',
    lower: 'Lower the panel',
    raise: 'Raise the panel',
    close: 'Close',
    compared: 'Side by side',
    ours: 'our translation',
    oursText: 'our translation',
    completed: 'name completed by us',
    printed: 'Printed as',
    speaks: 'Speaks here through:',
    namedBy: (passages) => `Named in ${some(passages, 'passage', 'passages')} by:`,
    around: 'Only around it',
    steps: (steps) => some(steps, 'step', 'steps'),
    pair: '{one} and {other}',
    count: (count) => n(count),
    noEdges: 'No edges.',
    named: 'Passages that name it without an edge',
    hidden: (count) => `${some(count, 'edge', 'edges')} hidden by the filters`,
    show: 'Show',
    filteredNode: 'The filters do not show this node.',
    filteredEdges: 'The filters do not show these edges.',
    filteredEdge: 'The filters do not show this edge.',
    filteredClaim: 'The filters leave this passage out.',
    leftOut: 'left out by the filters',
    premises: 'It follows from',
    passages: (count) => some(count, 'passage', 'passages'),
    inDocuments: (count) => `in ${some(count, 'document', 'documents')}`,
    together: 'Only together do these passages say it',
    why: 'Why it is drawn',
    claim: 'A passage',
    rests: (count) => `${some(count, 'edge rests', 'edges rest')} on it`,
    restsNone: 'No edge rests on this passage directly.',
    names: 'It names',
    ends: 'Both ends',
  },
  sentence: {
    stated: (bodies) =>
      bodies > 0
        ? `{bodies} ${bodies > 1 ? 'report' : 'reports'}: {source} {relation} {target}.`
        : '{source} {relation} {target}.',
    derived: 'Derived from the text: {source} {relation} {target}.',
    editorial: 'Drawn by us: {source} {relation} {target}.',
  },
  passage: {
    paragraph: (count) => `paragraph ${n(count)}`,
    heading: 'heading',
    times: (count) => `printed ${some(count, 'time', 'times')}`,
    via: (name) => `quoting ${name}`,
    goes: 'what rests on it',
    bodyNode: (name) => `Go to ${name}`,
    bodyOnly: (name) => `Only what ${name} reports`,
  },

  welcome: welcomeEn,
  list: {
    left: (count) => `${some(count, 'more node is', 'more nodes are')} left out by the filters and not listed.`,
    several: 'Named by several',
    more: (next, left) => `Show ${n(next)} more of ${n(left)}`,
    further: (count) => `${n(count)} more`,
    unattributed: 'No body given',
  },
  empty: { title: 'Nothing to show', text: 'The filters together leave out every node.' },
  failure: failureEn,
  losses: lossesEn,
  source: sourceEn,
  matrix: matrixEn,
  evidence: evidenceEn,
  voices: voicesEn,
  colour: colourEn,
  arrange: arrangeEn,
  figures: figuresEn,
}
