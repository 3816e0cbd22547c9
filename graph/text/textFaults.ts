import type { Document, Figure, GraphFile } from '../schema.ts'
import type { Fault } from './fault.ts'
import { printedQuote } from './locate.ts'
import { prints, squeeze } from './normalise.ts'
import { readNumber } from './number.ts'
import { brokenClaims } from './verify.ts'
import { printsVerb } from './verbPieces.ts'

/** The most code units of a passage that a fault shows. */
const shown = 300

const excerpt = (text: string, start: number, end: number): string =>
  text.slice(start, Math.min(end, start + shown)).replace(/\s+/gu, ' ')

/** Claims whose quotes are not printed at their spans, with what is printed there. */
export function claimFaults(file: GraphFile): readonly Fault[] {
  const claims = new Map(file.attributes.claims.map((claim) => [claim.id, claim]))
  const documents = new Map(file.attributes.documents.map((document) => [document.id, document]))
  return brokenClaims(file).map(({ claim: key, why }) => {
    const claim = claims.get(key)
    const { text = '', breaks = [] } = (claim && documents.get(claim.document)) ?? {}
    const quote = squeeze(claim?.quote ?? '').text
    const span = claim?.spans.find((one) => !prints(text, one, quote)) ?? claim?.spans[0]
    const found = span === undefined ? '' : printedQuote(text, [span[0], Math.min(span[1], span[0] + shown)], breaks)
    return { why, place: 'claim', key, declared: claim?.quote ?? '', found }
  })
}

/** What a printed number means; null if it cannot be read, or has another unit than the figure. */
function meant({ printed, unit }: Figure): number | null {
  const number = readNumber(printed)
  return number !== null && (number.unit === '' || number.unit === unit) ? number.value : null
}

/** Figures whose numbers are not printed at their span, stand outside the quote of their claim, or mean another value. */
export function figureFaults({ attributes }: GraphFile): readonly Fault[] {
  const claims = new Map(attributes.claims.map((claim) => [claim.id, claim]))
  const texts = new Map(attributes.documents.map(({ id, text }) => [id, text]))
  return attributes.figures.flatMap((figure): readonly Fault[] => {
    const claim = claims.get(figure.claim)
    const text = claim && texts.get(claim.document)
    if (claim === undefined || text === undefined) return []
    const { span, printed, value } = figure
    const fault = { place: 'figure', key: figure.id, declared: printed, found: excerpt(text, ...span) } as const
    if (!prints(text, span, squeeze(printed).text)) return [{ ...fault, why: 'other-number' }]
    if (!claim.spans.some(([start, end]) => start <= span[0] && span[1] <= end))
      return [{ ...fault, why: 'outside-its-quote', found: claim.quote }]
    const number = meant(figure)
    if (number === null || number === value) return []
    return [{ ...fault, why: 'other-value', declared: String(value), found: printed }]
  })
}

function sectionFaults({ id, text, sections }: Document): readonly Fault[] {
  const fault = { place: 'document', key: id } as const
  const faults: Fault[] = []
  let end = 0
  let last = ''
  for (const section of sections.toSorted((a, b) => a.start - b.start)) {
    if (section.start < 0 || section.end > text.length || section.end < section.start)
      faults.push({ ...fault, why: 'outside-the-text', declared: section.id, found: String(text.length) })
    if (section.start < end) faults.push({ ...fault, why: 'section-overlap', declared: section.id, found: last })
    else if (text.slice(end, section.start).trim() !== '')
      faults.push({ ...fault, why: 'section-gap', declared: excerpt(text, end, section.start), found: '' })
    end = Math.max(end, section.end)
    last = section.id
  }
  if (text.slice(end).trim() !== '')
    faults.push({ ...fault, why: 'section-gap', declared: excerpt(text, end, text.length), found: '' })
  return faults
}

/** Sections that overlap or leave words out; sections, breaks and notices outside the text; breaks that contain words. */
export function documentFaults({ attributes }: GraphFile): readonly Fault[] {
  return attributes.documents.flatMap((document): readonly Fault[] => {
    const { id, text, breaks, notices } = document
    const length = String(text.length)
    const strayBreaks = breaks.filter(({ start, end }) => end > text.length || text.slice(start, end).trim() !== '')
    const strayNotices = notices.filter(({ spans }) => spans.some(([, end]) => end > text.length))
    return [
      ...sectionFaults(document),
      ...strayBreaks.map(({ start, end, kind }): Fault => {
        const declared = `${kind} ${String(start)}-${String(end)}`
        return {
          why: 'outside-the-text',
          place: 'document',
          key: id,
          declared,
          found: excerpt(text, start, end) || length,
        }
      }),
      ...strayNotices.map((one): Fault => {
        return { why: 'outside-the-text', place: 'notice', key: one.id, declared: one.kind, found: length }
      }),
    ]
  })
}

/**
 * Nodes with a form that none of their claims prints. A label counts as a form unless it is marked as completed, and so
 * does the short name in the language of the label.
 */
export function formFaults({ attributes, nodes }: GraphFile): readonly Fault[] {
  const quotes = new Map(attributes.claims.map(({ id, quote }) => [id, squeeze(quote).text]))
  return nodes.flatMap(({ key, attributes: { label, lang, short = {}, completed, forms, claims } }) => {
    // A foreign graph may have nodes without claims: they quote nothing that could be wrong.
    if (claims.length === 0) return []
    const shown = Object.hasOwn(short, lang) ? [short[lang] ?? ''] : []
    const names = new Set([...(completed ? [] : [label]), ...forms, ...shown])
    const missing = [...names].filter((name) => {
      const wanted = squeeze(name).text
      return !claims.some((claim) => quotes.get(claim)?.includes(wanted) === true)
    })
    return missing.map((name): Fault => ({ why: 'form-not-printed', place: 'node', key, declared: name, found: label }))
  })
}

/**
 * Edges with a verb that the quote of its claim does not print, or that is placed where other words stand; whose claim does
 * not carry the edge; or that has a verb or a status although no passage states it. The pieces are looked for as they are
 * written, since a quote is printed with its own spaces.
 */
export function verbFaults({ attributes, edges }: GraphFile): readonly Fault[] {
  const quotes = new Map(attributes.claims.map(({ id, quote }) => [id, quote]))
  return edges.flatMap(({ key, attributes: { grounding, claims, verbs = [], status = null } }): readonly Fault[] => {
    const fault = { why: 'verb-not-printed', place: 'edge', key } as const
    if (grounding !== 'stated')
      return [...verbs.map(({ text }) => text), ...(status === null ? [] : [status])].map((declared) => ({
        ...fault,
        ...{ declared, found: grounding },
      }))
    const carrying = new Set(claims.flat())
    return verbs.flatMap((verb): readonly Fault[] => {
      const quote = quotes.get(verb.claim)
      // `keyFaults` reports a claim that the file has not.
      if (quote === undefined || (carrying.has(verb.claim) && printsVerb(verb, quote))) return []
      const found = carrying.has(verb.claim) ? quote : [...carrying].join(', ')
      return [{ ...fault, declared: verb.text, found }]
    })
  })
}
