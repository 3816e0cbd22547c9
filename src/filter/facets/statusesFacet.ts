/** How far an edge is, as its printed words say. */
import { wordOf } from '../../graph/name.ts'
import type { EdgeFacet } from './facet.ts'

/** The value of an edge whose words say nothing of it, or that no document states. */
const unsaid = 'unsaid'

export const statusesFacet = {
  id: 'statuses',
  /** Those that an edge has: a status of the vocabulary that no edge has would be an empty choice. */
  values: ({ statuses, edges }) => {
    if (statuses.size === 0) return []
    const used = new Set(edges.rows.map(({ attributes }) => attributes.status))
    return [...[...statuses.keys()].filter((status) => used.has(status)), unsaid]
  },
  nameOf: ({ model, lang, words }, status) =>
    status === unsaid ? words.unsaidStatus : wordOf(model.statuses.get(status)?.name ?? {}, lang),
  judges: 'edges',
  valueIn: ({ status }) => status ?? unsaid,
  panel: { fewest: 2 },
} as const satisfies EdgeFacet
