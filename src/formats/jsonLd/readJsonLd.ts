/**
 * JSON-LD: objects become resources with facts. The `jsonld` package, by the authors of the recommendation, expands terms
 * and makes facts. The other maintained package, `jsonld-streaming-parser`, cannot be used: its time grows with the
 * square of a file's length, and it fails on a property that is called `constructor`.
 */
import jsonld from 'jsonld'
import type { ForeignGraph } from '../read/foreign.ts'
import { isObject } from '../read/jsonValues.ts'
import { limits, type AddNote, Unreadable } from '../read/openResult.ts'
import type { Quad, RdfTerm } from '../rdf/facts.ts'
import { graphOfFacts } from '../rdf/readRdf.ts'
import { knownContext } from './knownContexts.ts'

const numbered = 'urn:n:'

/**
 * Names of resources, replaced by numbers before the package makes facts, and put back afterwards. The package sorts
 * resources by name and drops relative names; numbers keep the order of the file and every name as it is written there.
 */
class NumberedNames {
  readonly #ids: string[] = []
  readonly #numberOf = new Map<string, string>()

  /** The number that stands for a name; without a name, a number of its own. */
  number(id: unknown): string {
    if (typeof id !== 'string') return this.#next(`_:unnamed ${String(this.#ids.length)}`)
    const known = this.#numberOf.get(id) ?? this.#next(id)
    this.#numberOf.set(id, known)
    return known
  }

  #next(id: string): string {
    this.#ids.push(id)
    return numbered + String(this.#ids.length - 1).padStart(9, '0')
  }

  /** A term of a fact, by the name that the file gives it. */
  named(term: RdfTerm): RdfTerm {
    if (term.termType !== 'NamedNode' || !term.value.startsWith(numbered)) return term
    const value = this.#ids[Number(term.value.slice(numbered.length))] ?? term.value
    return { termType: value.startsWith('_:') ? 'BlankNode' : 'NamedNode', value }
  }
}

/** What was expanded, with a number in place of each name. */
function withNumbers(value: unknown, names: NumberedNames): unknown {
  if (Array.isArray(value)) return value.map((one) => withNumbers(one, names))
  if (!isObject(value)) return value
  if (Object.hasOwn(value, '@value')) {
    const plain = value['@value']
    // As a number the package would write 1.5 as 1.5E0.
    return typeof plain === 'number' ? { ...value, '@value': String(plain) } : value
  }
  if (Object.hasOwn(value, '@list')) return { '@list': withNumbers(value['@list'], names) }
  const id = names.number(value['@id'])
  const fields = Object.entries(value).map(([name, inner]): [string, unknown] => {
    if (name === '@id' || name === '@index') return [name, inner]
    if (name === '@type' && Array.isArray(inner)) return [name, inner.map((type) => names.number(type))]
    if (name === '@reverse' && isObject(inner))
      return [name, Object.fromEntries(Object.entries(inner).map(([by, of]) => [by, withNumbers(of, names)]))]
    return [name, withNumbers(inner, names)]
  })
  return { ...Object.fromEntries(fields), '@id': id }
}

function checkDepth(value: unknown, path: string, depth = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > limits.depth) throw new Unreadable({ fault: 'too-deep', path, expected: String(limits.depth) })
  for (const inner of Object.values(value)) checkDepth(inner, path, depth + 1)
}

/** Every value in a document, with its place. */
function* everything(value: unknown, at: readonly string[] = []): Generator<readonly [at: readonly string[], unknown]> {
  yield [at, value]
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) yield* everything(inner, [...at, name])
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other))

/** The place of a value in a document, preferably under this name; null: it is not found. */
function placeOf(document: unknown, wanted: unknown, name?: string): string | null {
  let first: string | null = null
  for (const [at, value] of everything(document)) {
    if (!isSame(value, wanted)) continue
    first ??= at.join('.')
    if (name === undefined || at.at(-1) === name) return at.join('.')
  }
  return first
}

interface Mistake {
  /** The name that the recommendation gives to the mistake. */
  readonly code: string
  readonly value: unknown
  readonly context: unknown
  readonly term: unknown
}

function mistakeIn(error: unknown): Mistake {
  const details = isObject(error) && isObject(error['details']) ? error['details'] : {}
  const { code, value, context, term } = details
  return { code: typeof code === 'string' ? code : String(error), value, context, term }
}

/** The mistake as a fault: its name, what stands there, and where. */
function faultOf({ code, value, context, term }: Mistake, document: unknown, path: string): Unreadable {
  const keyword = /@[a-z]+/iu.exec(code)?.[0]
  const place = value === undefined ? placeOf(document, context ?? null, '@context') : placeOf(document, value, keyword)
  const what = term ?? value
  const found = what === undefined ? code : `${code}: ${typeof what === 'string' ? what : JSON.stringify(what)}`
  // What is not found is most likely in the context of the whole file.
  return new Unreadable({ fault: 'broken', path, at: place || '@context', found: found.slice(0, 120) })
}

/** The document without a term in any of its contexts. */
function withoutTerm(document: unknown, term: string): unknown {
  const without = (context: unknown): unknown =>
    Array.isArray(context)
      ? context.map(without)
      : isObject(context)
        ? Object.fromEntries(Object.entries(context).filter(([name]) => name !== term))
        : context
  return JSON.parse(JSON.stringify(document), (name, inner: unknown) => (name === '@context' ? without(inner) : inner))
}

/** Up to so many circular terms are left out; a file with more of them is refused. */
const mostCircular = 8

/** The document with all names in full. A context that would have to be fetched refuses the file. */
async function expanded(document: unknown, path: string, note: AddNote, left = mostCircular): Promise<unknown> {
  const refused: string[] = []
  const documentLoader = (address: string) => {
    const context = knownContext(address)
    if (context) return Promise.resolve({ document: { '@context': context }, documentUrl: address })
    refused.push(address)
    return Promise.reject(new Error(address))
  }
  try {
    return await jsonld.expand(document as jsonld.JsonLdDocument, { base: '', documentLoader })
  } catch (error) {
    const [address] = refused
    if (address !== undefined) {
      const at = placeOf(document, address) ?? '@context'
      throw new Unreadable({ fault: 'wants-the-network', path, at, found: address })
    }
    const mistake = mistakeIn(error)
    const { code, term } = mistake
    if (code !== 'cyclic IRI mapping' || typeof term !== 'string' || left === 0) throw faultOf(mistake, document, path)
    // Such terms mean nothing. The rest of the file can still be read.
    note({ note: 'left-out', what: '@context', count: 1, example: term })
    return expanded(withoutTerm(document, term), path, note, left - 1)
  }
}

/** Everything that a JSON-LD document says. Rejects with `Unreadable`. */
export async function jsonLdQuads(document: unknown, path: string, note: AddNote): Promise<readonly Quad[]> {
  checkDepth(document, path)
  const names = new NumberedNames()
  const plain = withNumbers(await expanded(document, path, note), names) as jsonld.JsonLdDocument
  const facts = (await jsonld.toRDF(plain, { skipExpansion: true })) as readonly Quad[]
  return facts.map(({ subject, predicate, object, graph }) => ({
    subject: names.named(subject),
    predicate,
    object: names.named(object),
    graph: names.named(graph),
  }))
}

/** Reads a JSON-LD document, parsed already. Rejects with `Unreadable`. */
export const readJsonLd = async (document: unknown, path: string, note: AddNote): Promise<ForeignGraph> =>
  graphOfFacts(await jsonLdQuads(document, path, note), path, note)
