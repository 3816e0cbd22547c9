/** What the reader has taken out of sight, one by one. */
import type { Model } from '../graph/model.ts'
import { Subset, type Numbered } from '../graph/subset.ts'
import { resolve } from '../link/resolve.ts'
import { change, unselect } from '../link/steer.ts'
import type { ViewState } from '../link/viewState.ts'

/** Nodes and edges by number: 1 if withheld. */
interface Withheld {
  readonly nodes: Uint8Array
  readonly edges: Uint8Array
}

/** The keys of `without` that the graph has, as they are called today, each once, in the order given. */
export const withheldKeys = (model: Model, { without }: Pick<ViewState, 'without'>): readonly string[] => [
  ...new Set(
    without.flatMap((key) => {
      const found = resolve(model, key)
      return found?.kind === 'node' || found?.kind === 'edge' ? [found.key] : []
    }),
  ),
]

/** The marks that `without` names, and the edges of those nodes; null: none. */
export function withheld(model: Model, state: Pick<ViewState, 'without'>): Withheld | null {
  const keys = withheldKeys(model, state)
  if (keys.length === 0) return null
  const { nodes, edges } = model
  const found = { nodes: new Uint8Array(nodes.rows.length), edges: new Uint8Array(edges.rows.length) }
  for (const key of keys) {
    const node = nodes.numbers.get(key)
    if (node === undefined) found.edges[edges.numbers.get(key) ?? edges.rows.length] = 1
    else found.nodes[node] = 1
  }
  for (let at = 0; at < found.edges.length; at++)
    if (found.nodes[edges.sources[at] ?? 0] === 1 || found.nodes[edges.targets[at] ?? 0] === 1) found.edges[at] = 1
  return found
}

/** What is left of shown marks without the withheld ones. */
export const leftOf = (all: Numbered, { marks }: Subset, out: Uint8Array): Subset =>
  new Subset(
    all,
    marks.map((is, at) => (out[at] === 1 ? 0 : is)),
  )

/** The view with a node or edge taken out of sight. It is not selected any more. */
export function withhold(model: Model, state: ViewState, key: string): ViewState {
  const isIt = (one: string): boolean => (resolve(model, one)?.key ?? one) === key
  const without = state.without.some(isIt) ? state.without : [...state.without, key]
  const focus = state.focus.filter((one) => !isIt(one))
  if (focus.length === state.focus.length) return change(state, { without })
  return change(unselect(state), focus.length === 0 ? { without } : { without, focus, depth: state.depth })
}

/** The view with a node or edge in sight again, whatever it was called when it was taken out. */
export const putBack = (model: Model, state: ViewState, key: string): ViewState =>
  change(state, { without: state.without.filter((one) => (resolve(model, one)?.key ?? one) !== key) })
