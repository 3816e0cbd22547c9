/** Words about graphs at SPARQL endpoints, in English. */
import type { EndpointWords, TroubleFacts } from './endpoint.zh.ts'

const numbers = new Intl.NumberFormat('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string => `${n(count)} ${count === 1 ? one : other}`

/** The last part of an IRI. */
const last = (iri: string): string => iri.split(/[/#:]/u).at(-1) ?? iri

const quoted = ({ serverMessage }: TroubleFacts): string => (serverMessage ? ` It said: “${serverMessage}”.` : '')

export const endpointEn: EndpointWords = {
  troubles: {
    'cors-or-network': ({ address }) =>
      `${address} gave no answer that this page may read: the server is down, the network does not reach it, or it does not let pages of other sites ask it (CORS). Check the address, or ask whoever runs it to allow other sites.`,
    'time-out': ({ address }) =>
      `${address} did not answer in time, and we stopped waiting. Try again, or ask for something narrower.`,
    busy: ({ address, seconds }) =>
      `${address} is too busy to take more queries. ${seconds === null ? 'Try again in a while.' : `It asks to wait ${some(seconds, 'second', 'seconds')} before the next query.`}`,
    refused: ({ address, status }) =>
      `${address} refused the query (${String(status ?? 401)}): it wants a user name and a password, or these are not right. Give them in the connection form.`,
    status: (facts) =>
      `${facts.address} answered ${String(facts.status ?? '')} and gave no result.${quoted(facts)} Try again, or tell whoever runs it.`,
    'not-sparql': (facts) =>
      `What ${facts.address} answered is no SPARQL result.${quoted(facts)} Check the address: an endpoint’s often ends in /sparql or /query.`,
    truncated: ({ address }) => `The answer of ${address} broke off in its middle and was not used. Try again.`,
    'too-much': ({ address }) =>
      `The answer of ${address} was too large, and we stopped reading. Ask for something narrower, or name a graph.`,
    address: ({ address }) =>
      `${address} cannot be asked from this page: only https addresses and this machine (localhost) are allowed.`,
  },
  unknown: (what) => `Something unforeseen happened: ${what}`,
  oneFile: 'This page is one file and uses no network, so it cannot ask an endpoint. Open it on its site instead.',
  stays: 'What is on the page has not changed.',
  form: {
    lead: 'The graph stays on its server; only what you ask for is brought here, with its evidence.',
    address: 'Address of the endpoint',
    graphs: 'Named graphs (one IRI a line; empty: all)',
    labels: 'Predicates of names (IRIs; empty: the usual ones)',
    languages: 'Languages of names, in order (like zh en)',
    evidence: 'How evidence is recorded',
    profiles: {
      'find-out': 'find out',
      none: 'do not ask for evidence',
      statement: 'rdf:Statement',
      wikidata: 'statement nodes, as Wikidata has them',
      'named-graph': 'one named graph per source',
      reifier: 'RDF 1.2 reifiers',
    },
    text: 'Full-text search',
    texts: { none: 'none: look through the names', virtuoso: 'Virtuoso (bif:contains)', wikidata: 'Wikidata’s own' },
    more: 'More settings',
    user: 'User name',
    password: 'Password',
    secret:
      'User name and password stay in the memory of this tab alone: not in the link, not stored, gone when it is closed.',
    consent: (site) =>
      `${site} will learn your network address and what you ask. By pressing one of the buttons you agree.`,
    test: 'Test the connection',
    testing: 'Testing …',
    explore: 'Explore',
    plain: 'Only https addresses and this machine (localhost) are allowed.',
  },
  probe: {
    reachable: 'It can be asked: the endpoint answers and lets this page read the answer.',
    labels: (predicates, languages) =>
      `Things have names (${predicates.map(last).join(', ')}${languages.length > 0 ? `; languages: ${languages.join(', ')}` : ''}).`,
    noLabels:
      'No names were found: things go by the last part of their IRI. You can say which predicate holds the names.',
    profile: (name) => `Evidence: ${name}.`,
    noProfile: 'No way of recording evidence was found: edges will be shown without any.',
    text: (name) => `Full-text search works: ${name}.`,
    noText: 'No full-text search: the names are looked through, which is slow on a large graph.',
    rows: (rows) =>
      `It gives at most ${some(rows, 'row', 'rows')} at once: more are fetched in pages, and “may be partial” is said.`,
    noRows: 'No limit on the number of rows was found.',
    forbids: (address) =>
      `There is a server at ${address}, but it does not let pages of other sites read its answers (CORS). Ask whoever runs it to allow other sites.`,
    counts: (time) => `It can count: all types took ${some(time, 'millisecond', 'milliseconds')}.`,
    unknown: {
      rows: 'Whether it limits rows could not be found out.',
      labels: 'Names could not be found out.',
      evidence: 'How it records evidence could not be found out.',
      'full-text': 'Whether it has full-text search could not be found out.',
      counts: 'Counting all types failed; counts will be estimates.',
    },
    milliseconds: (time) => `A query took ${some(time, 'millisecond', 'milliseconds')}.`,
  },
  gate: {
    what: (address) => `This link asks for a graph at another address: ${address}`,
    steps: (steps) => (steps === 0 ? 'Nothing is brought in yet.' : `It brings in ${some(steps, 'step', 'steps')}.`),
    agree: 'Agree and ask',
  },
  bar: {
    label: 'Endpoint',
    shown: (name, nodes) =>
      nodes === 0 ? `${name}: nothing brought in yet` : `${name}: ${some(nodes, 'node', 'nodes')} brought in`,
    search: (name) => `Search at ${name}`,
    find: 'Search',
    kind: 'Type',
    anyKind: 'all types',
    partial: 'May be partial: the endpoint did not tell all.',
    missing: (count) =>
      `${some(count, 'thing', 'things')} in this link ${count === 1 ? 'is' : 'are'} no longer at the endpoint.`,
    results: 'What was found',
    found: (count) => (count === 0 ? 'Nothing was found.' : `${n(count)} found`),
    searching: 'Searching …',
    more: 'Next 50',
    close: 'Close',
    here: 'on the canvas',
  },
  loadTask: {
    loading: (percent) => `Bringing it in … ${n(percent)}%`,
    stop: 'Stop',
    stopped: 'Stopped; nothing has changed.',
    tooLong:
      'With this the link would be longer than 8,000 characters, and many places cut such links. You can save what is brought in as a file and open it here at any time.',
    save: 'Save graph.json',
    close: 'Understood',
  },
  home: {
    title: 'Where to begin?',
    text: 'Search for a name above, or pick something of a type. The canvas holds what you bring in, and the link keeps each step.',
    kinds: 'Types',
    apparatus: (kinds) => `Types of the vocabulary and of the evidence (${n(kinds)})`,
    none: 'The endpoint does not tell which types it has. Search instead.',
    loading: 'Counting types …',
    again: 'Try again',
  },
  relations: {
    title: 'Relations at the endpoint',
    loading: 'Counting relations …',
    out: 'From here',
    in: 'To here',
    none: 'The endpoint has no relations of it.',
    count: (count, isExact) => `${n(count)}${isExact ? '' : '+'}`,
    part: (here, all) => `${n(here)} of ${all}`,
    all: (count) => (count === 1 ? 'Bring in' : `Bring in ${n(count)}`),
    first: 'Bring in the first 50',
    next: 'Next 50',
    done: 'all here',
    load: (what, relation) => `${what}: ${relation}`,
    choose: 'Choose',
    chosen: (count) => `Bring in the ${n(count)} chosen`,
    nextPage: 'Next page',
    partial: 'May be partial.',
  },
  evidence: {
    coming: (edges) => `Reading the evidence of ${some(edges, 'edge', 'edges')} …`,
    stopped: (edges) => `The evidence of ${some(edges, 'edge', 'edges')} has not been read yet.`,
    failed: (edges) => `The evidence of ${some(edges, 'edge', 'edges')} could not be read.`,
    read: 'Read it',
  },
  phrase: {
    editorial: 'no passage quoted',
    editorialWhy: 'The endpoint quotes no passage for it; where it names a source, that stands below.',
    editorialSentence: '{source} {relation} {target}. (No passage quoted.)',
    awaited: {
      editorial: 'no passage, or not read yet',
      editorialWhy: 'The endpoint quotes no passage for it, or its evidence has not been read yet.',
      editorialSentence: '{source} {relation} {target}. (No passage, or not read yet.)',
    },
    empty: 'Nothing was brought in from the endpoint yet.',
    derivedWhy:
      'The endpoint calls it derived: no passage says so directly; it follows from them, or from other relations that they speak of.',
    places: 'What came first keeps its place; what comes later stands around what brought it.',
    arranged: 'the order of coming',
    status: (name) => `brought in from ${name}`,
    responsible: 'Whoever runs the endpoint answers for it.',
    reading: 'This graph was brought in from a SPARQL endpoint; this site has not edited it.',
    licence: 'The terms of use are those of the endpoint.',
    citation: (title, edition, link) => `${title}. Checksum of what was brought in ${edition}. ${link}`,
    properties: 'What else the endpoint tells',
    id: 'Id at the endpoint',
  },
}
