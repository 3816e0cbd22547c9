/** Resources with their facts, of which the RDF formats are written. Their writers know nothing else of the graph. */

/** Namespaces, by the prefix under which they are written. `verbatim` names what no shared vocabulary has; see README.md. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  verbatim: 'urn:x-verbatim:',
} as const

type Prefix = keyof typeof prefixes
/** A name like `prov:Entity`. */
export type PrefixedName = `${Prefix}:${string}`

export type WrittenTerm =
  | { readonly iri: string }
  /** The label of a node without a name. */
  | { readonly blank: string }
  | { readonly value: string; readonly lang?: string; readonly type?: PrefixedName }

type Fact = readonly [predicate: PrefixedName, object: WrittenTerm]

export interface Resource {
  readonly subject: { readonly iri: string } | { readonly blank: string }
  readonly facts: readonly Fact[]
}

/** A plain triple of the graph itself, whose predicate is one of its own relations. */
export interface Asserted {
  readonly subject: { readonly iri: string }
  readonly facts: readonly (readonly [predicate: { readonly iri: string }, object: WrittenTerm])[]
}

/** The whole IRI of a name. */
export function iriOf(name: PrefixedName): string {
  const at = name.indexOf(':')
  return prefixes[name.slice(0, at) as Prefix] + name.slice(at + 1)
}

/** A fact whose object is a name. */
export const is = (predicate: PrefixedName, object: PrefixedName): Fact => [predicate, { iri: iriOf(object) }]
/** A fact whose object is plain text. */
export const says = (predicate: PrefixedName, value: string): Fact => [predicate, { value }]
/** A fact for each language. */
export const worded = (predicate: PrefixedName, text: Readonly<Record<string, string>>): readonly Fact[] =>
  Object.entries(text).map(([lang, value]) => [predicate, { value, lang }])
/** A fact whose object is a number or a truth value, in its written form. */
export const typed = (predicate: PrefixedName, value: string, type: PrefixedName): Fact => [predicate, { value, type }]
/** A fact whose object is another resource. */
export const leads = (predicate: PrefixedName, iri: string): Fact => [predicate, { iri }]
