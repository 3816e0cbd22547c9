/** How an endpoint is asked, as one flat value that stands in a link. Credentials are no part of it. */
import { parseUrl } from '../../link/parseUrl.ts'

export const profiles = ['none', 'statement', 'wikidata', 'named-graph', 'reifier'] as const
/**
 * How the endpoint states what an edge rests on: `statement` (rdf:Statement), `wikidata` (statement nodes with references),
 * `named-graph` (a graph for each source), `reifier` (RDF 1.2).
 */
export type Profile = (typeof profiles)[number]

export const fullTexts = ['none', 'virtuoso', 'wikidata'] as const
/** A full-text index that is faster than looking into each label: `bif:contains`, or Wikidata's own search. */
export type FullText = (typeof fullTexts)[number]

export interface Connection {
  /** http or https, without name and password. */
  readonly address: string
  /** The named graphs that are asked; empty: whatever the endpoint chooses. */
  readonly graphs: readonly string[]
  /** Predicates of names, the better one first. */
  readonly labels: readonly string[]
  /** Predicates from a thing to its kind. */
  readonly types: readonly string[]
  /** Language tags of names, the better one first; empty: all. */
  readonly languages: readonly string[]
  readonly evidence: Profile
  readonly fullText: FullText
  /** Rows at which the endpoint cuts every answer; null: not known. */
  readonly rows: number | null
}

const spaces: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'https://schema.org/',
  verbatim: 'urn:x-verbatim:',
  wdt: 'http://www.wikidata.org/prop/direct/',
}

/** A connection with defaults for all but the address. */
export const connectionTo = (address: string): Connection => ({ ...defaults, address: bare(address) })

/** An address without user name and password. What is no address stays as it is. */
function bare(address: string): string {
  const url = parseUrl(address)
  if (url === null || (url.username === '' && url.password === '' && url.hash === '')) return address
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}

const marks: Readonly<Record<string, string>> = { '%': '%25', ';': '%3B', ',': '%2C', '=': '%3D', '*': '%2A' }
const escaped = (text: string): string => text.replace(/[%;,=*]/gu, (mark) => marks[mark] ?? mark)

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    // A reader's own `%` that begins nothing stays as it is.
    if (!(error instanceof URIError)) throw error
    return text
  }
}

/** An IRI whose beginning is written as `prefix*` if it is well known. */
function shortened(iri: string): string {
  const [prefix, space] = Object.entries(spaces).find(([, one]) => iri.startsWith(one) && iri !== one) ?? []
  return prefix === undefined ? escaped(iri) : `${prefix}*${escaped(iri.slice(space?.length))}`
}

function lengthened(text: string): string {
  const at = text.indexOf('*')
  const space = at < 0 ? undefined : spaces[text.slice(0, at)]
  return space === undefined ? unescaped(text) : space + unescaped(text.slice(at + 1))
}

/** Wikidata has a property of its own for kinds. */
export const wikidataTypes = [lengthened('wdt*P31')]

const defaults: Omit<Connection, 'address'> = {
  graphs: [],
  // The last one has our renderings in graphs that were exported from this explorer.
  labels: ['rdfs*label', 'skos*prefLabel', 'verbatim*rendering'].map(lengthened),
  types: [lengthened('rdf*type')],
  languages: ['zh', 'en'],
  evidence: 'none',
  fullText: 'none',
  rows: null,
}

const listed = (iris: readonly string[]): string => iris.map(shortened).join(',')
const list = (text: string): readonly string[] => (text === '' ? [] : text.split(',').map(lengthened))
const oneOf = <T extends string>(known: readonly T[], text: string, otherwise: T): T =>
  known.find((one) => one === text) ?? otherwise

const start = 'sparql:'

/** The value of `data` in a link: the address, then what differs from the defaults. */
export function formatConnection(connection: Connection): string {
  const { address, graphs, labels, types, languages, evidence, fullText, rows } = connection
  const parts: readonly (readonly [string, string, string])[] = [
    ['graph', listed(graphs), ''],
    ['label', listed(labels), listed(defaults.labels)],
    ['type', listed(types), listed(defaults.types)],
    ['lang', languages.map(escaped).join(','), defaults.languages.join(',')],
    ['evidence', evidence, 'none'],
    ['text', fullText, 'none'],
    ['rows', rows === null ? '' : String(rows), ''],
  ]
  const written = parts.filter(([, value, usual]) => value !== usual).map(([name, value]) => `;${name}=${value}`)
  return start + bare(address).replace(/[%;]/gu, (mark) => marks[mark] ?? mark) + written.join('')
}

/** Whether a value of `data` means an endpoint. */
const isConnection = (data: string): boolean => data.startsWith(start)

/** The connection in a value of `data`; null: it means no endpoint. Unknown parts are skipped. */
export function parseConnection(data: string): Connection | null {
  if (!isConnection(data)) return null
  const [address = '', ...parts] = data.slice(start.length).split(';')
  const given = new Map<string, string>()
  for (const part of parts) {
    const at = part.indexOf('=')
    if (at > 0 && !given.has(part.slice(0, at))) given.set(part.slice(0, at), part.slice(at + 1))
  }
  const of = (name: string, otherwise: readonly string[]): readonly string[] => {
    const value = given.get(name)
    return value === undefined ? otherwise : list(value)
  }
  const rows = given.get('rows') ?? ''
  return {
    address: bare(unescaped(address)),
    graphs: of('graph', []),
    labels: of('label', defaults.labels),
    types: of('type', defaults.types),
    languages: of('lang', defaults.languages),
    evidence: oneOf(profiles, given.get('evidence') ?? '', 'none'),
    fullText: oneOf(fullTexts, given.get('text') ?? '', 'none'),
    rows: /^[1-9]\d{0,8}$/u.test(rows) ? Number(rows) : null,
  }
}
