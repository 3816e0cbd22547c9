/** The facts that JSON-LD's objects tell. */
import type { Quad, Term } from './facts.ts'
import {
  type Context,
  contextWith,
  emptyContext,
  expandIri,
  isObject,
  listOf,
  type TermDefinition,
} from './jsonLdContext.ts'
import { limits, Unreadable } from './opening.ts'
import { iri } from './terms.ts'

const named = (value: string): Term => ({ termType: value.startsWith('_:') ? 'BlankNode' : 'NamedNode', value })
const literal = (value: string, language = ''): Term => ({ termType: 'Literal', value, language })
const nowhere: Term = { termType: 'DefaultGraph', value: '' }

interface Place {
  readonly context: Context
  readonly graph: Term
  readonly depth: number
}

class Reader {
  readonly quads: Quad[] = []
  #blank = 0
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  #newBlank(): Term {
    this.#blank += 1
    return { termType: 'BlankNode', value: `made ${String(this.#blank)}` }
  }

  #say(subject: Term, predicate: string, object: Term, graph: Term): void {
    this.quads.push({ subject, predicate: named(predicate), object, graph })
  }

  /** A keyword's value, under its own name or another that the context gives it. */
  #keyword(context: Context, object: Readonly<Record<string, unknown>>, keyword: string): unknown {
    if (Object.hasOwn(object, keyword)) return object[keyword]
    const name = Object.keys(object).find((one) => context.terms.get(one)?.id === keyword)
    return name === undefined ? undefined : object[name]
  }

  #list(values: readonly unknown[], place: Place, term: TermDefinition | undefined): Term {
    let rest: Term = named(iri('rdf:nil'))
    for (const value of values.toReversed()) {
      const item = Array.isArray(value) ? this.#list(value, place, term) : this.#value(value, place, term)
      if (!item) continue
      const cell = this.#newBlank()
      this.#say(cell, iri('rdf:first'), item, place.graph)
      this.#say(cell, iri('rdf:rest'), rest, place.graph)
      rest = cell
    }
    return rest
  }

  #plain(value: string | number | boolean, { context }: Place, term: TermDefinition | undefined): Term {
    const type = term?.type ?? null
    if (typeof value === 'string' && (type === '@id' || type === '@vocab')) {
      const found = (type === '@vocab' ? expandIri(context, value, 'vocab') : null) ?? expandIri(context, value, 'id')
      return named(found ?? value)
    }
    const language = term?.language === undefined ? context.language : term.language
    return literal(String(value), typeof value === 'string' && type === null ? (language ?? '') : '')
  }

  #value(value: unknown, place: Place, term: TermDefinition | undefined): Term | null {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return this.#plain(value, place, term)
    if (!isObject(value)) return null
    if (term?.type === '@json') return literal(JSON.stringify(value))
    const context = this.#contextOf(value, place.context)
    const plain = this.#keyword(context, value, '@value')
    if (plain !== undefined) {
      const language = this.#keyword(context, value, '@language')
      if (plain === null) return null
      const words = typeof plain === 'string' ? plain : JSON.stringify(plain)
      return literal(words, typeof language === 'string' ? language : '')
    }
    const list = this.#keyword(context, value, '@list')
    if (list !== undefined) return this.#list(listOf(list), { ...place, context }, term)
    return this.node(value, place)
  }

  #contextOf(object: Readonly<Record<string, unknown>>, context: Context): Context {
    let found = Object.hasOwn(object, '@context') ? contextWith(context, object['@context'], this.#path) : context
    const local = found
    const types = listOf(this.#keyword(found, object, '@type') ?? []).filter((one) => typeof one === 'string')
    // A type may bring terms of its own.
    for (const type of types.toSorted()) {
      const own = local.terms.get(type)?.context
      if (own !== undefined) found = contextWith(found, own, this.#path)
    }
    return found
  }

  /** The values under a term, with what a container's keys tell put into them. */
  *#contained(value: unknown, place: Place, term: TermDefinition | undefined): Generator {
    const container = term?.container ?? new Set()
    if (container.has('@list') && !(isObject(value) && Object.hasOwn(value, '@list'))) yield { '@list': listOf(value) }
    else if (
      isObject(value) &&
      ['@language', '@index', '@id', '@type', '@graph'].some((one) => container.has(one)) &&
      !Object.hasOwn(value, '@id')
    ) {
      if (container.has('@graph') && container.size === 1) yield { '@graph': value }
      else
        for (const [key, inner] of Object.entries(value))
          for (const one of listOf(inner)) {
            if (container.has('@language')) yield { '@value': one, '@language': key }
            else if (!isObject(one) || key === '@none' || container.has('@index')) yield one
            else if (container.has('@id')) yield { '@id': key, ...(container.has('@graph') ? { '@graph': one } : one) }
            else yield { ...one, '@type': [key, ...listOf(one['@type'] ?? [])] }
          }
    } else if (isObject(value) && this.#keyword(place.context, value, '@set') !== undefined)
      yield* listOf(this.#keyword(place.context, value, '@set'))
    else yield* listOf(value)
  }

  /** Reads an object; what it is called. */
  node(object: Readonly<Record<string, unknown>>, place: Place): Term {
    if (place.depth > limits.depth)
      throw new Unreadable({ fault: 'too-deep', path: this.#path, expected: String(limits.depth) })
    const context = this.#contextOf(object, place.context)
    const here = { ...place, context, depth: place.depth + 1 }
    const id = this.#keyword(context, object, '@id')
    const subject = typeof id === 'string' ? named(expandIri(context, id, 'id') ?? id) : this.#newBlank()
    for (const [name, value] of Object.entries(object)) this.#entry(subject, name, value, here)
    return subject
  }

  #entry(subject: Term, name: string, value: unknown, place: Place): void {
    const { context, graph } = place
    const term = context.terms.get(name)
    const predicate = expandIri(context, name, 'vocab')
    if (predicate === '@type') {
      for (const type of listOf(value)) {
        const found =
          typeof type === 'string' ? (expandIri(context, type, 'vocab') ?? expandIri(context, type, 'id')) : null
        if (found !== null) this.#say(subject, iri('rdf:type'), named(found), graph)
      }
    } else if (predicate === '@graph') {
      for (const one of listOf(value)) if (isObject(one)) this.node(one, { ...place, graph: subject })
    } else if (predicate === '@included') {
      for (const one of listOf(value)) if (isObject(one)) this.node(one, place)
    } else if (predicate === '@nest') {
      for (const one of listOf(value))
        if (isObject(one)) for (const [inner, of] of Object.entries(one)) this.#entry(subject, inner, of, place)
    } else if (predicate === '@reverse') {
      if (isObject(value)) for (const [inner, of] of Object.entries(value)) this.#facts(subject, inner, of, place, true)
    } else if (predicate !== null && !predicate.startsWith('@') && predicate.includes(':'))
      this.#facts(subject, name, value, place, term?.reverse ?? false)
  }

  #facts(subject: Term, name: string, value: unknown, place: Place, isReverse: boolean): void {
    const term = place.context.terms.get(name)
    const predicate = expandIri(place.context, name, 'vocab')
    if (predicate === null) return
    const context = term?.context === undefined ? place.context : contextWith(place.context, term.context, this.#path)
    const inside = { ...place, context }
    for (const one of this.#contained(value, inside, term)) {
      const object = this.#value(one, inside, term)
      if (!object) continue
      if (!isReverse) this.#say(subject, predicate, object, place.graph)
      else if (object.termType !== 'Literal') this.#say(object, predicate, subject, place.graph)
    }
  }

  /** The whole file: an object, or several; `@graph` at the top, with nothing said of it, is the file itself. */
  document(value: unknown): void {
    for (const one of listOf(value)) {
      if (!isObject(one)) continue
      const context = this.#contextOf(one, emptyContext)
      const place = { context, graph: nowhere, depth: 0 }
      const graph = this.#keyword(context, one, '@graph')
      const isOnlyGraph = Object.keys(one).every((key) =>
        ['@context', '@graph'].includes(expandIri(context, key, 'vocab') ?? '@context'),
      )
      if (graph !== undefined && isOnlyGraph) {
        for (const inner of listOf(graph)) if (isObject(inner)) this.node(inner, place)
      } else this.node(one, { ...place, context: emptyContext })
    }
  }
}

/** Everything that a JSON-LD document says. Throws `Unreadable`. */
export function jsonLdQuads(value: unknown, path: string): readonly Quad[] {
  const reader = new Reader(path)
  reader.document(value)
  return reader.quads
}
