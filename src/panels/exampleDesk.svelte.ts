/** A desk over the example graph, for the tests of this room: the view really changes, only the address is left out. */
import { example } from '../model/example.ts'
import { openModel } from '../model/model.ts'
import { appearance } from '../view/appearance.ts'
import { formatLink, parseLink } from '../view/link.ts'
import type { Lang, Theme, ViewState } from '../view/state.ts'
import { visible } from '../view/visible.ts'
import { words } from '../words/words.ts'
import type { Desk } from './desk.ts'

interface ExampleDesk {
  readonly desk: Desk
  /** The fragment of the present view. */
  readonly link: string
  /** How many entries the history would have got. */
  readonly steps: number
  /** How many of the changes were steps of the reader: those that rewrite the present entry are none. */
  readonly pushes: number
}

/** Opens the example with a link's fragment; what is pushed shows at once. */
export function exampleDesk(fragment = '', lang: Lang = 'en', theme: Theme = 'light', file = example): ExampleDesk {
  const model = openModel(file)
  let state = $state.raw(parseLink(fragment, { narrow: false }))
  let steps = $state(0)
  let pushes = $state(0)
  const link = $derived(formatLink(state, model, { narrow: false }))
  const desk = $derived<Desk>({
    model,
    state,
    visible: visible(model, state),
    appearance: appearance(model, state.colour, theme),
    lang,
    theme,
    words: words[lang],
    go(next: ViewState, how) {
      state = next
      steps += 1
      if (how === 'push') pushes += 1
    },
    href: (next: ViewState) => `#${formatLink(next, model, { narrow: false })}`,
  })
  return {
    get desk() {
      return desk
    },
    get link() {
      return link
    },
    get steps() {
      return steps
    },
    get pushes() {
      return pushes
    },
  }
}
