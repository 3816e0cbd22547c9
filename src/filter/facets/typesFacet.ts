/** Of which type an initiative is. */
import { wordOf } from '../../graph/name.ts'
import type { NodeFacet } from './facet.ts'

export const typesFacet = {
  id: 'types',
  values: ({ initiatives }) => [...initiatives.keys()],
  nameOf: ({ model, lang }, type) => wordOf(model.initiatives.get(type)?.name ?? {}, lang),
  judges: 'some nodes',
  valueIn: ({ initiative }) => initiative,
  panel: { fewest: 1 },
} as const satisfies NodeFacet
