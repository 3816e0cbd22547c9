/** The documents as they are searched: every sentence, folded, whether the graph quotes it or not. */
import type { Break, Document, Span } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { slice, type Sliced } from '../graph/slices.ts'
import type { DocumentSpan } from '../link/viewState.ts'
import { textBlocks } from '../text/textBlocks.ts'
import { sentencesOf } from '../text/textCoverage.ts'
import { type Fold, isSpaced } from './foldText.ts'
import { blocksOf } from './searchLines.ts'

export interface SearchDocuments {
  readonly documents: readonly Document[]
  /** All sentences, folded. Only where a paragraph ends is a line break, so that a match may go on in the next sentence. */
  readonly joined: string
  /** The offset of each sentence in `joined`, and at the end the length. */
  readonly starts: Uint32Array
  readonly blocks: Uint32Array
  /** For each sentence: its document by number, its span there, and the end of its paragraph. */
  readonly sentences: {
    readonly documents: Uint32Array
    readonly from: Uint32Array
    readonly to: Uint32Array
    readonly end: Uint32Array
  }
  /** The passages that the graph quotes, by where they begin in `joined`; `to`: the furthest end of this one and all before. */
  readonly quoted: { readonly from: Uint32Array; readonly to: Uint32Array }
}

/** Sentences that are longer are cut, so that a match in them is found and shown quickly. */
const longest = 400

const isInside = (unit: number): boolean =>
  (unit >= 0xdc00 && unit < 0xe000) || /[\p{M}\uff9e\uff9f\u1160-\u11ff]/u.test(String.fromCharCode(unit))

/** Cuts a long sentence at white space, or else between two letters. */
function cut(text: string, [start, end]: Span): readonly Span[] {
  const spans: Span[] = []
  let from = start
  while (end - from > longest) {
    const words = text.slice(from, from + longest)
    let to = from + Math.max(words.lastIndexOf(' '), words.lastIndexOf('，'), words.lastIndexOf('\n')) + 1
    if (to < from + longest / 2) to = from + longest
    while (to < end && isInside(text.charCodeAt(to))) to += 1
    spans.push([from, to])
    from = to
  }
  return [...spans, [from, end]]
}

const columnsOf = ({ breaks }: Document): readonly Break[] => breaks.filter(({ kind }) => kind === 'column')

/** The text from one offset to another without the column breaks in it. */
function printedText(document: Document, start: number, end: number): string {
  const columns = columnsOf(document).filter((one) => one.start >= start && one.end <= end)
  let [text, from] = ['', start]
  for (const one of columns) {
    text += document.text.slice(from, one.start)
    from = one.end
  }
  return text + document.text.slice(from, end)
}

/** The offset in the document after so many code units that are printed from `start` on. */
function offsetAfter(document: Document, start: number, length: number): number {
  let [at, left] = [start, length]
  for (const one of columnsOf(document)) {
    if (one.start < at) continue
    if (one.start - at >= left) break
    left -= one.start - at
    at = one.end
  }
  return at + left
}

/** The place in the document of a span of `printedText(document, start, …)`. */
const placeOf = (document: Document, start: number, [from, to]: Span): DocumentSpan => ({
  document: document.id,
  span: [offsetAfter(document, start, from + 1) - 1, offsetAfter(document, start, to)],
})

/** The last of ascending numbers that is not above a value, as a place; -1: there is none. */
export function lastUpTo(numbers: ArrayLike<number>, value: number, low = 0, high = numbers.length): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] ?? Infinity) <= value) from = middle + 1
    else to = middle
  }
  return from - 1
}

/** A sentence with its document by number. */
type Sentence = readonly [document: number, from: number, to: number, end: number]

function* sentencesIn(documents: readonly Document[]): Sliced<readonly Sentence[]> {
  const found: Sentence[] = []
  for (const [nth, document] of documents.entries()) {
    for (const { span } of textBlocks(document)) {
      for (const sentence of sentencesOf(document.text, span))
        for (const [from, to] of cut(document.text, sentence)) found.push([nth, from, to, span[1]])
      yield
    }
  }
  return found
}

/** Reads the documents of a model, in steps. */
export function* readDocuments(model: Model, fold: Fold): Sliced<SearchDocuments> {
  const documents = model.attributes.documents
  const found = yield* sentencesIn(documents)
  const column = (at: 0 | 1 | 2 | 3): Uint32Array => Uint32Array.from(found, (sentence) => sentence[at])
  const sentences = { documents: column(0), from: column(1), to: column(2), end: column(3) }
  const starts = new Uint32Array(found.length + 1)
  const pieces: string[] = []
  let length = 0
  let piece = ''
  for (const [at, [nth, from, to]] of found.entries()) {
    const document = documents[nth]
    const next = document ? fold(printedText(document, from, to)) : ''
    const before = found[at - 1]
    if (before !== undefined) {
      const isSame = before[0] === nth && before[3] === found[at]?.[3]
      const hasGap = isSame && /[\s\p{Pd}]/u.test(document?.text.slice(before[2] - 1, from + 1) ?? '')
      if (!isSame) piece += '\n'
      else if (hasGap && isSpaced(piece.charCodeAt(piece.length - 1)) && isSpaced(next.charCodeAt(0))) piece += ' '
      pieces.push(piece)
      length += piece.length
    }
    starts[at] = length
    piece = next
    if (at % slice === slice - 1) yield
  }
  pieces.push(`${piece}\n`)
  starts[found.length] = length + piece.length + 1
  yield
  const texts = { documents, joined: pieces.join(''), starts, blocks: blocksOf(starts), sentences }
  return { ...texts, quoted: yield* quotedIn(model, texts, fold) }
}

