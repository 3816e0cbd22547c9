/** Words of the walk by keyboard, of the graph in words, and of the list of keys, in English. */
import type { walkZh } from './walk.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

export const walkEn: typeof walkZh = {
  around: (count) => (count === 0 ? 'no neighbours' : some(count, 'neighbour', 'neighbours')),
  place: (at, of) => `${n(at)} of ${n(of)}`,
  along: (relations, name, place) => `${relations.join(' and ')}, ${name}, ${place}`,
  inList: (name, kind, place, around) => `${name}, ${kind}, ${place} in the list, ${around}`,
  enter: (name, kind, around) => `In the graph: ${name}, ${kind}, ${around}`,
  left: 'Left the graph. Enter goes in again.',
  none: {
    left: 'Nothing to walk to on the left.',
    right: 'Nothing to walk to on the right.',
    up: 'Nothing to walk to above.',
    down: 'Nothing to walk to below.',
  },
  alone: 'No neighbours.',
  listEnd: 'The list ends here.',
  nothing: 'The filters leave no node to go to.',
  noEdge: 'This step did not follow an edge, so there is no passage for it.',
  selected: (name) => `Selected: ${name}. R reads its passages.`,
  edgeSelected: 'Selected: the edge just walked. R reads its passages.',
  compared: (name) => `Side by side with ${name}. R reads both.`,
  already: 'The neighbourhood is at its widest, three steps.',
  unchosen: 'Nothing is selected yet. Enter selects the node you are on.',

  twin: {
    title: 'The graph in words',
    how: 'The graph is one stop for the keyboard: Enter goes in, the arrow keys walk to the neighbour in that direction, Esc leaves; ? shows all keys.',
    shown: (sentence) => `In the graph: ${sentence}.`,
    sameAsList: 'The list says the same as this graph, in words',
    kinds: 'Kinds of nodes',
    speaking: (count) => `${some(count, 'node', 'nodes')} that a body speaks for`,
    degree: (count) => some(count, 'edge', 'edges'),
    counted: (name, count) => `${name}: ${n(count)}`,
    here: (name, kind) => `Current node: ${name} (${kind})`,
    line: (relation, count, names) => `${relation} (${n(count)}): ${names.join(', ')}`,
    filtered: 'The filters leave no edge of this node.',
  },

  keys: {
    title: 'Keys',
    button: 'Keys',
    close: 'Close',
    anywhere: 'Anywhere',
    graph: 'In the graph (Tab to it, then Enter)',
    hand: 'By mouse or finger',
    or: 'or',
    rows: {
      tab: 'to the next stop; the graph is one',
      escape: 'one step back: out of the graph, out of the neighbourhood, out of the selection',
      enter: 'into the graph; on a node: select it, and again: only its neighbourhood, wider each time',
      arrows:
        'to the neighbour in that direction; where there is none, to the next neighbour of the node you came from',
      around: 'to the next and the previous neighbour of the node you came from',
      list: 'to the first and the last node of the list',
      listStep: 'to the next and the previous node of the list',
      edge: 'the edge just walked, and its passages',
      read: 'to the panel, to read the passages of what is selected',
      compare: 'compare with what is selected',
      zoom: 'nearer, farther, the whole graph',
      help: 'this list',
      click: 'select a node or an edge',
      doubleClick: 'only its neighbourhood, wider each time',
      hold: 'what can be done with a node or an edge; by keyboard Shift + F10',
      comparing: 'compare with what is selected',
      drag: 'move the graph; pinch or turn the wheel to zoom',
    },
    names: {
      tab: 'Tab',
      escape: 'Esc',
      enter: 'Enter',
      home: 'Home',
      end: 'End',
      pageDown: 'Page Down',
      pageUp: 'Page Up',
      shiftEnter: 'Shift + Enter',
      click: 'Click',
      doubleClick: 'Double-click',
      hold: 'Right-click, press and hold',
      comparing: 'Ctrl- or Shift-click',
      drag: 'Drag',
    },
  },
}
