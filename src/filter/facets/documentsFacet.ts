/** In which document a passage stands. */
import { wordOf } from '../../graph/name.ts'
import type { ClaimFacet } from './facet.ts'

export const documentsFacet = {
  id: 'documents',
  values: ({ documents }) => [...documents.keys()],
  nameOf: ({ model, lang }, document) => wordOf(model.documents.get(document)?.title ?? {}, lang),
  judges: 'claims',
  valueIn: ({ document }) => document,
  panel: { fewest: 2 },
} as const satisfies ClaimFacet
