/** Passages in RDF: Web Annotations, PROV's quotations, references of Wikidata, and words that stand at a statement itself. */
import { placesFor } from '../read/fieldNames.ts'
import type { RdfFacts } from './facts.ts'
import type { ForeignDocument, ForeignQuote } from '../read/foreign.ts'
import { calledOf, nameOf } from './rdfNames.ts'
import { iri, localName, predicates } from './terms.ts'

type Quotes = readonly (ForeignQuote | readonly ForeignQuote[])[]

const [hasTarget, hasSelector, hasSource, hasBody] = [
  iri('oa:hasTarget'),
  iri('oa:hasSelector'),
  iri('oa:hasSource'),
  iri('oa:hasBody'),
]
const [exact, start, end, member] = [iri('oa:exact'), iri('oa:start'), iri('oa:end'), iri('prov:hadMember')]
const passageTypes = new Set([iri('oa:Annotation'), 'https://schema.org/Quotation', 'http://schema.org/Quotation'])
/** A resource that has one of these is a passage. */
const passageMarks = [hasTarget, hasSelector, exact, iri('verbatim:quote'), iri('pr:P1683')]

export class Passages {
  /** Resources that only say where something stands. */
  readonly apparatus = new Set<string>()
  /** Documents and speakers. They are nodes only if the graph has other facts about them. */
  readonly mentioned = new Set<string>()
  readonly documents = new Map<string, ForeignDocument>()
  readonly #judged = new Map<string, boolean>()
  readonly #facts: RdfFacts
  readonly #idOf: (key: string) => string
  readonly #about = new Map<string, string[]>()
  readonly #known = new Map<string, readonly ForeignQuote[]>()

  /** `idOf`: what a resource is called where it is named by id. */
  constructor(facts: RdfFacts, idOf: (key: string) => string) {
    this.#facts = facts
    this.#idOf = idOf
    for (const key of facts.subjects)
      for (const body of facts.resources(key, [hasBody])) this.#about.set(body, [...(this.#about.get(body) ?? []), key])
  }

  /** The subjects of annotations, in order of appearance. */
  get annotated(): readonly string[] {
    return [...this.#about.keys()]
  }

  isPassage(key: string): boolean {
    const known = this.#judged.get(key)
    if (known !== undefined) return known
    const found = this.#judge(key)
    this.#judged.set(key, found)
    return found
  }

  #judge(key: string): boolean {
    const facts = this.#facts
    if (facts.types(key).some((type) => passageTypes.has(type))) return true
    if (facts.objects(key, passageMarks).length > 0) return true
    return facts.literals(key, predicates.quote).length > 0 && facts.objects(key, predicates.document).length > 0
  }

