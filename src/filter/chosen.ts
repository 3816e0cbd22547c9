/** What the lists of a view leave to count in a graph. */
import type { Model } from '../graph/model.ts'
import type { ViewState } from '../link/viewState.ts'
import { facets, type FacetId } from './facets/facets.ts'
import { namesOnlyUnknown, valuesOf } from './facets/listValues.ts'

/** The known values that each facet names; a facet that leaves nothing out is not among them. */
export type Chosen = ReadonlyMap<FacetId, ReadonlySet<string>>

/** Every facet, without the values that the graph does not know. */
export function chosen(model: Model, state: ViewState): Chosen {
  const found = new Map<FacetId, ReadonlySet<string>>()
  for (const { id } of facets) {
    const list = state[id]
    if (list === null) continue
    const given = new Set(list)
    const known = valuesOf(model, id)
    const named = known.filter((value) => given.has(value))
    if (named.length < known.length || known.length === 0) found.set(id, new Set(named))
  }
  return found
}

/** Whether a facet names something, but nothing that the graph knows: it leaves nothing of the graph. */
export const anyNamesOnlyUnknown = (model: Model, state: ViewState): boolean =>
  facets.some(({ id }) => namesOnlyUnknown(model, state, id))
