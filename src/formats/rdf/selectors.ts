/** The place of a passage in the Web Annotation model: offsets count code points, and the words are those of the text. */
import type { Document, Span } from '../../../graph/schema.ts'
import { leads, says, typed, is, type Resource } from './rdfExport.ts'

/** Code points of context before and after the words. */
const context = 32

/** Converts UTF-16 offsets to code points. Each text is searched for surrogate pairs once. */
export function codePoints(text: string): (offset: number) => number {
  /** Offsets of the second halves of surrogate pairs. */
  const seconds: number[] = []
  for (let at = 0; at < text.length; at++) if ((text.codePointAt(at) ?? 0) > 0xffff) seconds.push(++at)
  return (offset) => {
    let [low, high] = [0, seconds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((seconds[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** A place in a text as target with both selectors: three resources, the target first. */
export function target(
  label: string,
  document: Document,
  source: string,
  span: Span,
  count: (at: number) => number,
): readonly Resource[] {
  const [start, end] = span
  const { text } = document
  const [position, quote] = [`${label}p`, `${label}q`]
  const nonNegative = 'xsd:nonNegativeInteger'
  return [
    {
      subject: { blank: label },
      facts: [
        is('rdf:type', 'oa:SpecificResource'),
        leads('oa:hasSource', source),
        ['oa:hasSelector', { blank: position }],
        ['oa:hasSelector', { blank: quote }],
      ],
    },
    {
      subject: { blank: position },
      facts: [
        is('rdf:type', 'oa:TextPositionSelector'),
        typed('oa:start', String(count(start)), nonNegative),
        typed('oa:end', String(count(end)), nonNegative),
      ],
    },
    {
      subject: { blank: quote },
      facts: [
        is('rdf:type', 'oa:TextQuoteSelector'),
        says('oa:exact', text.slice(start, end)),
        says('oa:prefix', [...text.slice(Math.max(0, start - 2 * context), start)].slice(-context).join('')),
        says('oa:suffix', [...text.slice(end, end + 2 * context)].slice(0, context).join('')),
      ],
    },
  ]
}
