/** Guesses the kind of each run of line breaks of a new text. The editor decides. */
import type { Break } from '../schema.ts'

export interface GuessedBreak extends Break {
  /** The reason for the guess, which the editor reads. */
  readonly why: string
  /** Whether the line before it was taken for a heading. */
  readonly closesHeading: boolean
}

/** The most characters of a heading. */
const shortLine = { han: 45, other: 80 }

const endsSentence = /[.。!?!?;;:：…][”’"」』》))\]]*$/u
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const listMark = /^(?:[-*•·–—]\s|\(?[0-9]{1,2}[.)、]\s?|[((][一二三四五六七八九十]+[))])/u

interface Line {
  readonly start: number
  readonly end: number
}

/** The lines that are not empty. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const run of text.matchAll(/\s*[\r\n]\s*/gu)) {
    lines.push({ start, end: run.index })
    start = run.index + run[0].length
  }
  return [...lines, { start, end: text.length }].filter(({ start: from, end }) => text.slice(from, end).trim() !== '')
}

/** Punctuation that a Chinese heading does not have. */
const insideSentence = /[,,、。;;]/u

function looksLikeHeading(line: string): boolean {
  const words = line.trim()
  if (endsSentence.test(words) || /[,,、]$/u.test(words) || /^\p{Ll}/u.test(words) || listMark.test(words)) return false
  return han.test(words)
    ? words.length <= shortLine.han && !insideSentence.test(words)
    : words.length <= shortLine.other
}

const isBlank = (gap: string): boolean => (gap.match(/\r\n|\n|\r/gu) ?? []).length > 1

type Guess = Pick<GuessedBreak, 'kind' | 'why'>

/** A guess between two lines neither of which is a heading. `spaced`: empty lines stand between paragraphs. */
function guessInside(before: string, after: string, blank: boolean, spaced: boolean): Guess {
  if (listMark.test(after) && /[\p{P}]$/u.test(before))
    return { kind: 'paragraph', why: 'the next line begins like one of a list' }
  const ended = endsSentence.test(before)
  if (ended && (blank || !spaced)) return { kind: 'paragraph', why: 'a sentence ends before it' }
  const isHan = han.test(before.slice(-1)) || han.test(after.slice(0, 1))
  const goesOn = blank ? /^[\p{Ll}\p{N}]/u.test(after) || isHan : true
  if (!ended && goesOn)
    return isHan
      ? { kind: 'column', why: 'the sentence goes on after it' }
      : { kind: 'line', why: blank ? 'the sentence goes on after it' : 'a single line break inside a paragraph' }
  if (!blank) return { kind: 'line', why: 'a single line break inside a paragraph' }
  return { kind: 'paragraph', why: 'an empty line' }
}

/** Every run of line breaks of a text, in order, with a guess of its kind. */
export function guessBreaks(text: string): readonly GuessedBreak[] {
  const lines = linesOf(text)
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return []
  const words = lines.map(({ start, end }) => text.slice(start, end))
  const blanks = lines.map(({ end }, index) => isBlank(text.slice(end, lines[index + 1]?.start ?? text.length)))
  // If empty lines stand between paragraphs, a single line break ends no paragraph.
  const spaced = blanks.slice(0, -1).some((blank) => blank)
  const stands = (index: number): boolean =>
    !spaced || ((index === 0 || blanks[index - 1] === true) && blanks[index] === true)
  const headings = lines.map((_, index) => {
    const [before = '', own = '', after = ''] = [words[index - 1], words[index], words[index + 1]]
    if (index === lines.length - 1 || !stands(index) || !looksLikeHeading(own)) return false
    // A line that continues the one before it, or goes on in the next one, is part of a sentence.
    return !/^\p{Ll}/u.test(after) && (index === 0 || endsSentence.test(before) || looksLikeHeading(before))
  })
  const heading: Guess = { kind: 'heading', why: 'a short line that ends no sentence stands beside it' }
  const outside: Guess = { kind: 'paragraph', why: 'outside the text' }
  const inner = lines.slice(0, -1).map((line, index): GuessedBreak => {
    const next = lines[index + 1] ?? line
    const [closes, opens] = [headings[index] === true, headings[index + 1] === true]
    const guess =
      closes || opens
        ? heading
        : guessInside(words[index] ?? '', words[index + 1] ?? '', blanks[index] === true, spaced)
    return { start: line.end, end: next.start, closesHeading: closes, ...guess }
  })
  const opening = { start: 0, end: first.start, closesHeading: false, ...(headings[0] === true ? heading : outside) }
  const closing = { start: last.end, end: text.length, closesHeading: false, ...outside }
  return [
    ...(/[\r\n]/u.test(text.slice(0, first.start)) ? [opening] : []),
    ...inner,
    ...(/[\r\n]/u.test(text.slice(last.end)) ? [closing] : []),
  ]
}
