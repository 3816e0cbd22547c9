/** Which of very many texts are written out at once: those around the one that is pointed at. */
import type { Document } from '../../../graph/schema.ts'

const most = 30
const before = 5

/** All of them where they are few; else so many, in their order, from a little before `id`, or from the first. */
export function writtenOut(documents: readonly Document[], id: string | undefined): readonly Document[] {
  if (documents.length <= most) return documents
  const at = documents.findIndex((document) => document.id === id)
  const from = Math.min(Math.max(0, at - before), documents.length - most)
  return documents.slice(from, from + most)
}
