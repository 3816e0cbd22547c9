/** What stands beside a subject of the search: whose words count for it when several words are asked for. */
import type { Model } from '../graph/model.ts'
import { slice, type Sliced } from '../graph/slices.ts'
import { lastUpTo, type SearchDocuments, sentenceAt } from './searchDocuments.ts'

/** Rows of subjects: those beside subject `i` are in `subjects` from `starts[i]` up to `starts[i + 1]`. */
export interface Beside {
  readonly starts: Uint32Array
  readonly subjects: Uint32Array
}

/** The numbers of the subjects of a graph. */
export interface SubjectNumbers {
  readonly node: (key: string) => number | undefined
  readonly edge: (at: number) => number
  readonly figure: (at: number) => number
  readonly claim: (id: string) => number | undefined
  readonly sentence: (at: number) => number
  readonly body: (id: string) => number | undefined
  readonly kind: (id: string) => number | undefined
  readonly initiative: (id: string) => number | undefined
  readonly document: (id: string) => number | undefined
  /** Of all of them. */
  readonly count: number
}

/** Pairs of subjects: the words of the first count for the second. */
class Pairs {
  readonly #from: number[] = []
  readonly #to: number[] = []

  add(from: number | undefined, to: number | undefined): void {
    if (from === undefined || to === undefined || from === to) return
    this.#from.push(from)
    this.#to.push(to)
  }

  both(one: number | undefined, other: number | undefined): void {
    this.add(one, other)
    this.add(other, one)
  }

  rows(count: number): Beside {
    const starts = new Uint32Array(count + 1)
    for (const from of this.#from) starts[from + 1] = (starts[from + 1] ?? 0) + 1
    for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
    const subjects = new Uint32Array(this.#to.length)
    const next = starts.slice()
    for (const [at, from] of this.#from.entries()) {
      const place = next[from] ?? 0
      next[from] = place + 1
      subjects[place] = this.#to[at] ?? 0
    }
    return { starts, subjects }
  }
}

/** The bodies and documents of the claims, which also count for what rests on a claim. */
function* addClaims(model: Model, numbers: SubjectNumbers, pairs: Pairs): Sliced<undefined> {
  const { nodes, edges, attributes } = model
  const give = (id: string, subject: number): void => {
    const claim = model.claims.get(id)
    pairs.add(numbers.claim(id), subject)
    pairs.add(numbers.body(claim?.body ?? ''), subject)
    pairs.add(numbers.document(claim?.document ?? ''), subject)
  }
  for (const [at, { key, attributes: node }] of nodes.rows.entries()) {
    const subject = numbers.node(key)
    if (subject === undefined) continue
    pairs.add(numbers.kind(node.kind), subject)
    pairs.add(numbers.initiative(node.initiative ?? ''), subject)
    for (const id of node.claims) {
      give(id, subject)
      pairs.add(subject, numbers.claim(id))
    }
    if (at % slice === slice - 1) yield
  }
  for (const [at, { attributes: edge }] of edges.rows.entries()) {
    for (const id of edge.claims.flat()) give(id, numbers.edge(at))
    if (at % slice === slice - 1) yield
  }
  for (const [at, figure] of attributes.figures.entries()) {
    give(figure.claim, numbers.figure(at))
    for (const key of figure.about) pairs.add(numbers.node(key), numbers.figure(at))
  }
  for (const claim of attributes.claims) {
    const subject = numbers.claim(claim.id)
    pairs.add(numbers.body(claim.body), subject)
    pairs.add(numbers.document(claim.document), subject)
    if (typeof claim.via === 'string') pairs.add(numbers.node(claim.via), subject)
  }
  return undefined
}

/** Claims and the sentences that they quote, claims of one sentence, and who reports in a section. */
function* addSentences(model: Model, texts: SearchDocuments, numbers: SubjectNumbers, pairs: Pairs): Sliced<undefined> {
  const { sentences } = texts
  const numberOf = sentenceAt(texts)
  const quoting = new Map<number, number[]>()
  for (const [at, { id, document, spans }] of model.attributes.claims.entries()) {
    const subject = numbers.claim(id)
    if (subject === undefined) continue
    for (const [start, end] of spans)
      for (let one = Math.max(0, numberOf(document, start)); one <= numberOf(document, end - 1); one++) {
        pairs.both(subject, numbers.sentence(one))
        const others = quoting.get(one) ?? []
        for (const other of others) pairs.both(subject, other)
        quoting.set(one, [...others, subject])
      }
    if (at % slice === slice - 1) yield
  }
  for (const [nth, { id, sections }] of texts.documents.entries()) {
    const first = lastUpTo(sentences.documents, nth - 1) + 1
    const end = lastUpTo(sentences.documents, nth) + 1
    for (let one = first; one < end; one++) pairs.add(numbers.document(id), numbers.sentence(one))
    for (const section of sections) {
      const last = lastUpTo(sentences.from, section.end - 1, first, end)
      for (let one = lastUpTo(sentences.from, section.start - 1, first, end) + 1; one <= last; one++)
        pairs.add(numbers.body(section.body), numbers.sentence(one))
    }
    yield
  }
  return undefined
}

/** Everything but the ends of edges, which the model has as numbers already. */
export function* besideOf(model: Model, texts: SearchDocuments, numbers: SubjectNumbers): Sliced<Beside> {
  const pairs = new Pairs()
  yield* addClaims(model, numbers, pairs)
  yield* addSentences(model, texts, numbers, pairs)
  return pairs.rows(numbers.count)
}
