import type { Action } from './action.ts'

/** A node is compared with another one, which the reader names. */
export const compareWithAction: Action = {
  id: 'compareWith',
  offer: ({ model }, words, { kind }) =>
    kind === 'node' && model.nodes.rows.length > 1 ? { name: words.compareWith, outcome: { names: 'compare' } } : null,
}
