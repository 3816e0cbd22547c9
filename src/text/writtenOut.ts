/** Which of very many texts are rendered: those around the one of the view. */
import type { Document } from '../../graph/schema.ts'

const most = 30
const before = 5

/** All documents if they are few; else `most` of them in their order, beginning a little before `id` or with the first. */
export function writtenOut(documents: readonly Document[], id: string | undefined): readonly Document[] {
  if (documents.length <= most) return documents
  const at = documents.findIndex((document) => document.id === id)
  const from = Math.min(Math.max(0, at - before), documents.length - most)
  return documents.slice(from, from + most)
}
