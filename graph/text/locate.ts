import { type Break, endsBlock, type Span } from '../schema.ts'
import { squeeze } from './normalise.ts'

/**
 * Every place where a quote is printed between two offsets of a text, in order; places may overlap. White space is ignored
 * in the quote and in the text, and no span begins or ends with it. A quote of white space alone is printed nowhere.
 */
export function locate(quote: string, text: string, within: Span = [0, text.length]): readonly Span[] {
  const wanted = squeeze(quote).text
  if (wanted === '') return []
  const { text: printed, offsets } = squeeze(text, within)
  const spans: Span[] = []
  for (let found = printed.indexOf(wanted); found !== -1; found = printed.indexOf(wanted, found + 1)) {
    const start = offsets[found]
    const last = offsets[found + wanted.length - 1]
    if (start !== undefined && last !== undefined) spans.push([start, last + 1])
  }
  return spans
}

/** The first paragraph or heading break inside a span. A passage must not have one. */
export function crossedBreak([start, end]: Span, breaks: readonly Break[]): Break | undefined {
  return breaks.find((one) => endsBlock(one) && one.start >= start && one.end <= end)
}

/** A passage as a claim quotes it: a column break vanishes, any other run of white space is one space. */
export function printedQuote(text: string, [start, end]: Span, breaks: readonly Break[]): string {
  let quote = ''
  let from = start
  for (const one of breaks) {
    if (one.kind !== 'column' || one.start < start || one.end > end) continue
    quote += text.slice(from, one.start)
    from = one.end
  }
  return (quote + text.slice(from, end)).replace(/\s+/gu, ' ')
}
