import type { Depth, ViewState } from '../view/state.ts'
import { change } from '../view/steer.ts'

const next: Readonly<Record<Depth, Depth>> = { 0: 1, 1: 2, 2: 3, 3: 3 }

/** The same view with the neighbourhood of its focus one step wider, three at most. */
export const wider = (state: ViewState): ViewState => change(state, { depth: next[state.depth] })
