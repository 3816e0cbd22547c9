/** The changes that a reader makes to the view, each a pure function of it. */
import { repeats } from './linkFormat.ts'
import { initial, selectionArrangements } from './viewState.ts'
import type { Depth, ViewState } from './viewState.ts'

type Changes = Partial<Omit<ViewState, 'broken' | 'unknown'>>

/** The view with new values. What could not be read of these parameters is dropped: the reader has decided since. */
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

/** Sets a second key beside the first one in focus. A key that is compared already is taken out instead. */
export function compare(state: ViewState, key: string): ViewState {
  const [first, second] = state.focus
  if (first === undefined || (first === key && second === undefined)) return select(state, key)
  if (first === key || second === key) return select(state, first === key && second !== undefined ? second : first)
  return change(state, { focus: [first, key], span: null })
}

/** Nothing is selected any more. An arrangement around the selection gives way to the usual one. */
export function unselect(state: ViewState): ViewState {
  const none = { focus: [], span: null, depth: 0, paths: false } as const
  return change(
    state,
    selectionArrangements.includes(state.arrange) ? { ...none, arrange: initial.arrange, at: null } : none,
  )
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

const nextDepth: Readonly<Record<Depth, Depth>> = { 0: 1, 1: 2, 2: 3, 3: 3 }

/** The same view with the neighbourhood of its focus one step wider, three at most. */
export const wider = (state: ViewState): ViewState => change(state, { depth: nextDepth[state.depth] })
