import { toggleSelection } from '../../figures/figures.ts'
import type { Action } from './action.ts'

/** A passage or a figure is gathered, to be compared or cited with others. */
export const pickAction: Action = {
  id: 'pick',
  offer: ({ state, words: { export: named } }, _, { kind, key }) =>
    kind === 'claim' || kind === 'figure'
      ? {
          name: state.pick.includes(key) ? named.selected : named.pick,
          outcome: { to: toggleSelection(state, key) },
        }
      : null,
}
