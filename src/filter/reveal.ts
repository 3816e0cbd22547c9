/** The view that shows what a filter hides. */
import type { Model } from '../graph/model.ts'
import { change } from '../link/steer.ts'
import type { ViewState } from '../link/viewState.ts'
import { facets } from './facets/facets.ts'
import { reset } from './steerFilters.ts'
import { visible } from './visible.ts'

/**
 * The same view with as few filters lifted as it takes to show these nodes, edges and passages: all are lifted, then each is put
 * back unless it hides one of them again.
 */
export function reveal(model: Model, state: ViewState, keys: readonly string[]): ViewState {
  const shows = (candidate: ViewState): boolean => {
    const { nodes, edges, claims } = visible(model, candidate)
    return keys.every((key) => nodes.has(key) || edges.has(key) || claims.has(key))
  }
  const { q, hide } = state
  let open = change(reset(state), { q, hide })
  const putBack = (changes: Partial<ViewState>): void => {
    const closer = change(open, changes)
    if (shows(closer)) open = closer
  }
  for (const parameter of facets.map(({ id }) => id)) putBack({ [parameter]: state[parameter] })
  for (const key of state.without) putBack({ without: [...open.without, key] })
  putBack({ depth: state.depth })
  return open
}
