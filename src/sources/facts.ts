/** Everything that an RDF file says, by what it is said of. */
import { iri, predicates } from './terms.ts'

/** A term as RDF libraries have it; `subject` and the like: of a triple that is a term itself. */
export interface Term {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly subject?: Term
  readonly predicate?: Term
  readonly object?: Term
}

export interface Quad {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
  readonly graph: Term
}

export interface Fact {
  readonly predicate: string
  readonly object: Term
  /** The named graph that it stands in, by key; null: none. */
  readonly graph: string | null
}

const [first, rest, nil] = [iri('rdf:first'), iri('rdf:rest'), iri('rdf:nil')]
const members = /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#_\d+$/u

export const isResource = ({ termType }: Term): boolean => termType === 'NamedNode' || termType === 'BlankNode'

export class Facts {
  readonly #of = new Map<string, Fact[]>()
  /** Resources without an IRI, numbered as they are met: a library counts them on from file to file. */
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
  keyOf({ termType, value }: Term): string {
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

  of(key: string): readonly Fact[] {
    return this.#of.get(key) ?? []
  }

  /** Objects of one of some predicates, those of the better predicate first. */
  objects(key: string, wanted: readonly string[]): readonly Term[] {
    const found = this.of(key).filter(({ predicate }) => wanted.includes(predicate))
    if (found.length > 1) found.sort((one, other) => wanted.indexOf(one.predicate) - wanted.indexOf(other.predicate))
    return found.map(({ object }) => object)
  }

  literals(key: string, wanted: readonly string[]): readonly Term[] {
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

  /** What a list or container holds, in order; it may lead back to itself. */
  items(head: string): readonly Term[] {
    const items: Term[] = []
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
