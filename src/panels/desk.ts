/** What every panel is handed: the graph, the reader's view of it, and the way to another view. */
import type { Model } from '../model/model.ts'
import type { Appearance } from '../view/appearance.ts'
import type { Lang, Theme, ViewState } from '../view/state.ts'
import type { Visible } from '../view/visible.ts'
import type { Words } from '../words/words.ts'

export interface Desk {
  readonly model: Model
  readonly state: ViewState
  readonly visible: Visible
  readonly appearance: Appearance
  readonly lang: Lang
  readonly theme: Theme
  readonly words: Words
  /** Moves to a view; by keyboard, the panel's heading takes the focus when another thing is selected. */
  readonly go: (next: ViewState, how: 'push' | 'replace', byKeyboard?: boolean) => void
  /** The fragment of a view, with `#`. */
  readonly href: (next: ViewState) => string
}

/** A click that the page may answer itself; every other one (new tab, new window, download) belongs to the browser. */
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
