/** What an action is: something that a reader can do with what is selected or pointed at. Panels and menus offer the same. */
import type { Resolved } from '../../link/resolve.ts'
import type { ViewState } from '../../link/viewState.ts'
import type { ViewContext } from '../../workspace/viewContext.ts'
import type { actionsZh } from './actions.zh.ts'

export type ActionWords = typeof actionsZh

/** How two nodes are looked at together. */
export type PairWay = 'compare' | 'paths'

/** What follows when an action is chosen. */
export type Outcome =
  /** It leads to a view. */
  | { readonly to: ViewState }
  /** The link to a view is copied. */
  | { readonly copies: ViewState }
  /** The reader names another node, to look at both. */
  | { readonly names: PairWay }
  /** The dialog of citations opens. */
  | { readonly cites: Resolved }

/** An action as it is offered for one thing. */
export interface Offer {
  readonly id: string
  readonly name: string
  readonly outcome: Outcome
}

export interface Action {
  readonly id: string
  /** What it would do with a thing in the present view; null: it is not offered for it. */
  readonly offer: (context: ViewContext, words: ActionWords, thing: Resolved) => Omit<Offer, 'id'> | null
  /** The panel has it in another form, with more to choose from: among the neighbourhoods. */
  readonly isInPanelAlready?: true
}
