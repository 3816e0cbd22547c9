/** How an endpoint is asked what an edge rests on, in each of the ways in which endpoints tell it. */
import type { EdgeId } from '../source.ts'
import { iri, predicates } from '../terms.ts'
import type { Connection, Profile } from './connection.ts'
import { among, dataset } from './queries.ts'
import { iriToken } from './tokens.ts'

const wikibase = 'http://wikiba.se/ontology#'
const rdf = (name: 'subject' | 'predicate' | 'object' | 'reifies'): string => iriToken(iri(`rdf:${name}`))
const [start, end] = [iri('oa:start'), iri('oa:end')]

/** What is read of a passage. */
export const told = { quote: predicates.quote, document: predicates.document, body: predicates.body, start, end }

/** Evidence rows are short; a text that is longer is a whole document. */
const longestQuote = 5000
/** More rows than one edge's passages need. */
export const mostRows = 2000

/** What ?s is: that which says the edge. null: the endpoint tells nothing of such an edge. */
function sayerOf({ source, relation, target }: EdgeId, profile: Profile): string | null {
  const [s, p, o] = [source, relation, target].map(iriToken) as [string, string, string]
  switch (profile) {
    case 'none':
      return null
    case 'statement':
      return `?s ${rdf('subject')} ${s} . ?s ${rdf('predicate')} ${p} . ?s ${rdf('object')} ${o} .`
    case 'named-graph':
      return `GRAPH ?s { ${s} ${p} ${o} }`
    case 'reifier':
      return `?s ${rdf('reifies')} <<( ${s} ${p} ${o} )>> .`
    case 'wikidata': {
      if (!relation.includes('/prop/direct/')) return null
      const [node, value] = ['/prop/', '/prop/statement/'].map((one) =>
        iriToken(relation.replace('/prop/direct/', one)),
      )
      return `${s} ${node ?? ''} ?s . ?s ${value ?? ''} ${o} .`
    }
  }
}

/** What stands in named graphs is asked for by GRAPH, for which a dataset must name them once more. */
const withNamed = (connection: Connection): string => dataset(connection) + dataset(connection, 'FROM NAMED')

const first = (variable: string, pattern: string, connection: Connection): string =>
  `SELECT ?${variable}${withNamed(connection)} WHERE { ${pattern} } LIMIT 1`

/** Rows of ?s, ?v (a passage or document that it names), ?c (what holds several together), ?t (a place in it), ?q ?w (what is told). */
export function evidenceOf(edge: EdgeId, connection: Connection): string | null {
  const sayer = sayerOf(edge, connection.evidence)
  if (sayer === null) return null
  const via = `?s ?via ?v . ${among('?via', predicates.evidence)}`
  const tells = (one: string): string =>
    `${one} ?q ?w . ${among('?q', [...told.quote, ...told.document, ...told.body])} FILTER(!isLiteral(?w) || STRLEN(STR(?w)) < ${String(longestQuote)})`
  const held = `?s ?via ?c . ${among('?via', predicates.evidence)} ?c ${iriToken(iri('prov:hadMember'))} ?v .`
  const place = `?v ${iriToken(iri('oa:hasTarget'))} ?t . ?t ${iriToken(iri('oa:hasSelector'))} ?l . ?l ?q ?w . ${among('?q', [start, end])}`
  const branches = [
    '',
    tells('?s'),
    via,
    `${via} ${tells('?v')}`,
    `${held} ${tells('?v')}`,
    `${via} ${place}`,
    `${held} ${place}`,
  ]
  const all = branches.map((branch) => `{ ${sayer} ${branch} }`).join(' UNION ')
  return `SELECT DISTINCT ?s ?v ?c ?t ?q ?w${withNamed(connection)} WHERE { ${all} } LIMIT ${String(mostRows)}`
}

/** The ways in which edges are told, the more telling first: a query that finds a row where it is used. */
export const probes: readonly (readonly [Exclude<Profile, 'none'>, (connection: Connection) => string])[] = [
  ['reifier', (connection) => first('s', `?s ${rdf('reifies')} ?t`, connection)],
  [
    'statement',
    (connection) =>
      first('s', `?s ${rdf('subject')} ?a . ?s ${rdf('predicate')} ?p . ?s ${rdf('object')} ?b .`, connection),
  ],
  [
    'wikidata',
    (connection) =>
      first(
        's',
        `{ ?s ${iriToken(`${wikibase}statementProperty`)} ?q } UNION { ?s ${iriToken(`${wikibase}rank`)} ?r }`,
        connection,
      ),
  ],
  [
    'named-graph',
    (connection) =>
      first(
        'g',
        `?g ?q ?w . ${among('?q', [...predicates.evidence, ...predicates.body])} GRAPH ?g { ?a ?p ?b }`,
        connection,
      ),
  ],
]
