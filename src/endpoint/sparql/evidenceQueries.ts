/** The queries for the evidence of edges, one for each profile. */
import { iri, predicates } from '../../formats/rdf/terms.ts'
import type { Connection, Profile } from './connection.ts'
import { among, dataset } from './queries.ts'
import type { StarQuery } from './starQueries.ts'
import { iriToken, iriTokens } from './tokens.ts'

const wikibase = 'http://wikiba.se/ontology#'
const rdf = (name: 'subject' | 'predicate' | 'object' | 'reifies'): string => iriToken(iri(`rdf:${name}`))
const [start, end] = [iri('oa:start'), iri('oa:end')]

/** The predicates that are read of a passage; of a statement also its grounding and its premises. */
export const evidencePredicates = {
  quote: predicates.quote,
  document: predicates.document,
  body: predicates.body,
  start,
  end,
  grounding: iri('verbatim:grounding'),
  premise: iri('verbatim:premise'),
}

/** Characters. A longer text is a whole document and no quote. */
const longestQuote = 5000
/** More rows than the passages of one query need. */
export const mostRows = 2000

/** The pattern that binds ?s to what states the edge to or from ?e. null: this profile states no such edges. */
function sayerOf({ source, relation, target, ends }: StarQuery, profile: Profile): string | null {
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

/** GRAPH only reaches named graphs that a dataset names by FROM NAMED, so they are listed a second time. */
const withNamed = (connection: Connection): string => dataset(connection) + dataset(connection, 'FROM NAMED')

const first = (variable: string, pattern: string, connection: Connection): string =>
  `SELECT ?${variable}${withNamed(connection)} WHERE { ${pattern} } LIMIT 1`

/**
 * Rows of ?e (the end of the edge), ?s (what states it), ?v (a passage or document that this names), ?c (a collection of
 * several), ?t (a place in it), ?q ?w (a predicate and its value).
 */
function evidenceBy(sayer: string, connection: Connection): string {
  const via = `?s ?via ?v . ${among('?via', predicates.evidence)}`
  const described = (one: string, more: readonly string[] = []): string =>
    `${one} ?q ?w . ${among('?q', [...evidencePredicates.quote, ...evidencePredicates.document, ...evidencePredicates.body, ...more])} FILTER(!isLiteral(?w) || STRLEN(STR(?w)) < ${String(longestQuote)})`
  const viaCollection = `?s ?via ?c . ${among('?via', predicates.evidence)} ?c ${iriToken(iri('prov:hadMember'))} ?v .`
  const place = `?v ${iriToken(iri('oa:hasTarget'))} ?t . ?t ${iriToken(iri('oa:hasSelector'))} ?l . ?l ?q ?w . ${among('?q', [start, end])}`
  const branches = [
    '',
    described('?s', [evidencePredicates.grounding, evidencePredicates.premise]),
    via,
    `${via} ${described('?v')}`,
    `${viaCollection} ${described('?v')}`,
    `${via} ${place}`,
    `${viaCollection} ${place}`,
  ]
  const all = branches.map((branch) => `{ ${sayer} ${branch} }`).join(' UNION ')
  return `SELECT DISTINCT ?e ?s ?v ?c ?t ?q ?w${withNamed(connection)} WHERE { ${all} } LIMIT ${String(mostRows)}`
}

/** The query for the evidence of edges that share an end; null: this profile has none. */
export function evidenceOf(query: StarQuery, connection: Connection): string | null {
  const sayer = sayerOf(query, connection.evidence)
  return sayer === null ? null : evidenceBy(sayer, connection)
}

/** The same for statements whose ids are known; ?e stays unbound. */
export const evidenceOfSayers = (ids: readonly string[], connection: Connection): string =>
  evidenceBy(`VALUES ?s { ${iriTokens(ids)} }`, connection)

/** For each profile a query that finds a row where it is used; the profile that says most comes first. */
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
