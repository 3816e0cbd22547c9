/** The index of a search: all names, passages, figures and texts of a graph, folded and joined into strings that are scanned. */
import type { Claim, EdgeAttributes, NodeAttributes, Text } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { atOnce, eachBelow, slice, type Sliced } from '../graph/slices.ts'
import { createFold, type Fold } from './foldText.ts'
import { type Beside, besideOf } from './searchBeside.ts'
import { readDocuments, type SearchDocuments, sentenceAt } from './searchDocuments.ts'
import { LineWriter } from './searchLines.ts'
import { type Sounds, soundsOf } from './searchSounds.ts'
import { pointInDigits, type SearchPart, type SearchTexts, WordWriter } from './searchTexts.ts'

/** Further kinds share the place of the last one. */
export const manyKinds = 2 ** 16

/** `remark`: our words about a place in a text. */
export const sorts = ['node', 'edge', 'figure', 'claim', 'text', 'remark'] as const

export interface SearchSubject {
  readonly sort: (typeof sorts)[number]
  /** Of a node, an edge, a figure or a claim; of a text or a remark `document:start-end`, a place in it. */
  readonly key: string
}

/** What a graph lacks for searching Chinese names: how they sound, and their characters in both scripts. */
export type NameTables = Readonly<Pick<Model['attributes']['derived'], 'search' | 'variants'>>

export interface SearchIndex {
  readonly model: Model
  readonly fold: Fold
  /** The keys of all subjects but texts: nodes by the order of their kinds, then edges, figures and claims. */
  readonly keys: readonly string[]
  /**
   * The end of each sort among the subjects, exclusive. After the sentences of the texts come subjects that are never hits
   * themselves, but whose words count for others: bodies, relations, kinds, types and documents. A remark has no subject of
   * its own, but that of the sentence that it is about.
   */
  readonly ends: Readonly<Record<Exclude<SearchSubject['sort'], 'remark'>, number>>
  /** The number of all subjects. */
  readonly count: number
  /** The place of the kind of each subject; edges, figures, claims and texts come after all kinds, in this order. */
  readonly orders: Uint16Array
  readonly words: SearchTexts
  readonly sounds: Sounds
  readonly texts: SearchDocuments
  readonly beside: Beside
  /** By number of a node in the model: its subject. By number of an edge: the subject of its relation. */
  readonly nodes: Uint32Array
  readonly relations: Uint32Array
}

/** The numbers of the nodes by the order of their kinds; kinds that the vocabulary lacks come last. */
function* nodesInOrder({ nodes, kinds }: Model): Sliced<readonly (readonly number[])[]> {
  const order = new Map([...kinds.keys()].map((kind, at) => [kind, at]))
  const found: number[][] = Array.from({ length: kinds.size + 1 }, () => [])
  yield* eachBelow(nodes.rows.length, (at) => {
    found[order.get(nodes.rows[at]?.attributes.kind ?? '') ?? kinds.size]?.push(at)
  })
  return found
}

/** Our words about a place in a text: notes, and the renderings of headings. */
interface Remark {
  readonly document: string
  readonly at: number
  readonly part: SearchPart
  readonly text: Text
}

function remarksOf({ attributes: { documents } }: Model): readonly Remark[] {
  return documents.flatMap(({ id: document, title, notices, sections }): Remark[] => [
    { document, at: 0, part: 'rendering', text: title },
    ...sections.flatMap(({ start: at, translations }) =>
      Object.entries(translations).flatMap(([lang, { heading, title: below }]) =>
        [heading, below].flatMap((words): Remark[] =>
          words === undefined ? [] : [{ document, at, part: 'rendering', text: { [lang]: words } }],
        ),
      ),
    ),
    ...notices.flatMap(({ spans, note: text }) =>
      spans.slice(0, 1).map(([at]): Remark => ({ document, at, part: 'note', text })),
    ),
  ])
}

/** Adds lines to the subjects of an index, one subject after the other. */
class Writer {
  readonly words: WordWriter
  readonly spoken = new LineWriter()
  readonly initials = new LineWriter()
  readonly #model: Model
  readonly #names: NameTables

  constructor(model: Model, names: NameTables, fold: Fold) {
    this.#model = model
    this.#names = names
    this.words = new WordWriter(fold)
  }

  add(subject: number, part: SearchPart, written: string, lang = ''): void {
    this.words.add(subject, part, written, lang)
  }

