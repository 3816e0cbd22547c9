/** The queries that an endpoint is asked, in SPARQL 1.1 that all servers of `docs/endpoints.md` answer. */
import type { Direction } from '../source.ts'
import type { Connection } from './connection.ts'
import { iriList, iriToken, iriTokens, isIri, stringToken } from './tokens.ts'

/** A count above this is given as “1000 and more”. */
export const capped = 1000
/** Rows at most, by what is asked for. No reader looks through more. */
export const most = { kinds: 200, relations: 300, literals: 300, sample: 20_000 } as const

/** The dataset of a query: the graphs of the connection; without any, what the endpoint chooses. */
export const dataset = ({ graphs }: Connection, clause: 'FROM' | 'FROM NAMED' = 'FROM'): string =>
  graphs
    .filter(isIri)
    .map((graph) => ` ${clause} ${iriToken(graph)}`)
    .join('')

/** A predicate, or several that mean the same. */
export const anyOf = (predicates: readonly string[]): string => {
  const tokens = iriTokens(predicates).replaceAll(' ', '|')
  return tokens.includes('|') ? `(${tokens})` : tokens
}

/** A filter that keeps IRIs, numbers, and texts that have one of the languages or none. */
function inLanguages(variable: string, { languages }: Connection): string {
  if (languages.length === 0) return ''
  const each = languages.map((lang) => `LANGMATCHES(LANG(${variable}), ${stringToken(lang)})`)
  return ` FILTER(!isLiteral(${variable}) || LANG(${variable}) = "" || ${each.join(' || ')})`
}

/** Pages begin after an id and not at an offset: servers refuse large offsets, and an id stays right when the data changes. */
const pageAfter = (after: string | null, limit: number): string =>
  `FILTER(isIRI(?x))${after === null ? '' : ` FILTER(STR(?x) > ${stringToken(after)})`} } ORDER BY STR(?x) LIMIT ${String(limit)}`

/** Names and kinds of things: ?x ?p ?v. */
export const factsOf = (ids: readonly string[], connection: Connection): string =>
  `SELECT DISTINCT ?x ?p ?v${dataset(connection)} WHERE { VALUES ?x { ${iriTokens(ids)} } VALUES ?p { ${iriTokens([
    ...connection.labels,
    ...connection.types,
  ])} } ?x ?p ?v .${inLanguages('?v', connection)} }`

/** The texts and numbers of a thing: ?p ?v. */
export const literalsOf = (id: string, connection: Connection): string =>
  `SELECT DISTINCT ?p ?v${dataset(connection)} WHERE { ${iriToken(id)} ?p ?v . FILTER(isLiteral(?v))${inLanguages('?v', connection)} } LIMIT ${String(most.literals + 1)}`

/** One row if the endpoint says anything of a thing, else none. */
export const isDescribed = (id: string, connection: Connection): string =>
  `SELECT ?p${dataset(connection)} WHERE { { ${iriToken(id)} ?p ?o } UNION { ?s ?p ${iriToken(id)} } } LIMIT 1`

/** Things of a kind, or of any where it is null: ?x. */
export const pageOfKind = (kind: string | null, after: string | null, limit: number, connection: Connection): string =>
  `SELECT DISTINCT ?x${dataset(connection)} WHERE { ?x ${anyOf(connection.types)} ${kind === null ? '?k' : iriToken(kind)} . ${pageAfter(after, limit)}`

/** Kinds by how many things they have: ?k ?n. */
export const countKinds = (connection: Connection): string =>
  `SELECT ?k (COUNT(DISTINCT ?x) AS ?n)${dataset(connection)} WHERE { ?x ${anyOf(connection.types)} ?k . FILTER(isIRI(?x)) FILTER(isIRI(?k)) } GROUP BY ?k ORDER BY DESC(?n) LIMIT ${String(most.kinds + 1)}`

