/** Names, passages and figures, as written and folded. */
import type { Fold } from './foldText.ts'
import { type Lines, LineWriter } from './searchLines.ts'

/** The parts of a subject whose texts are searched, the most important first. */
export const parts = [
  'name',
  'form',
  'translation',
  'sound',
  'initials',
  'body',
  'number',
  'measure',
  'period',
  // The texts from here on are passages: a match inside them says less than one inside a name.
  'quote',
  'rendering',
  'text',
  'speaker',
  'note',
  'property',
  'digits',
] as const
/** The point of a decimal number. */
export const pointInDigits = /(?<=\d)[.．](?=\d)/gu
export type SearchPart = (typeof parts)[number]

/** Folded texts, one on each line, with the part of each, the text as written, and the index of its language. */
export interface SearchTexts {
  readonly lines: Lines
  readonly parts: Uint8Array
  readonly written: readonly string[]
  readonly langs: Uint16Array
  readonly languages: readonly string[]
}

export class WordWriter {
  readonly #fold: Fold
  readonly #lines = new LineWriter()
  readonly #parts: number[] = []
  readonly #written: string[] = []
  readonly #langs: number[] = []
  readonly #languages = new Map<string, number>()

  constructor(fold: Fold) {
    this.#fold = fold
  }

  /** Adds a text, unless nothing of it is left after folding. */
  add(subject: number, part: SearchPart, written: string, lang: string): void {
    const folded = this.#fold(written)
    if (folded === '') return
    this.#lines.add(folded, subject)
    this.#parts.push(parts.indexOf(part))
    this.#written.push(written)
    const known = this.#languages.get(lang)
    if (known === undefined) this.#languages.set(lang, this.#languages.size)
    this.#langs.push(known ?? this.#languages.size - 1)
  }

  words(): SearchTexts {
    return {
      lines: this.#lines.lines(),
      parts: new Uint8Array(this.#parts),
      written: this.#written,
      langs: new Uint16Array(this.#langs),
      languages: [...this.#languages.keys()],
    }
  }
}
