/** IRIs that RDF files use for the parts of a graph, by their purpose. */

const spaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  cnt: 'http://www.w3.org/2011/content#',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  pr: 'http://www.wikidata.org/prop/reference/',
  verbatim: 'urn:x-verbatim:',
} as const
type Name = `${keyof typeof spaces | 'schema'}:${string}`

/** The whole IRIs of names. schema.org is written with http and with https. */
const iris = (names: readonly Name[]): readonly string[] =>
  names.flatMap((name) => {
    const at = name.indexOf(':')
    const [prefix, local] = [name.slice(0, at), name.slice(at + 1)]
    if (prefix === 'schema') return [`https://schema.org/${local}`, `http://schema.org/${local}`]
    return [spaces[prefix as keyof typeof spaces] + local]
  })

/** One IRI. */
export const iri = (name: Exclude<Name, `schema:${string}`>): string => iris([name])[0] ?? name

/** Predicates, the better one first. */
export const predicates = {
  label: iris([
    'skos:prefLabel',
    'rdfs:label',
    'foaf:name',
    'schema:name',
    'dcterms:title',
    'dc:title',
    'skosxl:literalForm',
    'rdf:value',
    'schema:headline',
  ]),
  rendering: iris(['verbatim:rendering']),
  short: iris(['verbatim:short']),
  alternative: iris(['skos:altLabel', 'schema:alternateName', 'dcterms:alternative']),
  definition: iris(['rdfs:comment', 'skos:definition', 'schema:description', 'dcterms:description']),
  inverse: iris(['verbatim:inverseName']),
  /** Words of a passage. */
  quote: iris([
    'verbatim:quote',
    'oa:exact',
    'prov:value',
    'schema:text',
    'cnt:chars',
    'nif:anchorOf',
    'pr:P1683',
    'schema:citation',
  ]),
  /** The whole of a document. */
  text: iris(['schema:text', 'schema:articleBody', 'cnt:chars', 'nif:isString', 'prov:value']),
  /** From a statement to its source. */
  evidence: iris([
    'prov:wasDerivedFrom',
    'prov:wasQuotedFrom',
    'prov:hadPrimarySource',
    'dcterms:source',
    'dc:source',
    'schema:isBasedOn',
    'schema:citation',
    'dcterms:references',
    'schema:subjectOf',
  ]),
  /** From a passage to its document. */
  document: iris([
    'prov:wasQuotedFrom',
    'oa:hasSource',
    'prov:wasDerivedFrom',
    'prov:hadPrimarySource',
    'dcterms:source',
    'dc:source',
    'dcterms:isPartOf',
    'schema:isPartOf',
    'schema:isBasedOn',
    'nif:referenceContext',
    'pr:P248',
    'pr:P854',
  ]),
  body: iris([
    'prov:wasAttributedTo',
    'dcterms:creator',
    'dc:creator',
    'schema:author',
    'schema:creator',
    'schema:spokenByCharacter',
    'foaf:maker',
  ]),
  latitude: iris(['geo:lat', 'schema:latitude']),
  longitude: iris(['geo:long', 'schema:longitude']),
  type: iris(['rdf:type']),
} as const

/** Objects of these are shown as addresses, unless the file has facts about them. */
export const addresses = new Set(
  iris([
    'rdfs:seeAlso',
    'rdfs:isDefinedBy',
    'owl:sameAs',
    'foaf:homepage',
    'foaf:page',
    'foaf:isPrimaryTopicOf',
    'foaf:depiction',
    'foaf:img',
    'dcterms:license',
    'schema:url',
    'schema:sameAs',
    'schema:image',
    'schema:license',
    'schema:mainEntityOfPage',
    'skos:exactMatch',
    'skos:closeMatch',
  ]),
)

/** Types that everything could have; they are no kinds. */
export const emptyTypes = new Set(
  iris(['owl:NamedIndividual', 'owl:Thing', 'rdfs:Resource', 'prov:Entity', 'skos:Concept', 'schema:Thing']),
)

/** Types of classes, properties and other terms of a vocabulary. */
export const vocabularyTypes = new Set([
  ...iris(['rdfs:Class', 'owl:Class', 'rdf:Property', 'owl:ObjectProperty', 'owl:DatatypeProperty']),
  ...iris(['owl:AnnotationProperty', 'owl:SymmetricProperty', 'owl:TransitiveProperty', 'owl:FunctionalProperty']),
  ...iris([
    'owl:InverseFunctionalProperty',
    'owl:Ontology',
    'rdfs:Datatype',
    'skos:ConceptScheme',
    'schema:Class',
    'schema:Property',
  ]),
])

/** Relations of the vocabulary that go both ways. */
export const symmetric = new Set(
  iris(['skos:related', 'owl:sameAs', 'schema:spouse', 'schema:sibling', 'skos:exactMatch']),
)

/** The last part of an IRI, as people read it. */
export function localName(iri: string): string {
  const last = iri.split(/[/#]/u).findLast((part) => part !== '') ?? iri
  const plain = /^[a-z][a-z0-9+.-]*:[^/]/iu.test(last) ? last.slice(last.lastIndexOf(':') + 1) || last : last
  try {
    return decodeURIComponent(plain)
  } catch (error) {
    // A `%` that encodes nothing is part of the name.
    if (!(error instanceof URIError)) throw error
    return plain
  }
}

/** Predicates that are never edges: they give the type or the name of something, or belong to the file itself. */
const inner = new Set(
  iris([
    'rdf:type',
    'rdf:first',
    'rdf:rest',
    'rdf:reifies',
    'rdfs:domain',
    'rdfs:range',
    'skos:inScheme',
    'skos:topConceptOf',
    'skos:hasTopConcept',
    'owl:imports',
  ]),
)
const oa = iri('oa:hasBody').slice(0, -'hasBody'.length)

/** Whether a predicate is never an edge. */
export const structural = (predicate: string): boolean =>
  inner.has(predicate) || predicate.startsWith('urn:x-verbatim:') || predicate.startsWith(oa)

/** Predicates whose literals are shown as names, places or quotes, not as properties. */
export const shownElsewhere = new Set([
  ...predicates.label,
  ...predicates.rendering,
  ...predicates.short,
  ...predicates.alternative,
  ...predicates.latitude,
  ...predicates.longitude,
  ...predicates.type,
  ...iris(['verbatim:grounding', 'verbatim:premise', 'verbatim:note', 'verbatim:quote', 'verbatim:completed']),
])