/** The same for a sample, where the endpoint cannot count all. */
export const sampleKinds = (connection: Connection): string =>
  `SELECT ?k (COUNT(DISTINCT ?x) AS ?n)${dataset(connection)} WHERE { { SELECT ?x ?k WHERE { ?x ${anyOf(connection.types)} ?k . FILTER(isIRI(?x)) } LIMIT ${String(most.sample)} } } GROUP BY ?k ORDER BY DESC(?n) LIMIT ${String(most.kinds + 1)}`

/** The triple of a thing in a direction, with `end` at the other end. */
const statement = (id: string, predicate: string, direction: Direction, end: string): string =>
  direction === 'out' ? `${iriToken(id)} ${predicate} ${end}` : `${end} ${predicate} ${iriToken(id)}`

/** Neighbours by relation and direction: ?p with ?out or ?in. Two sub-SELECTs, since Virtuoso fails on BIND here. */
export function countRelations(id: string, connection: Connection): string {
  const one = (direction: Direction): string =>
    `{ SELECT ?p (COUNT(DISTINCT ?x) AS ?${direction}) WHERE { ${statement(id, '?p', direction, '?x')} . FILTER(isIRI(?x)) } GROUP BY ?p }`
  return `SELECT ?p ?out ?in${dataset(connection)} WHERE { ${one('out')} UNION ${one('in')} } LIMIT ${String(most.relations + 1)}`
}

/** The relations of a thing in a direction, uncounted: ?p. */
export const listRelations = (id: string, direction: Direction, connection: Connection): string =>
  `SELECT DISTINCT ?p${dataset(connection)} WHERE { ${statement(id, '?p', direction, '?x')} . FILTER(isIRI(?x)) } LIMIT ${String(most.relations + 1)}`

/** One count for each relation that stops at the cap: ?n0, ?n1 … */
export function capRelations(
  id: string,
  relations: readonly { readonly relation: string; readonly direction: Direction }[],
  connection: Connection,
): string {
  const one = ({ relation, direction }: (typeof relations)[number], at: number): string =>
    `{ SELECT (COUNT(?x) AS ?n${String(at)}) WHERE { { SELECT DISTINCT ?x WHERE { ${statement(id, iriToken(relation), direction, '?x')} . FILTER(isIRI(?x)) } LIMIT ${String(capped + 1)} } } }`
  return `SELECT *${dataset(connection)} WHERE { ${relations.map(one).join(' UNION ')} }`
}

/** Neighbours by a relation: ?x. */
export const pageOfNeighbours = (
  id: string,
  {
    relation,
    direction,
    after,
    limit,
  }: { relation: string; direction: Direction; after: string | null; limit: number },
  connection: Connection,
): string =>
  `SELECT DISTINCT ?x${dataset(connection)} WHERE { ${statement(id, iriToken(relation), direction, '?x')} . ${pageAfter(after, limit)}`

/** Names of some things by each of the predicates: ?v0, ?v1 … */
export const sampleLabels = (predicates: readonly string[], each: number, connection: Connection): string =>
  `SELECT *${dataset(connection)} WHERE { ${predicates
    .map((one, at) => `{ SELECT ?v${String(at)} WHERE { ?x ${iriToken(one)} ?v${String(at)} } LIMIT ${String(each)} }`)
    .join(' UNION ')} }`

/** `limit` rows of anything; how many come shows where the endpoint cuts. */
export const anyRows = (limit: number, connection: Connection): string =>
  `SELECT ?p${dataset(connection)} WHERE { ?s ?p ?o } LIMIT ${String(limit)}`

/** The number of these rows, counted by the endpoint: ?n. */
export const countRows = (limit: number, connection: Connection): string =>
  `SELECT (COUNT(?p) AS ?n)${dataset(connection)} WHERE { { SELECT ?p WHERE { ?s ?p ?o } LIMIT ${String(limit)} } }`

/** A filter on a predicate that is one of these. */
export const among = (variable: string, iris: readonly string[]): string => `FILTER(${variable} IN (${iriList(iris)}))`