  addAll(subject: number, part: SearchPart, text: Text): void {
    for (const [lang, written] of Object.entries(text)) this.add(subject, part, written, lang)
  }

  /** What another program's file has about a node or an edge. */
  #addProperties(
    subject: number,
    { properties = {}, 'source-id': id }: Pick<NodeAttributes, 'properties' | 'source-id'>,
    known: string,
  ): void {
    for (const value of Object.values(properties)) this.add(subject, 'property', value)
    if (id !== undefined && id !== known) this.add(subject, 'property', id)
  }

  addNode(subject: number, key: string, attributes: NodeAttributes): void {
    const { label, lang, forms, translations, short = {} } = attributes
    this.add(subject, 'name', label, lang)
    for (const form of forms) if (form !== label) this.add(subject, 'form', form, lang)
    this.addAll(subject, 'translation', translations)
    // A reader who has read a name on the map must find it.
    for (const [of, written] of Object.entries(short))
      this.add(subject, of === lang ? 'form' : 'translation', written, of)
    for (const id of this.#model.speakers.get(key) ?? []) {
      const body = this.#model.bodies.get(id)
      if (body === undefined) continue
      this.add(subject, 'body', body.label, body.lang)
      this.addAll(subject, 'body', body.translations)
    }
    this.#addProperties(subject, attributes, label)
    const found = this.#names.search?.[key] ?? []
    for (let at = 0; at < found.length; at += 2) {
      const sound = found[at] ?? ''
      this.spoken.add(sound.includes('v') ? sound.replace(/(?<=[ln])v/gu, 'u') : sound, subject)
      this.initials.add(found[at + 1] ?? '', subject)
    }
  }

  addEdge(subject: number, key: string, attributes: EdgeAttributes): void {
    if (attributes.note) this.addAll(subject, 'note', attributes.note)
    this.#addProperties(subject, attributes, key)
  }

  addClaim(subject: number, { quote, document, translations, context, via }: Claim): void {
    this.add(subject, 'quote', quote, this.#model.documents.get(document)?.lang ?? '')
    this.addAll(subject, 'rendering', translations)
    if (context) this.addAll(subject, 'note', context)
    if (via !== null && typeof via !== 'string') this.add(subject, 'speaker', via.label)
  }
}

/** The index of a list of what has an id, from a first number on. */
const numbersFrom = (first: number, ids: Iterable<string>): ReadonlyMap<string, number> =>
  new Map(Array.from(ids, (id, at) => [id, first + at]))

/** Adds what is never a hit itself, but whose words count for others. `first`: the first number that is free for it. */
function addLenders(writer: Writer, model: Model, first: number) {
  let count = first
  const numbered = (ids: Iterable<string>): ReadonlyMap<string, number> => {
    const numbers = numbersFrom(count, ids)
    count += numbers.size
    return numbers
  }
  const [bodies, relations] = [numbered(model.bodies.keys()), numbered(model.relations.keys())]
  const [kinds, initiatives] = [numbered(model.kinds.keys()), numbered(model.initiatives.keys())]
  const documents = numbered(model.documents.keys())
  const name = (subject: number | undefined, ...texts: readonly Text[]): void => {
    for (const text of texts) if (subject !== undefined) writer.addAll(subject, 'name', text)
  }
  for (const [id, { label, lang, translations }] of model.bodies) name(bodies.get(id), { [lang]: label }, translations)
  for (const [id, { name: forth, inverse }] of model.relations) name(relations.get(id), forth, inverse)
  for (const [id, kind] of model.kinds) name(kinds.get(id), kind.name)
  for (const [id, initiative] of model.initiatives) name(initiatives.get(id), initiative.name)
  for (const [id, { title }] of model.documents) name(documents.get(id), title)
  const lenders = {
    body: (id: string) => bodies.get(id),
    relation: (id: string) => relations.get(id),
    kind: (id: string) => kinds.get(id),
    initiative: (id: string) => initiatives.get(id),
    // Where there is only one, its title says nothing.
    document: (id: string) => (documents.size > 1 ? documents.get(id) : undefined),
  }
  return { lenders, count }
}

