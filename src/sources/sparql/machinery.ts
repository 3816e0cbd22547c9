/** What only serves the making of a data set: never a neighbour's relation, never a kind of thing. */
import { iri, structural, vocabularyTypes } from '../terms.ts'
import type { Connection } from './connection.ts'

/** The namespace of a name. */
const space = (name: Parameters<typeof iri>[0]): string => iri(name).replace(/[^/#:]+$/u, '')
const [oa, prov, rdf] = [space('oa:hasBody'), space('prov:used'), space('rdf:type')]
const wikibase = 'http://wikiba.se/ontology#'

/** Whether a relation is no edge of the graph: it names, types, describes, or leads to evidence. */
export function isMachinery(predicate: string, { evidence, types, labels }: Connection): boolean {
  if (structural(predicate) || types.includes(predicate) || labels.includes(predicate)) return true
  if (/#(subject|predicate|object|value)$/u.test(predicate) && predicate.startsWith(rdf)) return true
  // Wikidata tells each edge twice: directly, and by way of its statement.
  if (evidence === 'wikidata') return !predicate.includes('/prop/direct/')
  return evidence !== 'none' && predicate.startsWith(prov)
}

/** Whether a kind is one of what describes the graph. */
export const isMachineryKind = (kind: string): boolean =>
  vocabularyTypes.has(kind) ||
  kind.startsWith(oa) ||
  kind.startsWith(wikibase) ||
  (kind.startsWith(rdf) && /#(Statement|List|Bag|Seq|Alt)$/u.test(kind)) ||
  (kind.startsWith(prov) && /#(Collection|Bundle)$/u.test(kind))

/**
 * Vocabularies in which a graph tells how it is made: evidence and who gave it, terms, data sets, services. Some hold what
 * readers look for too (a thesaurus is made of skos:Concept), so their kinds come last, and are not left out.
 */
const apparatus: readonly string[] = [
  rdf,
  space('rdfs:label'),
  space('owl:sameAs'),
  oa,
  prov,
  space('skos:prefLabel'),
  space('skosxl:literalForm'),
  space('nif:isString'),
  space('cnt:chars'),
  space('verbatim:quote'),
  wikibase,
  'http://rdfs.org/ns/void#',
  'http://www.w3.org/ns/dcat#',
  'http://www.w3.org/ns/sparql-service-description#',
  'http://www.openlinksw.com/schemas/',
]
const values = /^https?:\/\/schema\.org\/(QuantitativeValue|PropertyValue|Quotation|Claim)$/u

/** Whether what is of a kind describes the graph or its evidence. */
export const isApparatus = (kind: string): boolean => apparatus.some((one) => kind.startsWith(one)) || values.test(kind)

/** Where the names of a relation stand: Wikidata's direct properties are named at the property. */
export const namedAt = (relation: string): string =>
  relation.replace(/^(https?:\/\/[^/]+)\/prop\/direct\/(P\d+)$/u, '$1/entity/$2')
