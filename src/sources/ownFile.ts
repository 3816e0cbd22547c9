/** Files that we wrote: their rows name passages by key, and no single row tells all of one. */
import type { OwnPassages } from './fielded.ts'
import type { ForeignQuote } from './foreign.ts'

type Quotes = readonly (ForeignQuote | readonly ForeignQuote[])[]

/** Puts together what rows tell of passages, once all are read. */
export class OwnFile {
  readonly #rows: { readonly passages: OwnPassages; readonly give: (quotes: Quotes) => void }[] = []

  /** `give` is called at the end, with the passages of the row. */
  add(passages: OwnPassages, give: (quotes: Quotes) => void): void {
    this.#rows.push({ passages, give })
  }

  finish(): void {
    const words = new Map<string, string>()
    const speakers = new Map<string, string>()
    for (const { passages } of this.#rows) {
      for (const [key, quote] of passages.quotes) words.set(key, quote)
      // One body says all of a row, or each passage has a body of its own; else other rows must tell.
      const keys = [...new Set(passages.groups.flat())]
      const { bodies } = passages
      const [only] = bodies
      if (bodies.length === 1 && only !== undefined) for (const key of keys) speakers.set(key, only)
      else if (bodies.length === keys.length)
        for (const [at, key] of keys.entries()) speakers.set(key, bodies[at] ?? '')
    }
    const quoteOf = (key: string): readonly ForeignQuote[] => {
      const quote = words.get(key)
      return quote === undefined ? [] : [{ quote, document: null, body: speakers.get(key) || null }]
    }
    for (const { passages, give } of this.#rows) {
      const groups = passages.groups.map((group) => group.flatMap(quoteOf))
      give(
        groups.filter((group) => group.length > 0).map((group) => (group.length === 1 ? (group[0] ?? group) : group)),
      )
    }
  }
}
