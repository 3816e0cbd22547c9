import { type Break, endsBlock, type Span } from '../schema.ts'
import { squeeze } from './normalise.ts'

/**
 * Every place where the words of a quote are printed between two offsets of a text, in order. White space counts on
 * neither side. A span begins and ends at a printed character. A quote without any is printed nowhere.
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

/** The first paragraph or heading break inside a span: a passage never runs across one. */
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
