/** What the lists of a view leave to count in this graph. */
import type { Model } from '../model/model.ts'
import { facets } from './state.ts'
import type { Facet, Listed, ViewState } from './state.ts'
import { unknownValues, valuesOf } from './vocabulary.ts'

/** The known values that a list names; null where it leaves nothing out. */
export type Chosen = Readonly<Record<Facet, ReadonlySet<string> | null>>

function chosenOf(model: Model, facet: Facet, list: readonly string[] | null): ReadonlySet<string> | null {
  if (list === null) return null
  const given = new Set(list)
  const known = valuesOf(model, facet)
  const named = known.filter((value) => given.has(value))
  return named.length === known.length && known.length > 0 ? null : new Set(named)
}

/** Every list, without the values that the graph does not know. */
export function chosen(model: Model, state: ViewState): Chosen {
  const of = (facet: Facet): ReadonlySet<string> | null => chosenOf(model, facet, state[facet])
  return {
    kinds: of('kinds'),
    types: of('types'),
    relations: of('relations'),
    bodies: of('bodies'),
    documents: of('documents'),
    grounding: of('grounding'),
    speakers: of('speakers'),
  }
}

/** Whether a list names something, but nothing that the graph knows: then it shows nothing at all. */
export function isStrange(model: Model, state: ViewState, facet: Listed): boolean {
  const list = state[facet]
  return list !== null && list.length > 0 && unknownValues(model, facet, list).length === list.length
}

/** The facets that are strange: each of them leaves nothing of the graph. */
export function strangeLists(model: Model, state: ViewState): readonly Facet[] {
  return facets.filter((facet) => isStrange(model, state, facet))
}
