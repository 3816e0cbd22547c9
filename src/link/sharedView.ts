/** The view that is shared: what of it the sender fixes, and what is left to each reader. */
import type { Model } from '../graph/model.ts'
import type { Lang, Theme, ViewState } from './viewState.ts'
import { change } from './steer.ts'

export interface SharingChoices {
  /** With the sender's language and theme, else as each reader's browser asks for. */
  readonly look: boolean
  /** With the sender's window, else fitted. */
  readonly camera: boolean
  /** With the edition that the sender sees. */
  readonly edition: boolean
}

/** As the address bar has it, and with the edition: readers of an old link then learn that the graph has changed. */
export const choicesOf = ({ lang, theme, at }: ViewState): SharingChoices => ({
  look: lang !== null || theme !== null,
  camera: at !== null,
  edition: true,
})

/** The view that a link with these choices opens. */
export function sharedView(
  model: Model,
  state: ViewState,
  choices: SharingChoices,
  seen: { readonly lang: Lang; readonly theme: Theme },
): ViewState {
  return change(state, {
    lang: choices.look ? seen.lang : null,
    theme: choices.look ? seen.theme : null,
    at: choices.camera ? state.at : null,
    edition: choices.edition ? model.attributes.edition.slice(0, 8) : null,
  })
}
