/** Queries that find things by words: ?x, and ?v for the name that was found. */
import { wordsOf } from '../ranked.ts'
import type { Connection } from './connection.ts'
import { among, anyOf, dataset } from './queries.ts'
import { iriToken, stringToken } from './tokens.ts'

interface Search {
  readonly query: string
  readonly kind: string | null
  readonly limit: number
}

const ofKind = ({ kind }: Search, { types }: Connection): string =>
  kind === null ? '' : ` ?x ${anyOf(types)} ${iriToken(kind)} .`

/** Looks into every name. There is no ORDER, since then the endpoint would have to find all before it answers. */
function searchNames(search: Search, connection: Connection): string {
  const has = (word: string): string => `CONTAINS(LCASE(STR(?v)), ${stringToken(word)})`
  // The endpoint compares letters as they are written, so both the typed form and our folded one are searched.
  const typed = search.query.toLowerCase().split(/\s+/u)
  const words = typed.filter((word) => word !== '').map((word) => [...new Set([word, ...wordsOf(word)])].map(has))
  return `SELECT DISTINCT ?x ?v${dataset(connection)} WHERE {${ofKind(search, connection)} ?x ${anyOf(connection.labels)} ?v . FILTER(isIRI(?x)) FILTER(${words.map((each) => `(${each.join(' || ')})`).join(' && ')}) } LIMIT ${String(search.limit)}`
}

/** For Virtuoso's index, which has whole words and beginnings of at least four letters. */
function virtuosoWords(query: string): string {
  const words = wordsOf(query)
    .map((word) => word.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim())
    .filter((word) => word !== '')
  return words.map((word) => (/^[a-z0-9]{4,}$/u.test(word) ? `"${word}*"` : `"${word}"`)).join(' AND ')
}

function searchVirtuoso(search: Search, connection: Connection): string | null {
  const words = virtuosoWords(search.query)
  if (words === '') return null
  // No single quote is left in the words. The index needs a plain triple before it, not alternative paths.
  return `SELECT DISTINCT ?x ?v${dataset(connection)} WHERE {${ofKind(search, connection)} ?x ?p ?v . ?v <bif:contains> '${words}' . ${among('?p', connection.labels)} FILTER(isIRI(?x)) } LIMIT ${String(search.limit)}`
}

/** Wikidata's own search, in its own order. */
function searchWikidata(search: Search, connection: Connection): string {
  const [language = 'en'] = connection.languages
  return `PREFIX wikibase: <http://wikiba.se/ontology#> PREFIX bd: <http://www.bigdata.com/rdf#> PREFIX mwapi: <https://www.mediawiki.org/ontology#API/> SELECT DISTINCT ?x ?n${dataset(connection)} WHERE { SERVICE wikibase:mwapi { bd:serviceParam wikibase:endpoint "www.wikidata.org" ; wikibase:api "EntitySearch" ; wikibase:limit ${String(Math.min(search.limit, 50))} ; mwapi:search ${stringToken(search.query)} ; mwapi:language ${stringToken(language)} . ?x wikibase:apiOutputItem mwapi:item . ?n wikibase:apiOrdinal true . }${ofKind(search, connection)} } ORDER BY ?n`
}

/** The query that finds words at this endpoint; null: the words are not searchable. */
export function searchQuery(search: Search, connection: Connection): string | null {
  if (wordsOf(search.query).length === 0) return null
  if (connection.fullText === 'virtuoso') return searchVirtuoso(search, connection)
  if (connection.fullText === 'wikidata') return searchWikidata(search, connection)
  return searchNames(search, connection)
}
