/** The view that shows what a filter hides. */
import type { Model } from '../model/model.ts'
import { facets, type ViewState } from '../view/state.ts'
import { change, reset } from '../view/steer.ts'
import { visible } from '../view/visible.ts'

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
  for (const parameter of [...facets, 'depth'] as const) {
    const closer = change(open, { [parameter]: state[parameter] })
    if (shows(closer)) open = closer
  }
  return open
}
