/** What an edge says of its two nodes. */
import { wordOf } from '../../graph/name.ts'
import type { EdgeFacet } from './facet.ts'

export const relationsFacet = {
  id: 'relations',
  values: ({ relations }) => [...relations.keys()],
  nameOf: ({ model, lang }, relation) => wordOf(model.relations.get(relation)?.name ?? {}, lang),
  judges: 'edges',
  valueIn: ({ relation }) => relation,
  // The key of an edge is `source--relation--target`, with its grounding behind where it is not stated.
  valueInGone: ({ key }) => key.split('--')[1],
  panel: { fewest: 1 },
} as const satisfies EdgeFacet
