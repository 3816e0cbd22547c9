/** Cuts a quote where it prints a name or the words for a relation, so that they can be marked. */
import type { Span } from '../../graph/schema.ts'

export interface QuotePart {
  readonly text: string
  readonly marked: boolean
  /** True: it belongs to the printed words for a relation. */
  readonly isVerb?: boolean
}

/** The parts of a quote where words for relations are cut out first: what is left is cut where it prints a name. */
export function partsWithVerbs(quote: string, forms: readonly string[], verbs: readonly Span[]): readonly QuotePart[] {
  const parts: QuotePart[] = []
  let from = 0
  for (const [start, end] of verbs.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (end <= from) continue
    // Where two verbs overlap, the second begins behind the first.
    const begin = Math.max(start, from)
    parts.push(...quoteParts(quote.slice(from, begin), forms), {
      text: quote.slice(begin, end),
      marked: false,
      isVerb: true,
    })
    from = end
  }
  return [...parts, ...quoteParts(quote.slice(from), forms)]
}

/** The parts of the quote, which joined are the quote again. The longest form that fits is marked; forms never overlap. */
export function quoteParts(quote: string, forms: readonly string[]): readonly QuotePart[] {
  const longestFirst = [...new Set(forms)].filter((form) => form !== '').sort((a, b) => b.length - a.length)
  const parts: QuotePart[] = []
  let plainFrom = 0
  let at = 0
  while (at < quote.length) {
    const form = longestFirst.find((one) => quote.startsWith(one, at))
    if (form === undefined) {
      at += 1
      continue
    }
    if (at > plainFrom) parts.push({ text: quote.slice(plainFrom, at), marked: false })
    parts.push({ text: form, marked: true })
    at += form.length
    plainFrom = at
  }
  if (plainFrom < quote.length) parts.push({ text: quote.slice(plainFrom), marked: false })
  return parts
}
