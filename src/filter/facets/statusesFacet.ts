/** How far an edge is, as its printed words say. */
import { wordOf } from '../../graph/name.ts'
import type { EdgeFacet } from './facet.ts'

/** The value of an edge whose words say nothing of it, or that no document states. */
const unsaid = 'unsaid'

export const statusesFacet = {
  id: 'statuses',
  values: ({ statuses }) => (statuses.size > 0 ? [...statuses.keys(), unsaid] : []),
  nameOf: ({ model, lang, words }, status) =>
    status === unsaid ? words.unsaidStatus : wordOf(model.statuses.get(status)?.name ?? {}, lang),
  judges: 'edges',
  valueIn: ({ status }) => status ?? unsaid,
  panel: { fewest: 2 },
} as const satisfies EdgeFacet
