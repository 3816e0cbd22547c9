/** A node beside the one that is selected. */
import { nameOf } from '../../graph/name.ts'
import { focusOf, type Resolved } from '../../link/resolve.ts'
import { change } from '../../link/steer.ts'
import type { ViewState } from '../../link/viewState.ts'
import type { ViewContext } from '../../workspace/viewContext.ts'
import type { PairWay } from './action.ts'

/** The view of two nodes. What is searched for is found, so the query is removed. */
export const pairedView = (state: ViewState, nodes: readonly [string, string], way: PairWay): ViewState =>
  change(state, { focus: nodes, span: null, paths: way === 'paths', q: '' })

/** The first node that is selected, by name, and the view of both; null: none is, or this one. */
export function withSelected(
  { model, state, lang }: ViewContext,
  { kind, key }: Resolved,
  way: PairWay,
): { readonly name: string; readonly to: ViewState } | null {
  const [first] = focusOf(model, state.focus)
  if (kind !== 'node' || first?.kind !== 'node' || first.key === key) return null
  return { name: nameOf(model, first.key, lang).text, to: pairedView(state, [first.key, key], way) }
}
