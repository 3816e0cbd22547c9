/** Where a query stands in the words as they are written, so that it can be marked. */
import type { Span } from '../../graph/schema.ts'
import { soundOf } from './foldText.ts'
import type { SearchIndex } from './searchIndex.ts'
import { lineText } from './searchLines.ts'
import { type Part, parts } from './searchWords.ts'
import { syllableStarts } from './syllables.ts'

export interface Match {
  readonly part: Part
  /** As written: a name, a passage, a number; of a sound the name that sounds so. */
  readonly text: string
  readonly lang: string
  /** What to mark in `text`; null where nothing in it can be pointed at. */
  readonly span: Span | null
}

const letter = /[\p{L}\p{N}]/u
const noLetters = /[^\p{L}\p{N}]/u
const pairs = /[\ud800-\udfff]/

/** Where the letters of a folded text begin. */
function lettersOf(folded: string): readonly number[] {
  const starts: number[] = []
  let at = 0
  for (const character of folded) {
    if (letter.test(character)) starts.push(at)
    at += character.length
  }
  return starts
}

/** A printed form, folded, and where its letters begin; null: it has nothing else. */
interface Form {
  readonly text: string
  readonly folded: string
  readonly letters: readonly number[] | null
}

/** The form that a sound is of: they stand in order, and each letter of the initials is one of its characters. */
function formOf({ fold }: SearchIndex, forms: readonly string[], initials: string): Form {
  for (const text of forms) {
    const folded = fold(text)
    const letters = noLetters.test(folded) || pairs.test(folded) ? lettersOf(folded) : null
    if ((letters ?? folded).length === initials.length) return { text, folded, letters }
  }
  return { text: '', folded: '', letters: [] }
}

/** Where units of a folded text stand in the text as written, which most are written as. */
const spanIn = ({ fold }: SearchIndex, text: string, folded: string, from: number, to: number): Span | null =>
  text === folded ? [from, to] : fold.spanOf(text, from, to)

/** Which syllables a sound that was asked for stands in: the first and the last. */
function syllablesOf(spoken: string, initials: string, sound: string): Span | null {
  const starts = syllableStarts(spoken, initials) ?? []
  const first = starts.findIndex((start) => spoken.startsWith(sound, start))
  if (first < 0) return null
  const end = (starts[first] ?? 0) + sound.length
  return [first, starts.findLastIndex((start) => start < end)]
}

function lettersIn(initials: string, sound: string): Span | null {
  const at = initials.indexOf(sound)
  return at < 0 ? null : [at, at + sound.length - 1]
}

/** The characters of a form that a run of its syllables belongs to. */
function spanOfSyllables(index: SearchIndex, { text, folded, letters }: Form, [first, last]: Span): Span | null {
  const [from, to] = letters === null ? [first, last] : [letters[first], letters[last]]
  if (from === undefined || to === undefined) return null
  return spanIn(index, text, folded, from, to + ((folded.codePointAt(to) ?? 0) > 0xffff ? 2 : 1))
}

/** What was asked for: the words as they are compared, and as somebody would type a sound. */
interface Asked {
  readonly terms: readonly string[]
  readonly sounds: readonly string[]
}

export function termsAsked(terms: readonly string[]): Asked {
  return { terms, sounds: terms.map(soundOf).filter((sound) => sound !== null) }
}

function soundMatch(index: SearchIndex, subject: number, line: number, asked: readonly string[]): Match {
  const { model, keys, sounds } = index
  const count = sounds.spoken.subjects.length
  const isSpoken = line < count
  const place = isSpoken ? line : line - count
  const [spoken, initials] = [lineText(sounds.spoken, place), lineText(sounds.initials, place)]
  const { label, forms, lang } = model.graph.getNodeAttributes(keys[subject])
  const form = formOf(index, [label, ...forms], initials)
  let span: Span | null = null
  for (const sound of asked) {
    const run = isSpoken ? syllablesOf(spoken, initials, sound) : lettersIn(initials, sound)
    span ??= run && spanOfSyllables(index, form, run)
  }
  return { part: isSpoken ? 'sound' : 'initials', text: form.text, lang, span }
}

/** The match of a subject in a line, counted through words, sounds and initials: the first of these terms that stands in it. */
export function matchIn(index: SearchIndex, subject: number, line: number, { terms, sounds }: Asked): Match {
  const { words } = index
  if (line >= words.parts.length) return soundMatch(index, subject, line - words.parts.length, sounds)
  const text = words.written[line] ?? ''
  const folded = lineText(words.lines, line)
  let span: Span | null = null
  for (const term of terms) {
    const at = folded.indexOf(term)
    if (at >= 0 && term !== '') span ??= spanIn(index, text, folded, at, at + term.length)
  }
  const lang = words.languages[words.langs[line] ?? 0] ?? ''
  return { part: parts[words.parts[line] ?? 0] ?? 'name', text, lang, span }
}
