/** Contexts of JSON-LD: what its terms stand for. Only contexts in the file count: none is fetched. */
import { limits, Unreadable } from './opening.ts'

export interface TermDefinition {
  /** The whole IRI, or a keyword; null: what stands under it is not read. */
  readonly id: string | null
  readonly type: string | null
  readonly container: ReadonlySet<string>
  /** undefined: the context's. */
  readonly language: string | null | undefined
  readonly reverse: boolean
  readonly context: unknown
}

export interface Context {
  readonly terms: ReadonlyMap<string, TermDefinition>
  readonly vocab: string | null
  readonly base: string
  readonly language: string | null
}

export const emptyContext: Context = { terms: new Map(), vocab: null, base: '', language: null }

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const oa = 'http://www.w3.org/ns/oa#'
/** Contexts so common that their terms are known here, as far as a graph can use them. */
const known: readonly (readonly [address: RegExp, context: Readonly<Record<string, unknown>>])[] = [
  [
    /^https?:\/\/(?:www\.)?schema\.org\/?(?:docs\/jsonldcontext\.json(?:ld)?)?$/u,
    { '@vocab': 'https://schema.org/', id: '@id', type: '@type' },
  ],
  [
    /^https?:\/\/www\.w3\.org\/ns\/anno(?:\.jsonld)?$/u,
    {
      '@vocab': oa,
      id: '@id',
      type: '@type',
      body: { '@id': `${oa}hasBody`, '@type': '@id' },
      target: { '@id': `${oa}hasTarget`, '@type': '@id' },
      source: { '@id': `${oa}hasSource`, '@type': '@id' },
      selector: { '@id': `${oa}hasSelector`, '@type': '@id' },
      motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      creator: { '@id': 'http://purl.org/dc/terms/creator', '@type': '@id' },
      created: 'http://purl.org/dc/terms/created',
      format: 'http://purl.org/dc/elements/1.1/format',
      name: 'http://xmlns.com/foaf/0.1/name',
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
    },
  ],
]

const isKeyword = (value: string): boolean => /^@[a-z]+$/iu.test(value)
const isAbsolute = (value: string): boolean => /^[a-z][a-z0-9+.-]*:/iu.test(value)

function resolve(base: string, iri: string): string {
  if (isAbsolute(iri) || base === '') return iri
  try {
    return new URL(iri, base).href
  } catch {
    return iri
  }
}

/** The IRI that a name stands for; `as`: where it stands. null: for nothing. */
export function expandIri(context: Context, name: string, as: 'vocab' | 'id'): string | null {
  if (isKeyword(name)) return name
  if (as === 'vocab') {
    const term = context.terms.get(name)
    if (term) return term.id
  }
  const colon = name.indexOf(':')
  if (colon > 0) {
    const [prefix, rest] = [name.slice(0, colon), name.slice(colon + 1)]
    if (prefix === '_' || rest.startsWith('//')) return name
    const term = context.terms.get(prefix)
    return term?.id ? term.id + rest : name
  }
  if (as === 'vocab') return context.vocab === null ? null : context.vocab + name
  return resolve(context.base, name)
}

function definitionOf(context: Context, name: string, given: unknown): TermDefinition {
  const plain = { type: null, container: new Set<string>(), language: undefined, reverse: false, context: undefined }
  if (given === null) return { ...plain, id: null }
  if (typeof given === 'string') return { ...plain, id: expandIri(context, given, 'vocab') }
  if (!isObject(given)) return { ...plain, id: null }
  const reverse = typeof given['@reverse'] === 'string' ? given['@reverse'] : null
  const own = reverse ?? given['@id']
  const id = own === null ? null : expandIri(context, typeof own === 'string' ? own : name, 'vocab')
  const type = typeof given['@type'] === 'string' ? expandIri(context, given['@type'], 'vocab') : null
  const container = listOf(given['@container'] ?? []).filter((one) => typeof one === 'string')
  const language = given['@language']
  return {
    ...{ id, type, container: new Set(container), reverse: reverse !== null },
    language: typeof language === 'string' || language === null ? language : undefined,
    context: given['@context'],
  }
}

/** Terms may rest on each other in any order: each is defined after those that it names. */
function withTerms(context: Context, given: Readonly<Record<string, unknown>>): Context {
  const terms = new Map(context.terms)
  const growing: Context = { ...context, terms }
  const state = new Map<string, 'open' | 'done'>()
  const define = (name: string, depth: number): void => {
    if (state.has(name) || !Object.hasOwn(given, name) || isKeyword(name) || depth > limits.depth) return
    state.set(name, 'open')
    terms.delete(name)
    const value = given[name]
    const object = isObject(value) ? value : { '@id': value }
    for (const one of [object['@id'], object['@type'], object['@reverse']]) {
      if (typeof one !== 'string') continue
      const colon = one.indexOf(':')
      define(colon > 0 ? one.slice(0, colon) : one, depth + 1)
    }
    const colon = name.indexOf(':')
    if (colon > 0) define(name.slice(0, colon), depth + 1)
    terms.set(name, definitionOf(growing, name, value))
    state.set(name, 'done')
  }
  for (const name of Object.keys(given)) define(name, 0)
  return growing
}

/** A context with another laid over it. Throws `Unreadable` where it stands elsewhere than in the file. */
export function contextWith(context: Context, local: unknown, path: string): Context {
  let found = context
  for (const one of listOf(local)) {
    if (one === null) found = { ...emptyContext, base: context.base }
    else if (typeof one === 'string') {
      const terms = known.find(([address]) => address.test(one))?.[1]
      if (!terms) throw new Unreadable({ fault: 'wants-the-network', path, at: '@context', found: one })
      found = contextWith(found, terms, path)
    } else if (isObject(one)) {
      if (typeof one['@import'] === 'string')
        throw new Unreadable({ fault: 'wants-the-network', path, at: '@context.@import', found: one['@import'] })
      const [vocab, base, language] = [one['@vocab'], one['@base'], one['@language']]
      if (typeof base === 'string' || base === null)
        found = { ...found, base: base === null ? '' : resolve(found.base, base) }
      if (typeof language === 'string' || language === null) found = { ...found, language }
      if (vocab === null) found = { ...found, vocab: null }
      const withPrefixes = withTerms(found, one)
      found =
        typeof vocab === 'string'
          ? { ...withPrefixes, vocab: expandIri(withPrefixes, vocab, 'vocab') ?? vocab }
          : withPrefixes
      // Terms without an IRI of their own take the vocabulary's.
      if (typeof vocab === 'string') found = withTerms(found, one)
    }
  }
  return found
}
