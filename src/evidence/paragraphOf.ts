/** The paragraph in which a passage stands, counted as a reader would. */
import type { Claim } from '../../graph/schema.ts'
import { sectionOf, type Model } from '../graph/model.ts'

/** The number of the paragraph in its section, from 1; 0 for a heading or title; null: it has no section, document or place in the file. */
export function paragraphOf(model: Model, claim: Claim): number | null {
  const section = sectionOf(model, claim)
  const document = model.documents.get(claim.document)
  const start = claim.spans[0]?.[0]
  if (!section || !document || start === undefined) return null
  const inside = document.breaks.filter((one) => one.start > section.start && one.end < section.end)
  const lastHeading = inside.filter((one) => one.kind === 'heading').at(-1)
  if (lastHeading && start < lastHeading.end) return 0
  return 1 + inside.filter((one) => one.kind === 'paragraph' && one.end <= start).length
}
