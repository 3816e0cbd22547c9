import { select } from '../../link/steer.ts'
import type { Action } from './action.ts'

/** The link to the present view with this thing selected. */
export const copyLinkAction: Action = {
  id: 'copyLink',
  offer: ({ state }, words, { key }) => ({ name: words.copyLink, outcome: { copies: select(state, key) } }),
}
