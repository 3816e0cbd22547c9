/** Cuts a quote where it prints a name, so that the name can be marked. */
export interface QuotePart {
  readonly text: string
  readonly marked: boolean
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
