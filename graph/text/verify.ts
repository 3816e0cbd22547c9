import type { Claim, Document, GraphFile } from '../schema.ts'
import { crossedBreak } from './locate.ts'
import { prints, squeeze } from './normalise.ts'

/** A claim whose quote is not printed at its spans, and why. */
export interface BrokenClaim {
  readonly claim: string
  readonly why: 'no-document' | 'no-section' | 'no-place' | 'outside-its-section' | 'other-words' | 'crosses-a-break'
}

function faultOf(claim: Claim, document: Document | undefined): BrokenClaim['why'] | null {
  if (document === undefined) return 'no-document'
  const section = document.sections.find((one) => one.id === claim.section && one.body === claim.body)
  if (section === undefined) return 'no-section'
  if (claim.spans.length === 0) return 'no-place'
  const quote = squeeze(claim.quote).text
  for (const span of claim.spans) {
    if (span[0] < section.start || span[1] > section.end) return 'outside-its-section'
    if (quote === '' || !prints(document.text, span, quote)) return 'other-words'
    if (crossedBreak(span, document.breaks) !== undefined) return 'crosses-a-break'
  }
  return null
}

/** The claims whose quotes, white space ignored, are not printed at their spans in a section of their reporting body. */
export function brokenClaims({ attributes }: GraphFile): readonly BrokenClaim[] {
  const documents = new Map(attributes.documents.map((document) => [document.id, document]))
  return attributes.claims.flatMap((claim) => {
    const why = faultOf(claim, documents.get(claim.document))
    return why === null ? [] : [{ claim: claim.id, why }]
  })
}
