/** The passages that a row quotes: one, a list, or a list of objects that tell document and speaker themselves. */
import { placesFor } from './fieldNames.ts'
import type { ForeignQuote } from './foreign.ts'
import { isObject, wordsOf } from './json.ts'
import type { Row } from './records.ts'

/** Between several values of one field in files of ours. */
const bar = ' | '

/** A passage that is an object of its own; null: it has no words. */
function passageOf(value: unknown, document: string | null, body: string | null): ForeignQuote | null {
  if (!isObject(value)) {
    const quote = wordsOf(value).trim()
    return quote === '' ? null : { quote, document, body }
  }
  const names = Object.keys(value)
  const values = Object.values(value)
  const words = (role: 'quote' | 'document' | 'body'): string | null =>
    placesFor(names, role)
      .map((place) => wordsOf(values[place]).trim())
      .find((one) => one !== '') ?? null
  const quote = words('quote') ?? wordsOf(value['text'] ?? value['exact']).trim()
  return quote === '' ? null : { quote, document: words('document') ?? document, body: words('body') ?? body }
}

/** Passages of a file of ours: as many as the claims beside them, else one. */
function ourQuotes(written: string, row: Row): readonly ForeignQuote[] {
  const claims = new Set((row.peek('claims') ?? '').split(/ [|+] /u))
  const parts = written.split(bar)
  const quotes = parts.length === claims.size ? parts : [written]
  const bodies = (row.peek('bodies') ?? '').split(bar)
  // One speaker says all of it, or each says one; in between, the file does not tell who says what.
  const bodyOf = (at: number): string | null =>
    (bodies.length === 1 ? bodies[0] : bodies.length === quotes.length ? bodies[at] : null) || null
  return quotes.map((quote, at) => ({ quote, document: null, body: bodyOf(at) }))
}

/** The passages of a row. Document and speaker are fields of its own where it quotes nothing. */
export function quotesOf(row: Row): readonly ForeignQuote[] {
  const field = row.field('quote')
  if (field === null) return []
  field.take()
  if (row.plan.isOurs) return ourQuotes(wordsOf(field.value), row)
  const document = row.words('document')
  const body = row.words('body')
  const values: readonly unknown[] = Array.isArray(field.value) ? field.value : [field.value]
  return values.flatMap((value) => passageOf(value, document, body) ?? [])
}
