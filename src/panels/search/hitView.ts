/** What a hit leads to: itself selected, and shown where a filter hides it. */
import { facets, type ViewState } from '../../view/state.ts'
import type { Subject } from '../../view/searchIndex.ts'
import { change, select } from '../../view/steer.ts'
import type { Desk } from '../desk.ts'
import { reveal } from '../reveal.ts'

/** What must be shown for a hit to be: a figure stands in its passage. */
const shownBy = ({ model }: Desk, { sort, key }: Subject): string =>
  sort === 'figure' ? (model.figures.get(key)?.claim ?? key) : key

/** Whether the present filters leave a hit out. */
export function isHidden(desk: Desk, hit: Subject): boolean {
  const key = shownBy(desk, hit)
  return !(hit.sort === 'node' ? desk.visible.nodes : desk.visible.claims).has(key)
}

/** The hit selected, the search left, the filters as they are. */
export const hitSelected = ({ state }: Desk, { key }: Subject): ViewState => change(select(state, key), { q: '' })

/** The same, with the filters lifted that hide the hit. */
export function hitView(desk: Desk, hit: Subject): ViewState {
  const selected = hitSelected(desk, hit)
  return isHidden(desk, hit) ? reveal(desk.model, selected, [shownBy(desk, hit)]) : selected
}

/** The filters of one view that another one lacks, by name. */
export function liftedFilters({ words }: Desk, before: ViewState, after: ViewState): readonly string[] {
  const lifted = facets.filter((facet) => before[facet] !== after[facet]).map((facet) => words.facets[facet])
  return before.depth === after.depth ? lifted : [...lifted, words.losses.parameters.depth]
}
