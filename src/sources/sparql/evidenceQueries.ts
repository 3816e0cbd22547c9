/** How an endpoint is asked what edges rest on, in each of the ways in which endpoints tell it. */
import { iri, predicates } from '../terms.ts'
import type { Connection, Profile } from './connection.ts'
import { among, dataset } from './queries.ts'
import type { Star } from './stars.ts'
import { iriToken, iriTokens } from './tokens.ts'

const wikibase = 'http://wikiba.se/ontology#'
const rdf = (name: 'subject' | 'predicate' | 'object' | 'reifies'): string => iriToken(iri(`rdf:${name}`))
const [start, end] = [iri('oa:start'), iri('oa:end')]

/** What is read of a passage; of what says an edge also how it is grounded, and the edges that it follows from. */
export const told = {
  quote: predicates.quote,
  document: predicates.document,
  body: predicates.body,
  start,
  end,
  grounding: iri('verbatim:grounding'),
  premise: iri('verbatim:premise'),
}

/** Evidence rows are short; a text that is longer is a whole document. */
const longestQuote = 5000
/** More rows than the passages of some edges need. */
export const mostRows = 2000

/** What ?s is: that which says an edge of the star to ?e. null: the endpoint tells nothing of such edges. */
function sayerOf({ source, relation, target, ends }: Star, profile: Profile): string | null {
  const [s, p, o] = [source, relation, target].map((one) => (one === null ? '?e' : iriToken(one))) as [
    string,
    string,
    string,
  ]
  const to = `VALUES ?e { ${iriTokens(ends)} }`
  switch (profile) {
    case 'none':
      return null
    case 'statement':
      return `${to} ?s ${rdf('subject')} ${s} . ?s ${rdf('predicate')} ${p} . ?s ${rdf('object')} ${o} .`
    case 'named-graph':
      return `${to} GRAPH ?s { ${s} ${p} ${o} }`
    case 'reifier':
      return `${to} ?s ${rdf('reifies')} <<( ${s} ${p} ${o} )>> .`
    case 'wikidata': {
      if (!relation.includes('/prop/direct/')) return null
      const [node, value] = ['/prop/', '/prop/statement/'].map((one) =>
        iriToken(relation.replace('/prop/direct/', one)),
      )
      return `${to} ${s} ${node ?? ''} ?s . ?s ${value ?? ''} ${o} .`
    }
  }
}

/** What stands in named graphs is asked for by GRAPH, for which a dataset must name them once more. */
const withNamed = (connection: Connection): string => dataset(connection) + dataset(connection, 'FROM NAMED')

const first = (variable: string, pattern: string, connection: Connection): string =>
  `SELECT ?${variable}${withNamed(connection)} WHERE { ${pattern} } LIMIT 1`

/**
 * Rows of ?e (the end of the edge), ?s (what says it), ?v (a passage or document that it names), ?c (what holds several
 * together), ?t (a place in it), ?q ?w (what is told).
 */
function evidenceBy(sayer: string, connection: Connection): string {
  const via = `?s ?via ?v . ${among('?via', predicates.evidence)}`
  const tells = (one: string, more: readonly string[] = []): string =>
    `${one} ?q ?w . ${among('?q', [...told.quote, ...told.document, ...told.body, ...more])} FILTER(!isLiteral(?w) || STRLEN(STR(?w)) < ${String(longestQuote)})`
  const held = `?s ?via ?c . ${among('?via', predicates.evidence)} ?c ${iriToken(iri('prov:hadMember'))} ?v .`
  const place = `?v ${iriToken(iri('oa:hasTarget'))} ?t . ?t ${iriToken(iri('oa:hasSelector'))} ?l . ?l ?q ?w . ${among('?q', [start, end])}`
  const branches = [
    '',
    tells('?s', [told.grounding, told.premise]),
    via,
    `${via} ${tells('?v')}`,
    `${held} ${tells('?v')}`,
    `${via} ${place}`,
    `${held} ${place}`,
  ]
  const all = branches.map((branch) => `{ ${sayer} ${branch} }`).join(' UNION ')
  return `SELECT DISTINCT ?e ?s ?v ?c ?t ?q ?w${withNamed(connection)} WHERE { ${all} } LIMIT ${String(mostRows)}`
}

/** What speaks for the edges of a star. */
export function evidenceOf(star: Star, connection: Connection): string | null {
  const sayer = sayerOf(star, connection.evidence)
  return sayer === null ? null : evidenceBy(sayer, connection)
}

/** The same of what says an edge itself, by its id; ?e stays empty. */
export const evidenceOfSayers = (ids: readonly string[], connection: Connection): string =>
  evidenceBy(`VALUES ?s { ${iriTokens(ids)} }`, connection)

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
