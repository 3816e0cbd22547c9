/** How a view is defined: its id, which graphs it is offered for, and its component. */
import type { Component } from 'svelte'
import type { Model } from '../graph/model.ts'
import type { View } from '../link/viewState.ts'
import type { Workspace } from './workspace.svelte.ts'

interface OfferedView<Id extends View> {
  /** The value of `view` in links. The words have the name of the view under this id. */
  readonly id: Id
  /** Whether the header offers the view for a graph. The view that is open always has its tab. */
  readonly isOffered: (model: Model) => boolean
  /** True: if the filters leave nothing, a sentence that says so replaces the view. Otherwise the view itself says so. */
  readonly isReplacedIfEmpty?: true
  /** True: on a phone, while nothing is selected, the title and the welcome stand above the view. */
  readonly hasIntro?: true
  /** True: it has a head of its own on paper. */
  readonly printsItself?: true
}

/** What an eager view is mounted with. The others take all from their context. */
interface ViewProps {
  readonly workspace: Workspace
  /** Opens the list of keyboard commands. */
  readonly help: () => void
  /** Shows what can be done with a node or edge. `at`: where, pixels from the corner of the window. */
  readonly onmenu?: ((key: string, at: { readonly x: number; readonly y: number }) => void) | undefined
}

/** A view that comes with the first load. */
export interface EagerView<Id extends View = View> extends OfferedView<Id> {
  readonly component: Component<ViewProps>
}

/** A view that is fetched when it is first opened. */
export interface LazyView<Id extends View = View> extends OfferedView<Id> {
  readonly load: () => Promise<{ readonly default: Component }>
}

export type ViewDefinition<Id extends View = View> = EagerView<Id> | LazyView<Id>
