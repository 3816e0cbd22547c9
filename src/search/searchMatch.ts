/** Where a query matches in the text as written, so that it can be marked. */
import type { Span } from '../../graph/schema.ts'
import { nodeOf } from '../graph/model.ts'
import { soundOf } from './foldText.ts'
import { matchInText } from './searchDocuments.ts'
import type { SearchIndex } from './searchIndex.ts'
import type { DocumentSpan } from '../link/viewState.ts'
import { lineText } from './searchLines.ts'
import { type SearchPart, parts, pointInDigits } from './searchTexts.ts'
import { syllableStarts } from './syllables.ts'

export interface Match {
  /** Null: the words stand beside the subject, and it has none of them itself. */
  readonly part: SearchPart | null
  /** As written: a name, a passage, a number; for a sound the name that sounds so. */
  readonly text: string
  readonly lang: string
  /** What to mark in `text`; null: nothing can be marked. */
  readonly span: Span | null
  /** Of a text: where the match stands in it. */
  readonly place?: DocumentSpan
  /** Of a text: whether the graph quotes a part of the match. */
  readonly isTouched?: boolean
}

const letter = /[\p{L}\p{N}]/u
const noLetters = /[^\p{L}\p{N}]/u
const pairs = /[\ud800-\udfff]/

/** The offsets of the letters of a folded text. */
function lettersOf(folded: string): readonly number[] {
  const starts: number[] = []
  let at = 0
  for (const character of folded) {
    if (letter.test(character)) starts.push(at)
    at += character.length
  }
  return starts
}

/** A printed form, the same folded, and the offsets of its letters; null: every code unit is a letter. */
interface Form {
  readonly text: string
  readonly folded: string
  readonly letters: readonly number[] | null
}

/** The form of a sound: the first that has as many letters as there are initials. */
function formOf({ fold }: SearchIndex, forms: readonly string[], initials: string): Form {
  for (const text of forms) {
    const folded = fold(text)
    const letters = noLetters.test(folded) || pairs.test(folded) ? lettersOf(folded) : null
    if ((letters ?? folded).length === initials.length) return { text, folded, letters }
  }
  return { text: '', folded: '', letters: [] }
}

/** The span in the text as written of code units of the folded text; most texts are the same in both. */
const spanIn = ({ fold }: SearchIndex, text: string, folded: string, from: number, to: number): Span | null =>
  text === folded ? [from, to] : fold.spanOf(text, from, to)

/** The first and the last syllable that a sound covers in `spoken`; null: it begins at none. */
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

/** The characters of a form for a run of its syllables. */
function spanOfSyllables(index: SearchIndex, { text, folded, letters }: Form, [first, last]: Span): Span | null {
  const [from, to] = letters === null ? [first, last] : [letters[first], letters[last]]
  if (from === undefined || to === undefined) return null
  return spanIn(index, text, folded, from, to + ((folded.codePointAt(to) ?? 0) > 0xffff ? 2 : 1))
}

/** The query: its folded words, and the same words as sounds. */
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
  const { label, forms, lang } = nodeOf(model, keys[subject] ?? '')
  const form = formOf(index, [label, ...forms], initials)
  let span: Span | null = null
  for (const sound of asked) {
    const run = isSpoken ? syllablesOf(spoken, initials, sound) : lettersIn(initials, sound)
    span ??= run && spanOfSyllables(index, form, run)
  }
  return { part: isSpoken ? 'sound' : 'initials', text: form.text, lang, span }
}

/** The match of a sentence: in the text itself, or in our words about the place. */
function textMatch(index: SearchIndex, subject: number, line: number, asked: Asked): Match {
  const { place, ...found } = matchInText(index.texts, subject - index.ends.claim, asked.terms, index.fold)
  if (line >= index.words.parts.length) return { part: 'text', place, ...found }
  return { ...lineMatch(index, subject, line, asked), place }
}

/** The match of a subject in a line of the index: the first of the terms that is found in it. */
export function matchIn(index: SearchIndex, subject: number, line: number, asked: Asked): Match {
  const { words, sounds, ends } = index
  if (subject >= ends.claim) return textMatch(index, subject, line, asked)
  const known = words.parts.length + sounds.spoken.subjects.length + sounds.initials.subjects.length
  if (line >= known) return { part: null, text: '', lang: '', span: null }
  if (line >= words.parts.length) return soundMatch(index, subject, line - words.parts.length, asked.sounds)
  return lineMatch(index, subject, line, asked)
}

/** Digits without the point between them, in the number as printed. */
function digitsMatch({ model, keys }: SearchIndex, subject: number, match: Match): Match {
  const text = model.figures.get(keys[subject] ?? '')?.printed ?? match.text
  if (match.span === null) return { ...match, text }
  const points = Array.from(text.matchAll(pointInDigits), ({ index }) => index)
  const [start, end] = match.span
  /** The place in the number of the first, second … sign that is no such point. */
  const placeOf = (at: number): number => points.reduce((place, point) => (point <= place ? place + 1 : place), at)
  return { ...match, text, span: [placeOf(start), placeOf(end - 1) + 1] }
}

function lineMatch(index: SearchIndex, subject: number, line: number, { terms }: Asked): Match {
  const { words } = index
  const text = words.written[line] ?? ''
  const folded = lineText(words.lines, line)
  let span: Span | null = null
  for (const term of terms) {
    const at = folded.indexOf(term)
    if (at >= 0 && term !== '') span ??= spanIn(index, text, folded, at, at + term.length)
  }
  const lang = words.languages[words.langs[line] ?? 0] ?? ''
  const match = { part: parts[words.parts[line] ?? 0] ?? 'name', text, lang, span }
  return match.part === 'digits' ? digitsMatch(index, subject, match) : match
}
