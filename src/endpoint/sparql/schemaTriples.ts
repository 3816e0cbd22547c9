/** Schema triples only serve to describe a data set. They are shown neither as edges nor as kinds. */
import { iri, structural, vocabularyTypes } from '../../formats/rdf/terms.ts'
import type { Connection } from './connection.ts'

/** The namespace of a name. */
const space = (name: Parameters<typeof iri>[0]): string => iri(name).replace(/[^/#:]+$/u, '')
const [oa, prov, rdf] = [space('oa:hasBody'), space('prov:used'), space('rdf:type')]
const wikibase = 'http://wikiba.se/ontology#'

/** Whether a relation makes no edges: it names, types, describes, or leads to evidence. */
export function isSchemaRelation(predicate: string, { evidence, types, labels }: Connection): boolean {
  if (structural(predicate) || types.includes(predicate) || labels.includes(predicate)) return true
  if (/#(subject|predicate|object|value)$/u.test(predicate) && predicate.startsWith(rdf)) return true
  // Wikidata has each edge twice: directly, and through its statement.
  if (evidence === 'wikidata') return !predicate.includes('/prop/direct/')
  return evidence !== 'none' && predicate.startsWith(prov)
}

/** Whether things of a kind only describe the graph. */
export const isSchemaKind = (kind: string): boolean =>
  vocabularyTypes.has(kind) ||
  kind.startsWith(oa) ||
  kind.startsWith(wikibase) ||
  (kind.startsWith(rdf) && /#(Statement|List|Bag|Seq|Alt)$/u.test(kind)) ||
  (kind.startsWith(prov) && /#(Collection|Bundle)$/u.test(kind))

/**
 * Vocabularies that describe how a graph is made: evidence, who gave it, terms, data sets, services. Readers may look for
 * some of it, too (a thesaurus is made of skos:Concept), so these kinds come last and are not left out.
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

/** Whether things of a kind describe the graph or its evidence. */
export const isApparatus = (kind: string): boolean => apparatus.some((one) => kind.startsWith(one)) || values.test(kind)

/** The resource that has the names of a relation. Wikidata names its direct properties at the property. */
export const namedAt = (relation: string): string =>
  relation.replace(/^(https?:\/\/[^/]+)\/prop\/direct\/(P\d+)$/u, '$1/entity/$2')
