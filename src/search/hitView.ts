/** The view of a hit: it is selected, and filters that hide it are lifted. */
import { inText } from '../evidence/passages.ts'
import { facets } from '../filter/facets/facets.ts'
import type { ViewState } from '../link/viewState.ts'
import { change, select, unselect } from '../link/steer.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { reveal } from '../filter/reveal.ts'
import type { HitChoice, PairChoice } from './choices.ts'

type Chosen = HitChoice['hit']

/** The key of what must be visible for a hit to be visible: for a figure its passage. */
const shownBy = ({ model }: ViewContext, { sort, key }: Chosen): string =>
  sort === 'figure' ? (model.figures.get(key)?.claim ?? key) : key

/** Whether the present filters hide a hit. They leave the texts as they are. */
export function isHidden(context: ViewContext, hit: Chosen): boolean {
  const { nodes, edges, claims } = context.visible
  if (hit.sort === 'text' || hit.sort === 'remark') return false
  return !(hit.sort === 'node' ? nodes : hit.sort === 'edge' ? edges : claims).has(shownBy(context, hit))
}

/** The view with the hit selected and the query removed, under the same filters. A place in a text is opened there. */
export function hitSelected({ state }: ViewContext, { key, place }: Chosen): ViewState {
  if (place === undefined) return change(select(state, key), { q: '' })
  return change(inText(unselect(state), place, true), { q: '' })
}

/** The same without the filters that hide the hit. */
export function hitView(context: ViewContext, hit: Chosen): ViewState {
  const selected = hitSelected(context, hit)
  return isHidden(context, hit) ? reveal(context.model, selected, [shownBy(context, hit)]) : selected
}

/** The two nodes compared, or the paths between them, under the same filters. */
export const pairSelected = ({ state }: ViewContext, { pair, way }: PairChoice): ViewState =>
  change(state, { focus: [...pair.nodes], span: null, paths: way === 'paths', q: '' })

/** The same without the filters that hide one of the two. */
export function pairView(context: ViewContext, choice: PairChoice): ViewState {
  const selected = pairSelected(context, choice)
  const isShown = choice.pair.nodes.every((key) => context.visible.nodes.has(key))
  return isShown ? selected : reveal(context.model, selected, choice.pair.nodes)
}

/** The names of the filters that one view has and another lacks. */
export function liftedFilters({ words }: ViewContext, before: ViewState, after: ViewState): readonly string[] {
  return [
    ...facets.filter(({ id }) => before[id] !== after[id]).map(({ id }) => words.facets[id]),
    ...(before.without.length === after.without.length ? [] : [words.withheld]),
    ...(before.depth === after.depth ? [] : [words.neighbourhood]),
  ]
}
