/** A view context over the example graph, for tests. The view changes as in the page; only the address does not. */
import { mount, type Component } from 'svelte'
import { example } from './example.ts'
import { openModel } from '../graph/openModel.ts'
import { appearance } from '../appearance/appearance.ts'
import { formatLink } from '../filter/viewLink.ts'
import { change } from '../link/steer.ts'
import type { Lang, Theme, ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'
import { words } from '../i18n/words.ts'
import { readLink } from '../workspace/readLink.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import InContext from './InContext.svelte'

interface ExampleContext {
  readonly context: ViewContext
  /** The fragment of the present view. */
  readonly link: string
  /** How many times the view has changed. */
  readonly steps: number
  /** How many changes added an entry to the history instead of replacing the present one. */
  readonly pushes: number
}

/** Opens the example with a link's fragment; what is pushed shows at once. */
export function exampleContext(
  fragment = '',
  lang: Lang = 'en',
  theme: Theme = 'light',
  file = example,
): ExampleContext {
  const model = openModel(file)
  const read = readLink(fragment, model)
  let state = $state.raw(read.state)
  let steps = $state(0)
  let pushes = $state(0)
  const link = $derived(formatLink(state, model))
  const shown = $derived(visible(model, state))
  const look = $derived(appearance(model, state.colour, theme))
  const unselected = $derived(change(state, { focus: [], span: null, paths: false }))
  const context: ExampleContext['context'] = {
    model,
    lang,
    theme,
    words: words[lang],
    mends: read.mends,
    get state() {
      return state
    },
    get visible() {
      return shown
    },
    get appearance() {
      return look
    },
    get unselected() {
      return unselected
    },
    go(next: ViewState, how) {
      state = next
      steps += 1
      if (how === 'push') pushes += 1
    },
    href: (next: ViewState) => `#${formatLink(next, model)}`,
  }
  return {
    context,
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

/** Mounts a component in a view context; the answer is for `unmount`. */
export function mountIn(
  context: ViewContext,
  of: Component<never>,
  props: object = {},
  target: Element = document.body,
): Record<string, unknown> {
  const given = { context, of: of as Component<Record<string, unknown>>, props: { ...props } }
  return mount(InContext, { target, props: given })
}
