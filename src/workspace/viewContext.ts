/** What components take from their context: the graph, the view of it, and functions that lead to another view. */
import { createContext } from 'svelte'
import type { Appearance } from '../appearance/appearance.ts'
import type { Visible } from '../filter/visible.ts'
import type { Model } from '../graph/model.ts'
import type { Words } from '../i18n/words.ts'
import type { Mend } from '../link/mendLink.ts'
import type { Lang, Theme, ViewState } from '../link/viewState.ts'

/** All fields are reactive: a template, effect or derived value that reads one is updated with the graph and the view. */
export interface ViewContext {
  /** Can be replaced while the page is open: by another graph, or by the same graph with more in it. */
  readonly model: Model
  readonly state: ViewState
  /** The view without what is selected. It stays the same object while only the selection changes. */
  readonly unselected: ViewState
  /** What was put right in the link that the reader came by. */
  readonly mends: readonly Mend[]
  readonly visible: Visible
  readonly appearance: Appearance
  readonly lang: Lang
  readonly theme: Theme
  readonly words: Words
  /** Goes to a view. `byKeyboard`: the focus follows, to the panel if something else is selected, or to another view. */
  readonly go: (next: ViewState, how: 'push' | 'replace', byKeyboard?: boolean) => void
  /** The absolute URL of a view, for an `<a href>`. An empty fragment has no `#`. */
  readonly href: (next: ViewState) => string
}

/** To be called while a component is initialised. Elsewhere both throw; `getViewContext` also if no context was set. */
export const [getViewContext, setViewContext] = createContext<ViewContext>()

/** Whether the page may handle a click on a link. All other clicks (new tab, new window, download) are the browser's. */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey &&
    !event.altKey &&
    !event.defaultPrevented
  )
}