/** The number of the sentence in which an offset of a document stands, or after which it stands; -1: before all. */
export function sentenceAt({
  documents,
  sentences,
}: Pick<SearchDocuments, 'documents' | 'sentences'>): (document: string, offset: number) => number {
  const numbers = new Map(documents.map(({ id }, at) => [id, at]))
  return (document, offset) => {
    const nth = numbers.get(document)
    if (nth === undefined) return -1
    const first = lastUpTo(sentences.documents, nth - 1) + 1
    const end = lastUpTo(sentences.documents, nth) + 1
    const at = lastUpTo(sentences.from, offset, first, end)
    return at < first ? -1 : at
  }
}

function* quotedIn(
  model: Model,
  texts: Omit<SearchDocuments, 'quoted'>,
  fold: Fold,
): Sliced<SearchDocuments['quoted']> {
  const { starts, sentences } = texts
  const numberOf = sentenceAt(texts)
  const foldedAt = (document: Document, offset: number): number => {
    const at = numberOf(document.id, offset)
    const from = sentences.from[at] ?? 0
    return at < 0 ? 0 : (starts[at] ?? 0) + fold(printedText(document, from, offset)).length
  }
  const ranges: Span[] = []
  for (const [at, claim] of model.attributes.claims.entries()) {
    const document = model.documents.get(claim.document)
    for (const [start, end] of document ? claim.spans : [])
      if (document) ranges.push([foldedAt(document, start), foldedAt(document, end)])
    if (at % slice === slice - 1) yield
  }
  ranges.sort(([one], [other]) => one - other)
  const [from, to] = [new Uint32Array(ranges.length), new Uint32Array(ranges.length)]
  for (const [at, [start, end]] of ranges.entries()) {
    from[at] = start
    to[at] = Math.max(end, to[at - 1] ?? 0)
  }
  return { from, to }
}

/** If one quoted passage contains these folded code units, where the furthest such passage ends; else 0. */
export function quotedUntil({ quoted }: SearchDocuments, from: number, to: number): number {
  const end = quoted.to[lastUpTo(quoted.from, from)] ?? 0
  return end >= to ? end : 0
}

/** Whether a quoted passage has some of these folded code units. */
const isTouched = ({ quoted }: SearchDocuments, from: number, to: number): boolean =>
  (quoted.to[lastUpTo(quoted.from, to - 1)] ?? 0) > from

/** A place in a text where a query matches. */
export interface TextMatch {
  /** The sentence with the match, as printed, and the match in it; null: nothing to mark. */
  readonly text: string
  readonly lang: string
  readonly span: Span | null
  readonly place: DocumentSpan
  /** Whether a passage of the graph has a part of the match. */
  readonly isTouched: boolean
}

/** The first of the terms in a sentence that the graph does not quote; without any, the sentence itself. */
export function matchInText(texts: SearchDocuments, sentence: number, terms: readonly string[], fold: Fold): TextMatch {
  const { documents, joined, starts, sentences } = texts
  const document = documents[sentences.documents[sentence] ?? -1]
  if (document === undefined) throw new Error(`there is no sentence ${String(sentence)}`)
  const [from = 0, to = 0, end = 0] = [sentences.from[sentence], sentences.to[sentence], sentences.end[sentence]]
  const [start = 0, next = 0] = [starts[sentence], starts[sentence + 1]]
  const { lang } = document
  for (const term of terms) {
    if (term === '') continue
    for (let at = joined.indexOf(term, start); at >= 0 && at < next;) {
      const until = quotedUntil(texts, at, at + term.length)
      if (until > 0) {
        at = joined.indexOf(term, Math.max(at + 1, until - term.length + 1))
        continue
      }
      const rest = printedText(document, from, end)
      const span = fold.spanOf(rest, at - start, at - start + term.length)
      if (span === null) break
      const place = placeOf(document, from, span)
      const text = rest.slice(0, Math.max(printedText(document, from, to).length, span[1]))
      return { text, lang, span, place, isTouched: isTouched(texts, at, at + term.length) }
    }
  }
  const place = { document: document.id, span: [from, to] as const }
  return { text: printedText(document, from, to), lang, span: null, place, isTouched: isTouched(texts, start, next) }
}
