/** Which figures are shown: those whose passage counts, less what the reader's choice of measure, unit and period leaves out. */
import type { Figure } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { periodOf } from './figuresListed.ts'
import type { ViewState } from './state.ts'
import { change } from './steer.ts'
import type { Visible } from './visible.ts'

/** Figures of one role: those that report something, or those that only count what a name or a list holds. */
export interface FiguresShown {
  readonly role: Figure['role']
  readonly figures: readonly Figure[]
  readonly total: number
}

const allows = (list: readonly string[] | null, value: string): boolean => list === null || list.includes(value)

/** Whether the figure passes what the lists and words about figures ask for. `except`: a list that is not asked. */
function passes(figure: Figure, state: ViewState, except?: 'units' | 'periods'): boolean {
  const wanted = state.measure.trim().toLocaleLowerCase()
  return (
    (except === 'units' || allows(state.units, figure.unit)) &&
    (except === 'periods' || allows(state.periods, periodOf(figure))) &&
    Object.values(figure.measure).some((words) => words.toLocaleLowerCase().includes(wanted))
  )
}

/** What is shown of both roles, reported first; structural figures only where the view asks for them. */
export function figuresShown(model: Model, state: ViewState, { claims }: Visible): readonly FiguresShown[] {
  return (['reported', 'structural'] as const).map((role) => {
    const all = model.attributes.figures.filter((figure) => figure.role === role)
    const figures = all.filter((figure) => claims.has(figure.claim) && passes(figure, state))
    return { role, figures: role === 'reported' || state.structural ? figures : [], total: all.length }
  })
}

/** How many figures each value of a list has, in the vocabulary's order, if the list itself left nothing out. */
export function figureCounts(
  model: Model,
  state: ViewState,
  { claims }: Visible,
  list: 'units' | 'periods',
): ReadonlyMap<string, { readonly shown: number; readonly total: number }> {
  const found = new Map<string, { shown: number; total: number }>()
  for (const figure of model.attributes.figures) {
    if (figure.role === 'structural' && !state.structural) continue
    const value = list === 'units' ? figure.unit : periodOf(figure)
    const count = found.get(value) ?? { shown: 0, total: 0 }
    const isShown = claims.has(figure.claim) && passes(figure, state, list)
    found.set(value, { shown: count.shown + Number(isShown), total: count.total + 1 })
  }
  return found
}

/** The view without what it asks of measure, unit and period. */
export const withoutFigureFilters = (state: ViewState): ViewState =>
  change(state, { measure: '', units: null, periods: null })

/** Whether measure, unit or period leave figures out. */
export const asksOfFigures = ({ measure, units, periods }: ViewState): boolean =>
  measure.trim() !== '' || units !== null || periods !== null

/** The figures that are chosen for comparison, as they are printed. */
export function pickedFigures(model: Model, { pick }: ViewState): readonly Figure[] {
  return model.attributes.figures.filter(({ id }) => pick.includes(id))
}

/** Chooses a figure for comparison, or lets it go. What else is chosen stays. */
export function togglePick(state: ViewState, figure: string): ViewState {
  const others = state.pick.filter((key) => key !== figure)
  return change(state, { pick: others.length < state.pick.length ? others : [...state.pick, figure] })
}

/** No figure is chosen for comparison; passages stay chosen. */
export function dropFigures(model: Model, state: ViewState): ViewState {
  return change(state, { pick: state.pick.filter((key) => !model.figures.has(key)) })
}
