/** The names, passages and figures as they are written and as they are compared. */
import type { Fold } from './foldText.ts'
import { type Lines, LineWriter } from './searchLines.ts'

/** What a matched text is of its subject, the most telling first. */
export const parts = [
  'name',
  'form',
  'translation',
  'sound',
  'initials',
  'body',
  'number',
  'measure',
  'quote',
  'rendering',
] as const
export type Part = (typeof parts)[number]

/** Folded texts, one a line, and of each its part, the words as they are written, and the place of their language. */
export interface Words {
  readonly lines: Lines
  readonly parts: Uint8Array
  readonly written: readonly string[]
  readonly langs: Uint16Array
  readonly languages: readonly string[]
}

/** Collects them. */
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

  /** A text of which nothing is left cannot be found. */
  add(subject: number, part: Part, written: string, lang: string): void {
    const folded = this.#fold(written)
    if (folded === '') return
    this.#lines.add(folded, subject)
    this.#parts.push(parts.indexOf(part))
    this.#written.push(written)
    const known = this.#languages.get(lang)
    if (known === undefined) this.#languages.set(lang, this.#languages.size)
    this.#langs.push(known ?? this.#languages.size - 1)
  }

  words(): Words {
    return {
      lines: this.#lines.lines(),
      parts: new Uint8Array(this.#parts),
      written: this.#written,
      langs: new Uint16Array(this.#langs),
      languages: [...this.#languages.keys()],
    }
  }
}
