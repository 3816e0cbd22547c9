/** The words of the interface in English. */
import { arrangeEn, colourEn } from '../appearance/appearance.en.ts'
import { failureEn } from '../app/failure.en.ts'
import { faultsEn } from '../ui/faults.en.ts'
import { exportEn } from '../formats/export/export.en.ts'
import { welcomeEn } from '../panel/welcome.en.ts'
import { evidenceEn } from '../evidence/evidence.en.ts'
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
    copied: 'Link copied. It opens on what you see now.',
    byHandTitle: 'Copy this link',
    byHand:
      'The browser does not let this page write to the clipboard (common on addresses without encryption). The link is selected: copy it with the keyboard or the menu.',
  },
  search: { label: 'Search' },
  export: exportEn,
  canvas: { label: 'Graph', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit the whole graph', keys: 'Keys' },

  facets: {
    types: 'Initiative type',
    kinds: 'Kind',
    relations: 'Relation',
    bodies: 'Reported by',
    grounding: 'Grounding',
    documents: 'Document',
    sections: 'Section',
    statuses: 'Stage',
    speakers: 'Speaker relayed',
  },
  grounding: { stated: 'stated', derived: 'derived', editorial: 'drawn by us' },
  unsaidStatus: 'not said',
  groundingWhy: {
    stated: 'It rests on the quotation; the name of the relation is ours.',
    derived: 'No quotation says so directly; it follows, as explained below.',
    editorial: 'No quotation says so; we drew it to help the reader.',
  },
  filters: {
    title: 'Filters',
    fold: 'Fold the filters',
    show: 'Filters',
    showActive: (count) => `Filters (${n(count)})`,
    done: 'See the result',
    only: 'only',
    onlyThis: (name) => `Only “${name}”`,
    all: 'all',
    allOf: (facet) => `${facet}: all`,
    none: 'none',
    noneOf: (facet) => `${facet}: none`,
    everything: 'all',
    nothing: 'none',
    chosen: (chosen, of, names) => `${n(chosen)} of ${n(of)}: ${names.join(', ')}`,
    count: (shown, total) => `${n(shown)} / ${n(total)}`,
    counted: (shown, total) => `${n(shown)} of ${n(total)} shown`,
    showAgain: (name) => `Show “${name}” again`,
    hint: 'Alt-click: only this one.',
  },
  neighbourhood: 'Neighbourhood',
  withheld: 'Hidden items',
  panelEdges: {
    filters: 'Width of the filters',
    side: 'Width of the panel',
    folded: 'folded',
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
    hidden: (count) => `${n(count)} hidden items`,
    hiddenOnes: (names) => `hidden: ${quoted(names)}`,
    several: (facet, chosen, of) => `${facet}: ${n(chosen)} of ${n(of)}`,
  },
  status: {
    label: 'Status',
    bodies: (count) => some(count, 'reporting body', 'reporting bodies'),
    edition: (edition) => `edition ${edition}`,
  },
  panel: {
    label: 'What is selected',
    fold: 'Fold this panel',
    lower: 'Lower the panel',
    raise: 'Raise the panel',
    close: 'Close',
    compared: 'Side by side',
    ours: 'our translation',
    oursText: 'our translation',
    around: 'Only around it',
    steps: (steps) => some(steps, 'step', 'steps'),
    pair: '{one} and {other}',
    count: (count) => n(count),
    named: 'Passages that name it without an edge',
    hidden: (count) => `${some(count, 'edge', 'edges')} hidden by the filters`,
    show: 'Show',
    filteredNode: 'The filters do not show this node.',
    filteredEdges: 'The filters do not show these edges.',
    filteredEdge: 'The filters do not show this edge.',
    filteredClaim: 'The filters leave this passage out.',
    leftOut: 'left out by the filters',
    premises: 'It follows from',
    together: 'Only together do these passages say it',
    why: 'Why it is drawn',
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
    via: (name) => `relaying ${name}`,
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
  empty: {
    title: 'Nothing to show',
    text: 'The filters together leave out every node.',
    never: 'This graph has no nodes.',
  },
  failure: failureEn,
  faults: faultsEn,
  direct: 'the body itself',
  besideText: 'Text beside the graph',
  evidence: evidenceEn,
  colour: colourEn,
  arrange: arrangeEn,
}
