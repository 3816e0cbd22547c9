/** Which figures are shown: those whose passage counts and that pass the filters for measure, unit and period. */
import type { Figure } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import type { ViewState } from '../link/viewState.ts'
import { change } from '../link/steer.ts'
import { figureLists, type FigureListId } from '../filter/facets/facets.ts'
import type { Visible } from '../filter/visible.ts'

/** Figures of one role: `reported`, or `structural` if they only count what a name or a list contains. */
export interface FiguresShown {
  readonly role: Figure['role']
  readonly figures: readonly Figure[]
  readonly total: number
}

const allows = (list: readonly string[] | null, value: string): boolean => list === null || list.includes(value)

/** Whether a figure passes the filters for figures. `except`: a list that is not applied. */
function passes(figure: Figure, state: ViewState, except?: FigureListId): boolean {
  const wanted = state.measure.trim().toLocaleLowerCase()
  return (
    figureLists.every(({ id, valueIn }) => except === id || allows(state[id], valueIn(figure))) &&
    Object.values(figure.measure).some((words) => words.toLocaleLowerCase().includes(wanted))
  )
}

/** The shown figures of both roles, reported ones first; structural ones only if the view asks for them. */
export function figuresShown(model: Model, state: ViewState, { claims }: Visible): readonly FiguresShown[] {
  return (['reported', 'structural'] as const).map((role) => {
    const all = model.attributes.figures.filter((figure) => figure.role === role)
    const figures = all.filter((figure) => claims.has(figure.claim) && passes(figure, state))
    return { role, figures: role === 'reported' || state.structural ? figures : [], total: all.length }
  })
}

/** How many figures each value of a list has, counted without that list's own filter. */
export function figureCounts(
  model: Model,
  state: ViewState,
  { claims }: Visible,
  list: FigureListId,
): ReadonlyMap<string, { readonly shown: number; readonly total: number }> {
  const valueIn = figureLists.find(({ id }) => id === list)?.valueIn
  const found = new Map<string, { shown: number; total: number }>()
  for (const figure of model.attributes.figures) {
    if (figure.role === 'structural' && !state.structural) continue
    const value = valueIn?.(figure) ?? ''
    const count = found.get(value) ?? { shown: 0, total: 0 }
    const isShown = claims.has(figure.claim) && passes(figure, state, list)
    found.set(value, { shown: count.shown + Number(isShown), total: count.total + 1 })
  }
  return found
}

/** The view without filters for measure, unit and period. */
export const withoutFigureFilters = (state: ViewState): ViewState =>
  change(state, { measure: '', ...Object.fromEntries(figureLists.map(({ id }) => [id, null])) })

/** Whether the view filters by measure, unit or period. */
export const asksOfFigures = (state: ViewState): boolean =>
  state.measure.trim() !== '' || figureLists.some(({ id }) => state[id] !== null)

/** The selected figures, in the order of the file. */
export function selectedFigures(model: Model, { pick }: ViewState): readonly Figure[] {
  return model.attributes.figures.filter(({ id }) => pick.includes(id))
}

/** The view with one more figure or passage in the selection, or without it if it is there. */
export function toggleSelection(state: ViewState, key: string): ViewState {
  const others = state.pick.filter((one) => one !== key)
  return change(state, { pick: others.length < state.pick.length ? others : [...state.pick, key] })
}

/** The view without figures in the selection; passages stay. */
export function dropFigures(model: Model, state: ViewState): ViewState {
  return change(state, { pick: state.pick.filter((key) => !model.figures.has(key)) })
}
