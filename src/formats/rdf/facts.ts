/** The facts of an RDF file, by their subject. */
import { iri, predicates } from './terms.ts'

/** A term as RDF libraries have it. `subject`, `predicate` and `object` belong to triples that are terms themselves. */
export interface RdfTerm {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly subject?: RdfTerm
  readonly predicate?: RdfTerm
  readonly object?: RdfTerm
}

export interface Quad {
  readonly subject: RdfTerm
  readonly predicate: RdfTerm
  readonly object: RdfTerm
  readonly graph: RdfTerm
}

export interface RdfFact {
  readonly predicate: string
  readonly object: RdfTerm
  /** The key of the named graph that it belongs to; null: none. */
  readonly graph: string | null
}

const [first, rest, nil] = [iri('rdf:first'), iri('rdf:rest'), iri('rdf:nil')]
const members = /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#_\d+$/u

export const isResource = ({ termType }: RdfTerm): boolean => termType === 'NamedNode' || termType === 'BlankNode'

export class RdfFacts {
  readonly #of = new Map<string, RdfFact[]>()
  /** Numbers for resources without an IRI, in order of appearance. Those of libraries continue from file to file. */
  readonly #blank = new Map<string, string>()
  readonly #uses = new Map<string, number>()

  constructor(quads: Iterable<Quad>) {
    for (const { subject, predicate, object, graph } of quads) {
      const key = this.keyOf(subject)
      const stands = graph.termType === 'DefaultGraph' ? null : this.keyOf(graph)
      const fact = { predicate: predicate.value, object, graph: stands }
      const known = this.#of.get(key)
      if (known) known.push(fact)
      else this.#of.set(key, [fact])
      if (isResource(object)) this.#uses.set(this.keyOf(object), this.uses(this.keyOf(object)) + 1)
    }
  }

  /** A resource's IRI, or `_:` with a number. */
  keyOf({ termType, value }: RdfTerm): string {
    if (termType !== 'BlankNode') return value
    const known = this.#blank.get(value)
    if (known !== undefined) return known
    const key = `_:${String(this.#blank.size + 1)}`
    this.#blank.set(value, key)
    return key
  }

  get subjects(): readonly string[] {
    return [...this.#of.keys()]
  }

  /** How often a resource is an object. */
  uses(key: string): number {
    return this.#uses.get(key) ?? 0
  }

  of(key: string): readonly RdfFact[] {
    return this.#of.get(key) ?? []
  }

  /** Objects of any of these predicates, in the order of the predicates. */
  objects(key: string, wanted: readonly string[]): readonly RdfTerm[] {
    const found = this.of(key).filter(({ predicate }) => wanted.includes(predicate))
    if (found.length > 1) found.sort((one, other) => wanted.indexOf(one.predicate) - wanted.indexOf(other.predicate))
    return found.map(({ object }) => object)
  }

  literals(key: string, wanted: readonly string[]): readonly RdfTerm[] {
    return this.objects(key, wanted).filter(({ termType }) => termType === 'Literal')
  }

  resources(key: string, wanted: readonly string[]): readonly string[] {
    return this.objects(key, wanted)
      .filter(isResource)
      .map((term) => this.keyOf(term))
  }

  types(key: string): readonly string[] {
    return this.resources(key, predicates.type)
  }

  isList(key: string): boolean {
    return key === nil || this.objects(key, [rest]).length > 0
  }

  /** The items of a list or container, in order. A list that leads back to itself ends there. */
  items(head: string): readonly RdfTerm[] {
    const items: RdfTerm[] = []
    const seen = new Set<string>()
    for (let key: string | undefined = head; key !== undefined && key !== nil && !seen.has(key);) {
      seen.add(key)
      items.push(...this.objects(key, [first]))
      key = this.resources(key, [rest])[0]
    }
    return items
  }

  isContainer(key: string): boolean {
    return this.of(key).some(({ predicate }) => members.test(predicate))
  }
}
