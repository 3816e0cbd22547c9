import { change, select, wider } from '../../link/steer.ts'
import { depths } from '../../link/viewState.ts'
import type { Action } from './action.ts'

const widest = Math.max(...depths)

/** Only the neighbourhood of a node or an edge is shown, and again: a wider one. */
export const aroundAction: Action = {
  id: 'around',
  isInPanelAlready: true,
  offer: ({ state }, words, { kind, key }) => {
    if (kind !== 'node' && kind !== 'edge') return null
    const selected = select(state, key)
    const to = selected.focus === state.focus ? wider(selected) : change(selected, { depth: 1 })
    if (selected.focus === state.focus && state.depth === widest) return null
    return { name: words.around(to.depth), outcome: { to } }
  },
}
