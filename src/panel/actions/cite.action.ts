import type { Action } from './action.ts'

/** The citation of a thing, in every style. */
export const citeAction: Action = {
  id: 'cite',
  offer: (_, words, thing) => ({ name: words.cite, outcome: { cites: thing } }),
}
