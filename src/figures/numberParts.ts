/** Cuts a quote where it prints the number of a figure, so that this number is marked and no equal one elsewhere. */
import type { Claim, Document, Figure } from '../../graph/schema.ts'
import { printedQuote } from '../../graph/text/locate.ts'
import type { QuotePart } from '../evidence/quoteParts.ts'

/** The quote before, at and after the number; null: the figure is printed outside the quote. */
export function numberParts(document: Document, claim: Claim, { span }: Figure): readonly QuotePart[] | null {
  const around = claim.spans.find(([start, end]) => start <= span[0] && span[1] <= end)
  if (!around) return null
  const { text, breaks } = document
  const parts = [
    { text: printedQuote(text, [around[0], span[0]], breaks), marked: false },
    { text: printedQuote(text, span, breaks), marked: true },
    { text: printedQuote(text, [span[1], around[1]], breaks), marked: false },
  ]
  return parts.map((part) => part.text).join('') === claim.quote ? parts.filter((part) => part.text !== '') : null
}
