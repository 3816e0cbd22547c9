/** The changes that a reader makes to the filters, each a pure function of the view. */
import type { Model } from '../graph/model.ts'
import { change } from '../link/steer.ts'
import { initial, parameterNames, type ViewState } from '../link/viewState.ts'
import { facets, type FacetId } from './facets/facets.ts'
import { inOrder, namesEverything, valuesOf, type ListId } from './facets/listValues.ts'
import { parameters } from './parameters.ts'

/** Chooses a value, or lets it go; from no list at all, everything but this value is left. */
export function toggle(state: ViewState, list: ListId, value: string, model: Model): ViewState {
  const known = valuesOf(model, list)
  const chosen = new Set(state[list] ?? known)
  if (!chosen.delete(value)) chosen.add(value)
  const next = inOrder(
    model,
    list,
    [...chosen].filter((one) => known.includes(one)),
  )
  return change(state, { [list]: namesEverything(model, list, next) ? null : next })
}

/** Chooses this value alone; where it is alone already, all. */
export function only(state: ViewState, list: ListId, value: string): ViewState {
  const chosen = state[list]
  return change(state, { [list]: chosen?.length === 1 && chosen[0] === value ? null : [value] })
}

/** Every value of the facet counts. */
export const chooseAll = (state: ViewState, facet: FacetId): ViewState => change(state, { [facet]: null })

/** No value of the facet counts. */
export const chooseNone = (state: ViewState, facet: FacetId): ViewState => change(state, { [facet]: [] })

const cleared = Object.fromEntries(
  parameterNames.filter((name) => parameters[name].isReset === true).map((name) => [name, initial[name]]),
)

/** Clears what filters, and the search; what is selected, how it is looked at and all the rest stay. */
export const reset = (state: ViewState): ViewState => change(state, cleared)

/** Whether a facet, `depth` or `without` may leave something of the graph out. */
export const isFiltered = (state: ViewState): boolean =>
  state.depth > 0 || state.without.length > 0 || facets.some(({ id }) => state[id] !== null)

/** A facet that `reset` clears, with what is chosen in it, in the vocabulary's order. */
export interface FilteredFacet {
  readonly facet: FacetId
  readonly values: readonly string[]
}

/** The facets that leave something out, so that a reset can say what it resets. */
export function resetDescription(state: ViewState, model: Model): readonly FilteredFacet[] {
  return facets.flatMap(({ id }) => {
    const list = state[id]
    if (list === null || namesEverything(model, id, list)) return []
    return [{ facet: id, values: inOrder(model, id, list) }]
  })
}
