import type { Action } from './action.ts'

/** The shortest paths to another node, which the reader names. */
export const pathToAction: Action = {
  id: 'pathTo',
  offer: ({ model }, words, { kind }) =>
    kind === 'node' && model.nodes.rows.length > 1 ? { name: words.pathTo, outcome: { names: 'paths' } } : null,
}
