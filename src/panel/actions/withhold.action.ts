import { putBack, withhold, withheldKeys } from '../../filter/withheld.ts'
import type { Action } from './action.ts'

/** A node or an edge goes out of sight, or comes back. */
export const withholdAction: Action = {
  id: 'withhold',
  offer: ({ model, state }, words, { kind, key }) => {
    if (kind !== 'node' && kind !== 'edge') return null
    return withheldKeys(model, state).includes(key)
      ? { name: words.putBack, outcome: { to: putBack(model, state, key) } }
      : { name: words.withhold, outcome: { to: withhold(model, state, key) } }
  },
}