  #isCollection(key: string): boolean {
    const parts = this.#facts.resources(key, [member])
    return parts.length > 0 && parts.every((part) => this.isPassage(part))
  }

  #title(document: string): string {
    return nameOf(this.#facts, document)
  }

  /** A document, by id where the file has its text, else by name. */
  #document(key: string): string {
    const id = this.#idOf(key)
    this.mentioned.add(key)
    const [text] = this.#facts.literals(key, predicates.text)
    if (!text) return this.#title(key)
    this.documents.set(id, { id, title: calledOf(this.#facts, key)?.label ?? null, text: text.value })
    return id
  }

  #documentOf(keys: readonly string[]): string | null {
    for (const key of keys)
      for (const object of this.#facts.objects(key, predicates.document)) {
        if (object.termType === 'Literal') return object.value
        const source = this.#facts.keyOf(object)
        if (this.isPassage(source)) {
          const further = source === key ? null : this.#facts.resources(source, predicates.document)[0]
          if (further !== undefined && further !== null && !this.isPassage(further)) return this.#document(further)
        } else return this.#document(source)
      }
    return null
  }

  #bodyOf(key: string): string | null {
    for (const object of this.#facts.objects(key, predicates.body)) {
      if (object.termType === 'Literal') return object.value
      const body = this.#facts.keyOf(object)
      this.mentioned.add(body)
      return nameOf(this.#facts, body)
    }
    return null
  }

  /** The words between two offsets of a document, which count code points. */
  #cut(selector: string, source: string | undefined): string | null {
    const facts = this.#facts
    const [from, to] = [start, end].map((name) => Number(facts.literals(selector, [name])[0]?.value ?? NaN))
    const text = source === undefined ? undefined : facts.literals(source, predicates.text)[0]?.value
    if (text === undefined || from === undefined || to === undefined || !(to > from)) return null
    return [...text].slice(from, to).join('')
  }

  /** The passages of a resource that is a passage. Such resources are noted, because they are no nodes. */
  #quotes(key: string): readonly ForeignQuote[] {
    const known = this.#known.get(key)
    if (known) return known
    const facts = this.#facts
    this.apparatus.add(key)
    const targets = facts.resources(key, [hasTarget])
    const places = [key, ...targets]
    const found = new Set<string>()
    for (const place of places) {
      if (place !== key && facts.resources(place, [hasSelector, hasSource]).length > 0) this.apparatus.add(place)
      const [source] = facts.resources(place, [hasSource])
      for (const selector of facts.resources(place, [hasSelector])) {
        this.apparatus.add(selector)
        const words = facts.literals(selector, [exact])[0]?.value
        if (words !== undefined) found.add(words)
      }
      if (found.size > 0) continue
      for (const selector of facts.resources(place, [hasSelector])) {
        const words = this.#cut(selector, source)
        if (words !== null) found.add(words)
      }
    }
    const own = facts.literals(key, predicates.quote).map(({ value }) => value)
    const [first] = own
    const words = first === undefined ? [...found] : [first]
    // A target may be the document itself, with nothing selected in it.
    const document = this.#documentOf(places) ?? null
    const quotes = words.map((quote) => ({ quote, document, body: this.#bodyOf(key) }))
    this.#known.set(key, quotes)
    return quotes
  }

  /** Passages that are literals of the resource itself, by the name of their property. */
  #ownWords(key: string): readonly ForeignQuote[] {
    const words = this.#facts
      .of(key)
      .filter(({ predicate, object }) => object.termType === 'Literal' && this.isQuote(predicate))
      .map(({ object }) => object.value)
    if (words.length === 0) return []
    const [document, body] = [this.#documentOf([key]), this.#bodyOf(key)]
    return words.map((quote) => ({ quote, document, body }))
  }

  /** Whether the literals of a predicate are passages. */
  isQuote(predicate: string): boolean {
    return placesFor([localName(predicate)], 'quote').length > 0 || predicate === iri('pr:P1683')
  }

  /** All evidence for a resource: a node, a statement or a named graph. `sources` are only named, not quoted. */
  of(key: string): { readonly quotes: Quotes; readonly sources: readonly string[] } {
    const facts = this.#facts
    const quotes: (ForeignQuote | readonly ForeignQuote[])[] = [...this.#ownWords(key)]
    const sources: string[] = []
    for (const term of facts.objects(key, predicates.evidence)) {
      if (term.termType === 'Literal') {
        if (quotes.length === 0) sources.push(term.value)
        continue
      }
      const one = facts.keyOf(term)
      if (this.#isCollection(one)) {
        this.apparatus.add(one)
        quotes.push(facts.resources(one, [member]).flatMap((part) => this.#quotes(part)))
      } else if (this.isPassage(one)) quotes.push(...this.#quotes(one))
      else sources.push(one)
    }
    for (const annotation of this.#about.get(key) ?? []) quotes.push(...this.#quotes(annotation))
    return { quotes, sources }
  }

  /** Whether a resource that is named as a source is evidence and no node. */
  isEvidence(key: string): boolean {
    return this.isPassage(key) || this.#isCollection(key)
  }

  /** Notes that a resource is a source of something. */
  mention(key: string): string {
    return this.#document(key)
  }
}