function* makeIndex(model: Model, names: NameTables): Sliced<SearchIndex> {
  const { nodes: all, edges, attributes, kinds } = model
  const fold = createFold(names.variants)
  const writer = new Writer(model, names, fold)
  const keys: string[] = []
  const orders: number[] = []
  const subjects = new Uint32Array(all.rows.length)
  const stand = (order: number): void => void orders.push(Math.min(order, manyKinds - 1))
  for (const [order, nodes] of (yield* nodesInOrder(model)).entries())
    for (const number of nodes) {
      const row = all.rows[number]
      if (row === undefined) continue
      subjects[number] = keys.length
      writer.addNode(keys.length, row.key, row.attributes)
      stand(order)
      if (keys.push(row.key) % slice === 0) yield
    }
  const node = keys.length
  for (const { key, attributes: one } of edges.rows) {
    writer.addEdge(keys.length, key, one)
    stand(kinds.size + 1)
    if (keys.push(key) % slice === 0) yield
  }
  const edge = keys.length
  for (const { id, printed, unit, value, measure, period } of attributes.figures) {
    writer.add(keys.length, 'number', printed + (printed.includes(unit) ? '' : unit))
    writer.add(keys.length, 'number', String(value))
    writer.addAll(keys.length, 'measure', measure)
    if (period !== null) writer.add(keys.length, 'period', period)
    // Whoever remembers the digits may have forgotten the point between them.
    const digits = printed.replace(pointInDigits, '')
    if (digits !== printed) writer.add(keys.length, 'digits', digits)
    stand(kinds.size + 2)
    if (keys.push(id) % slice === 0) yield
  }
  const figure = keys.length
  for (const claim of attributes.claims) {
    writer.addClaim(keys.length, claim)
    stand(kinds.size + 3)
    if (keys.push(claim.id) % slice === 0) yield
  }
  const claim = keys.length

  yield
  const texts = yield* readDocuments(model, fold)
  const text = claim + texts.starts.length - 1
  const numberOf = sentenceAt(texts)
  const remarks = remarksOf(model).map((one) => ({ ...one, sentence: Math.max(0, numberOf(one.document, one.at)) }))
  for (const { sentence, part, text: words } of remarks.toSorted((one, other) => one.sentence - other.sentence))
    if (claim + sentence < text) writer.addAll(claim + sentence, part, words)
  for (let at = claim; at < text; at++) stand(kinds.size + 4)

  const { lenders, count } = addLenders(writer, model, text)

  yield
  const ofClaims = numbersFrom(
    figure,
    attributes.claims.map(({ id }) => id),
  )
  const beside = yield* besideOf(model, texts, {
    node: (key) => subjects[all.numbers.get(key) ?? -1],
    edge: (at) => node + at,
    figure: (at) => edge + at,
    claim: (id) => ofClaims.get(id),
    sentence: (at) => claim + at,
    ...lenders,
    count,
  })
  const relationOf = new Uint32Array(edges.rows.length)
  yield* eachBelow(relationOf.length, (at) => {
    relationOf[at] = lenders.relation(edges.rows[at]?.attributes.relation ?? '') ?? count
  })
  const sounds = yield* soundsOf(writer.spoken.lines(), writer.initials.lines())
  yield
  const ends = { node, edge, figure, claim, text }
  const lines = { words: writer.words.words(), sounds, texts, beside, nodes: subjects, relations: relationOf }
  return { model, fold, keys, ends, count, orders: new Uint16Array(orders), ...lines }
}

const made = new WeakMap<Model, SearchIndex>()
const given = new WeakMap<Model, NameTables>()

/** What a model has for searching Chinese names, of its own or given later. */
export const namesOf = (model: Model): NameTables => given.get(model) ?? model.attributes.derived

/** Makes the index in steps; afterwards `searchIndex` returns it at once. */
export function* searchIndexInSteps(model: Model): Sliced<SearchIndex> {
  const names = namesOf(model)
  const index = made.get(model) ?? (yield* makeIndex(model, names))
  // Tables that came meanwhile need an index of their own.
  if (names === namesOf(model)) made.set(model, index)
  return index
}

/** The index of a graph, made when it is first asked for. */
export const searchIndex = (model: Model): SearchIndex => atOnce(searchIndexInSteps(model))

/** Gives a model what it lacks for searching Chinese names, and makes the index with it, in steps. */
export function* nameIndexInSteps(model: Model, names: NameTables): Sliced<undefined> {
  const index = yield* makeIndex(model, names)
  given.set(model, names)
  made.set(model, index)
  return undefined
}
