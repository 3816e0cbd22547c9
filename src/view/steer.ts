/** The changes that a reader makes to the view, each a pure function of it. */
import type { Model } from '../model/model.ts'
import { repeats } from './link.ts'
import { facets, initial } from './state.ts'
import type { Facet, Listed, ViewState } from './state.ts'
import { inOrder, namesEverything, valuesOf } from './vocabulary.ts'

type Changes = Partial<Omit<ViewState, 'broken' | 'unknown'>>

/** The view with new values; what a link left unread of these very parameters is now settled and goes. */
export function change(state: ViewState, changes: Changes): ViewState {
  const broken = Object.fromEntries(Object.entries(state.broken).filter(([name]) => !Object.hasOwn(changes, name)))
  const unknown = state.unknown.filter((raw) => {
    const name = repeats(raw)
    return name === null || !Object.hasOwn(changes, name)
  })
  return { ...state, ...changes, broken, unknown }
}

/** Focuses one key. The key that is the focus already changes nothing. */
export function select(state: ViewState, key: string): ViewState {
  if (state.focus.length === 1 && state.focus[0] === key && state.span === null) return state
  return change(state, { focus: [key], span: null, paths: false })
}

/** Sets a second key beside the first one in focus; one of two that are compared already is let go. */
export function compare(state: ViewState, key: string): ViewState {
  const [first, second] = state.focus
  if (first === undefined || (first === key && second === undefined)) return select(state, key)
  if (first === key || second === key) return select(state, first === key && second !== undefined ? second : first)
  return change(state, { focus: [first, key], span: null })
}

/** Nothing is selected any more; what stood around it stands as usual again. */
export function unselect(state: ViewState): ViewState {
  const none = { focus: [], span: null, depth: 0, paths: false } as const
  return change(state, state.arrange === 'focus' ? { ...none, arrange: initial.arrange, at: null } : none)
}

/** One step out: search, paths, comparison, neighbourhood, selection. The same view where there is nothing to leave. */
export function stepBack(state: ViewState): ViewState {
  const [first, second] = state.focus
  if (state.q !== '') return change(state, { q: '' })
  if (state.paths) return change(state, { paths: false })
  if (first !== undefined && second !== undefined) return change(state, { focus: [first] })
  if (state.depth > 0) return change(state, { depth: 0 })
  if (first !== undefined || state.span !== null) return unselect(state)
  return state
}

/** Chooses a value, or lets it go; from no list at all, everything but this value is left. */
export function toggle(state: ViewState, facet: Listed, value: string, model: Model): ViewState {
  const known = valuesOf(model, facet)
  const chosen = new Set(state[facet] ?? known)
  if (!chosen.delete(value)) chosen.add(value)
  const list = inOrder(
    model,
    facet,
    [...chosen].filter((one) => known.includes(one)),
  )
  return change(state, { [facet]: namesEverything(model, facet, list) ? null : list })
}

/** Chooses this value alone; where it is alone already, all. */
export function only(state: ViewState, facet: Listed, value: string): ViewState {
  const list = state[facet]
  return change(state, { [facet]: list?.length === 1 && list[0] === value ? null : [value] })
}

/** Every value of the facet counts. */
export const chooseAll = (state: ViewState, facet: Facet): ViewState => change(state, { [facet]: null })

/** No value of the facet counts. */
export const chooseNone = (state: ViewState, facet: Facet): ViewState => change(state, { [facet]: [] })

/** Clears the lists, `depth`, `q` and `hide`; leaves focus, view, arrangement, colour, camera, language, theme and the rest. */
export function reset(state: ViewState): ViewState {
  const { kinds, types, relations, bodies, documents, grounding, speakers, depth, q, hide } = initial
  return change(state, { kinds, types, relations, bodies, documents, grounding, speakers, depth, q, hide })
}

/** Whether a list or `depth` may leave something of the graph out. */
export const isFiltered = (state: ViewState): boolean =>
  state.depth > 0 || facets.some((facet) => state[facet] !== null)

/** A facet that `reset` clears, with what is chosen in it, in the vocabulary's order. */
export interface FilteredFacet {
  readonly facet: Facet
  readonly values: readonly string[]
}

/** The facets that leave something out, so that a reset can say what it resets. */
export function resetDescription(state: ViewState, model: Model): readonly FilteredFacet[] {
  return facets.flatMap((facet) => {
    const list = state[facet]
    if (list === null || namesEverything(model, facet, list)) return []
    return [{ facet, values: inOrder(model, facet, list) }]
  })
}
