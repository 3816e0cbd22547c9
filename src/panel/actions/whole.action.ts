import { change } from '../../link/steer.ts'
import type { Action } from './action.ts'

/** Out of a neighbourhood. */
export const wholeAction: Action = {
  id: 'whole',
  isInPanelAlready: true,
  offer: ({ state }, words) =>
    state.depth === 0 ? null : { name: words.whole, outcome: { to: change(state, { depth: 0 }) } },
}
