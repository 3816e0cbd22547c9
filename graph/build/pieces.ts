/** Cuts a document's text into the pieces that coverage accounts for. */
import { type Break, endsBlock, type Span } from '../schema.ts'

/** A sentence (or heading), one of several clauses of a sentence, a “quoted name”, a 《title》 or a number, at its place in the text. */
export interface Piece {
  readonly what: 'sentence' | 'clause' | 'name' | 'title' | 'number'
  readonly span: Span
}

/** The stretches between paragraph and heading breaks. */
function paragraphsOf(text: string, breaks: readonly Break[]): readonly Span[] {
  const ends = breaks.filter(endsBlock)
  return [...ends, { start: text.length, end: text.length }].map(({ start }, index) => [
    ends[index - 1]?.end ?? 0,
    start,
  ])
}

/**
 * A full stop ends a sentence only if white space and a capital or a digit follow, or nothing, and if no initial and no
 * title such as Mr stands before it.
 */
const sentenceEnd =
  /(?:[。!?!?;;]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Revd))\.(?=[”’"»)]*(?:\s+["“‘(«]?[\p{Lu}\p{N}]|\s*$)))[”’"」』»》))]*/gu

function trimmed(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end)
  const begin = words.search(/[\p{L}\p{N}]/u)
  if (begin === -1) return null
  return [start + words.search(/\S/u), start + words.trimEnd().length]
}

function sentencesOf(text: string, [start, end]: Span): readonly Span[] {
  const ends = [...text.slice(start, end).matchAll(sentenceEnd)].map((one) => start + one.index + one[0].length)
  return [...ends, end]
    .map((to, index) => trimmed(text, [ends[index - 1] ?? start, to]))
    .filter((span) => span !== null)
}

/**
 * Ends a clause: a comma or colon of Chinese or Japanese, or an ASCII one that stands close to the next character. The comma
 * of other scripts has a space behind it, and separates words as often as clauses. None counts between digits.
 */
const clauseEnd = /[，：]|(?<![0-9])[,:](?=\S)|(?<=[0-9])[,:](?=[^\s0-9])/gu
const opening = '“‘「『《〈«(（'
const closing = '”’」』》〉»)）'

/** The clauses of a sentence with several; marks and brackets hold theirs together. */
function clausesOf(text: string, [start, end]: Span): readonly Span[] {
  const words = text.slice(start, end)
  const ends = [...words.matchAll(clauseEnd)].flatMap((one) => {
    const before = [...words.slice(0, one.index)]
    const count = (marked: string): number => before.filter((letter) => marked.includes(letter)).length
    return count(opening) > count(closing) ? [] : [start + one.index + 1]
  })
  if (ends.length === 0) return []
  return [...ends, end]
    .map((to, index) => trimmed(text, [ends[index - 1] ?? start, to]))
    .filter((span) => span !== null)
}

const marks: readonly { readonly what: 'name' | 'title'; readonly open: string; readonly close: string }[] = [
  { what: 'name', open: '“', close: '”' },
  { what: 'name', open: '‘', close: '’' },
  { what: 'name', open: '「', close: '」' },
  { what: 'name', open: '『', close: '』' },
  { what: 'title', open: '《', close: '》' },
  { what: 'title', open: '〈', close: '〉' },
  { what: 'name', open: '«', close: '»' },
]

/** Names and titles between marks, without the marks. Nested ones are pieces, too. A mark without its pair is ignored. */
function markedOf(text: string, [start, end]: Span): readonly Piece[] {
  return marks.flatMap(({ what, open, close }) => {
    const opened: number[] = []
    const pieces: Piece[] = []
    for (let at = start; at < end; at++) {
      if (text.charAt(at) === open) opened.push(at + 1)
      else if (text.charAt(at) === close) {
        // Between letters it is an apostrophe.
        if (
          close === '’' &&
          /^\p{L}/u.test(text.slice(at + 1, at + 3)) &&
          /[\p{Script=Latin}]/u.test(text.charAt(at - 1))
        )
          continue
        const from = opened.pop()
        if (from !== undefined) pieces.push({ what, span: [from, at] })
      }
    }
    return pieces
  })
}

/** Straight marks open and close alike, so they are read in pairs within a paragraph. */
function straightOf(text: string, [start, end]: Span): readonly Piece[] {
  return [...text.slice(start, end).matchAll(/"([^"]+)"/gu)].map((one): Piece => {
    const from = start + one.index + 1
    return { what: 'name', span: [from, from + (one[1] ?? '').length] }
  })
}

/**
 * Digits, or a number in Chinese characters. Characters right behind digits (27万, 1100余) belong to those and are no number
 * of their own. 一 alone is left out, because it is more often part of a word (一体化, 进一步) than a count.
 */
const number =
  /(?<![0-9,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+(?:\.[0-9]+)?|(?<![0-9余多〇零一二两双三四五六七八九十百千万亿])(?!一(?![〇零一二两双三四五六七八九十百千万亿]))[〇零一二两双三四五六七八九十百千万亿]+/gu

/** All pieces of a text by their beginning, each before those inside it. */
export function piecesOf(text: string, breaks: readonly Break[]): readonly Piece[] {
  const pieces = paragraphsOf(text, breaks).flatMap((paragraph): readonly Piece[] => [
    ...sentencesOf(text, paragraph).flatMap((span): readonly Piece[] => [
      { what: 'sentence', span },
      ...clausesOf(text, span).map((clause): Piece => ({ what: 'clause', span: clause })),
    ]),
    ...markedOf(text, paragraph),
    ...straightOf(text, paragraph),
    ...[...text.slice(...paragraph).matchAll(number)].map((one): Piece => {
      const from = paragraph[0] + one.index
      return { what: 'number', span: [from, from + one[0].length] }
    }),
  ])
  return pieces.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}
