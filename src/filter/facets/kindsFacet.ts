/** What sort of thing a node is. */
import { wordOf } from '../../graph/name.ts'
import type { NodeFacet } from './facet.ts'

export const kindsFacet = {
  id: 'kinds',
  values: ({ kinds }) => [...kinds.keys()],
  nameOf: ({ model, lang }, kind) => wordOf(model.kinds.get(kind)?.name ?? {}, lang),
  judges: 'nodes',
  valueIn: ({ kind }) => kind,
  valueInGone: ({ kind }) => kind,
  panel: { fewest: 1 },
} as const satisfies NodeFacet
