/** What is said about opening other graphs, in English. */
import type { OpeningWords, Where } from './open.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

const place = ({ path, line, column, at }: Where): string => {
  const inside = [
    ...(line === null ? [] : [`line ${n(line)}`]),
    ...(column === null ? [] : [`column ${n(column)}`]),
    ...(at === null ? [] : [at]),
  ].join(', ')
  return inside === '' ? `“${path}”` : `“${path}” (${inside})`
}
const instead = ({ found, expected }: Where): string =>
  (found === null ? '' : ` Found there: ${found}.`) + (expected === null ? '' : ` Expected: ${expected}.`)

export const openingEn: OpeningWords = {
  title: 'Open another graph',
  anyOf: (formats) => `${formats.slice(0, -1).join(', ')}, or ${formats.at(-1) ?? ''}`,
  lead: (formats) =>
    `Drop a file or a folder on the page, or choose one here: ${formats}. A file is known by its content, not by its name.`,
  local: 'Files are read in this browser alone; nothing is uploaded anywhere.',
  files: 'Choose files …',
  folder: 'Choose a folder …',
  drop: 'Let go to open',
  paste: 'Or paste the content of a file',
  pasted: 'pasted text',
  readPasted: 'Open what was pasted',
  address: 'Or load from an address',
  load: 'Load',
  endpoint: 'Or explore a SPARQL endpoint',
  recent: 'Opened before on this device',
  forget: 'Forget',
  forgetLabel: (name) => `Forget “${name}”`,
  size: (bytes) =>
    bytes < 1_000_000 ? `${n(Math.ceil(bytes / 1000))} kB` : `${n(Math.round(bytes / 100_000) / 10)} MB`,
  stop: 'Stop',
  reading: (percent) => (percent === null ? 'Reading …' : `Reading … ${n(percent)}%`),
  stopped: 'Stopped; nothing has changed.',
  stays: 'What was open before is still open.',
  failed: 'The program that opens files was not loaded. Check the network and load the page again.',
  table: {
    title: 'What are these columns?',
    lead: (path, rows) =>
      `“${path}” is a table of ${some(rows, 'row', 'rows')}. Say which column is what; leave out what it does not have.`,
    column: (at) => `column ${n(at)}`,
    none: 'none',
    open: 'Open',
    names: {
      source: 'Source',
      target: 'Target',
      relation: 'Relation',
      id: 'Id of a node',
      label: 'Name',
      kind: 'Kind',
      quote: 'Quotation',
      document: 'Where it stands',
      body: 'Who says it',
    },
    needs: 'It takes at least a source and a target (a table of edges) or an id (a table of nodes).',
    first: 'How the table begins',
  },
  gate: {
    file: (name) => `This link shows “${name}”, a file on the disk of whoever sent it.`,
    fileWhat: 'Ask the sender for the file and drop it here, or choose it: the page then shows what the link means.',
    otherFile:
      'This is not the very file that the link means: its name or its content differs. It is shown as the link asks; what cannot be found is said.',
    address: (url) => `This link loads a graph from another address: ${url}`,
    addressWhat: (site) =>
      `${site} will learn your network address. Agree once, and this site is not asked about again.`,
    agree: 'Agree and load',
    unclear: (raw) => `The graph that this link names could not be understood: ${raw}`,
    shipped: 'See the graph of this site',
    title: 'Another graph',
    refused: 'The graph did not open',
    again: 'Try again',
  },
  shown: (name, format) => `Opened file: ${name} (${format}).`,
  close: 'Understood',
  back: 'Back to the graph of this site',
  quoted: (edges, of) =>
    edges === 0
      ? 'The edges in this file quote no source: nothing here can be checked against one.'
      : edges < of
        ? `${n(edges)} of ${some(of, 'edge quotes', 'edges quote')} a source; the others name none.`
        : 'Every edge quotes a source.',
  notes: {
    encoding: ({ path, encoding }) => `“${path}” is not in UTF-8; it was read as ${encoding}.`,
    'invalid-bytes': ({ path, count, line }) =>
      `“${path}” holds ${some(count, 'byte that is', 'bytes that are')} no text (the first in line ${n(line)}); \u{fffd} stands for each.`,
    joined: ({ count, example }) =>
      `${some(count, 'edge has', 'edges have')} the same ends and relation as another and became one with it (${example}, for one).`,
    'named-by-edges': ({ count, example }) =>
      `${some(count, 'node stands', 'nodes stand')} in edges only and ${count === 1 ? 'goes' : 'go'} by the id (${example}, for one).`,
    'given-twice': ({ count, example }) =>
      `${some(count, 'node is', 'nodes are')} given more than once and became one (${example}, for one).`,
    'too-many-kinds': ({ count, example }) =>
      `${n(count)} different kinds are too many to tell apart; they became a property of each node (${example}, for one).`,
    'too-many-relations': ({ count, example }) =>
      `${n(count)} different relations are too many to tell apart; they became a property of each edge (${example}, for one).`,
    'left-out': ({ what, count, example }) =>
      `${what}: ${n(count)} cannot be shown here and ${count === 1 ? 'was' : 'were'} left out (${example}, for one).`,
    'not-numbers': ({ count, example }) =>
      `${some(count, 'number is', 'numbers are')} none and ${count === 1 ? 'was' : 'were'} kept as written (${example}, for one).`,
    'passed-over': ({ path }) => `“${path}” is no part of this graph and was not read.`,
  },
  faults: {
    empty: (where) => `${place(where)} is empty. Choose a file with something in it.`,
    'unknown-format': (where, formats) =>
      `${place(where)} looks like none of the known formats.${instead(where)} What can be opened: ${formats}.`,
    'not-this-format': (where) => `${place(where)} looks like a graph file but lacks a part of it.${instead(where)}`,
    broken: (where) =>
      `${place(where)} breaks off or is wrong there and cannot be read on.${instead(where)} Export it once more, or get a whole copy.`,
    'unknown-encoding': (where) => `${place(where)} is in an unknown encoding. Save it as UTF-8 and open it again.`,
    'declares-entities': (where) =>
      `${place(where)} declares XML entities. Such a file can fill the memory when it is expanded, so it is not read. Export one without a DOCTYPE.`,
    'wants-the-network': (where) =>
      `${place(where)} wants a part of itself from the network.${instead(where)} This page fetches nothing on behalf of a file; use one that brings its own context.`,
    'too-large': (where) => `${place(where)} is too large.${instead(where)} Take a part of it.`,
    'too-deep': (where) => `${place(where)} is nested too deep to be a graph.${instead(where)}`,
    'too-many': (where) => `${place(where)} holds too much.${instead(where)} Take a part of it.`,
    'no-nodes': (where) => `${place(where)} has not one node. Is it the right file?`,
    invalid: (where) => `${place(where)} is no valid graph file.${instead(where)}`,
    mapping: (where) => `The columns of ${place(where)} are not settled.${instead(where)}`,
    stopped: (where) => `Reading ${place(where)} was stopped.`,
  },
  fetching: {
    status: (url, status) => `${url} answered ${String(status)} and gave no file. Check the address.`,
    network: (url) =>
      `${url} could not be fetched: the network does not answer, or that site does not let other pages read its files (CORS). Download it in the browser and drop it here.`,
    plain: (url) =>
      `${url} is not an https address, and this page’s security policy lets nothing else in. Download it and drop it here.`,
    oneFile: (url) =>
      `${url}: this page is one file and loads nothing from the network. Download it in the browser and drop it here.`,
    large: (url) => `${url} is larger than this page can read.`,
  },
  foreign: {
    editorial: 'no source given',
    editorialWhy: 'The file names no source for it.',
    editorialCount: (count) => `No source given (${n(count)}): the file does not say what it rests on.`,
    editorialSentence: '{source} {relation} {target}. (No source given.)',
    what: (nodes, edges) => `${some(nodes, 'node', 'nodes')} and ${some(edges, 'edge', 'edges')}.`,
    places: {
      given: 'Nodes stand where the file puts them.',
      force: 'Nodes that are linked stand near each other; this page computed where.',
      flowers: 'Nodes with many edges are surrounded by what they are linked with.',
    },
    arranged: { given: 'the file', force: 'links', flowers: 'links' },
    responsible: 'The file does not say who answers for it.',
    reading: 'This graph was read from a file; this site has not edited it.',
    licence: 'The file states no terms of use.',
    whatText: (title, nodes, edges) =>
      `“${title}” was opened from a file: ${some(nodes, 'node', 'nodes')} and ${some(edges, 'edge', 'edges')}.`,
    noDate: 'The file gives no date.',
    citation: (title, edition, link) => `${title}. File checksum ${edition}. ${link}`,
    body: 'Source',
    properties: 'What else the file tells',
    id: 'Id in the file',
    excerpts: 'The file gives only these excerpts, not the whole text.',
  },
}
