/** One reader at one page: the view and its address, what it shows, and every way to another view. */
import { MediaQuery } from 'svelte/reactivity'
import type { Model } from '../model/model.ts'
import { createAddress, type Arrival } from '../view/address.ts'
import { appearance } from '../view/appearance.ts'
import { formatLink, parseLink } from '../view/link.ts'
import type { Lang, Theme, View, ViewState } from '../view/state.ts'
import { change, compare, select, stepBack } from '../view/steer.ts'
import { visible } from '../view/visible.ts'
import { words, type Words } from '../words/words.ts'
import { askedLanguage } from './askedLanguage.ts'
import type { Desk } from './desk.ts'
import { createFocusKeeper } from './keepFocus.ts'
import { keepUnselected } from './keepUnselected.ts'
import { shownSentence } from './shownSentence.ts'
import { wider } from './wider.ts'

/** Milliseconds within which a second click on the same mark belongs to the same step. */
const doubleClick = 800

export interface Reader {
  readonly view: ViewState
  readonly desk: Desk
  /** Whether the view was reached by a new step, or through the browser's history. */
  readonly arrival: Arrival
  /** The desk without what is selected: a long list need not follow each selection. */
  readonly listDesk: Desk
  /** What the browser asks for: a link names language and theme only where they differ from it. */
  readonly asked: { readonly lang: Lang; readonly theme: Theme }
  /** What assistive technology is told, politely; the last sentence stays. */
  readonly said: string
  readonly say: (sentence: string) => void
  /** The absolute URL of the present view. */
  readonly link: () => string
  /** One step out, by keyboard. */
  readonly back: () => void
  /** What the reader does on the canvas. */
  readonly gestures: {
    select(key: string): void
    compare(key: string): void
    clear(): void
    widen(key: string): void
    moved(at: ViewState['at']): void
  }
  readonly destroy: () => void
}

/** What a page may be besides a page of its own about the shipped graph. */
interface Circumstances {
  /** Inside of another page. */
  readonly framed?: boolean
  /** The words, where the graph is spoken of otherwise. */
  readonly phrase?: ((words: Words, lang: Lang) => Words) | undefined
  /** Hears which graph a view is of; true: another one comes, and this reader has nothing more to do. */
  readonly onother?: ((view: Pick<ViewState, 'data' | 'load'>) => boolean) | undefined
}

const asUsual = (usual: Words): Words => usual

/** Must be called while a component is being made. */
export function createReader(model: Model, circumstances: Circumstances = {}): Reader {
  const { framed = false, phrase = asUsual, onother = () => false } = circumstances
  const dark = new MediaQuery('(prefers-color-scheme: dark)')
  /** As the page opened: turning a phone must not change what an empty link means. */
  const narrow = new MediaQuery('(max-width: 639px)').current

  const read = (fragment: string): ViewState => parseLink(fragment, { narrow })
  const write = (state: ViewState): string => formatLink(state, model, { narrow })
  const address = createAddress((fragment, way) => {
    const next = read(fragment)
    if (onother(next)) return
    const hadFocus = document.activeElement !== document.body
    const before = { view: current.view, shown: shownSentence(desk) }
    current = next
    isMoving = false
    arrival = way
    announce(before)
    if (hadFocus) void focus.after({ selects: false, changesView: false })
  }, framed)
  const focus = createFocusKeeper()

  let current = $state.raw(read(address.read()))
  let arrival = $state.raw<Arrival>('new')
  let said = $state('')
  /** Movements after the first one belong to the same step. */
  let isMoving = false
  let latest = { key: '', time: 0 }
  const unselected = keepUnselected()

  const asked = $derived<{ lang: Lang; theme: Theme }>({
    lang: askedLanguage(navigator.languages),
    theme: dark.current ? 'dark' : 'light',
  })
  const lang = $derived(current.lang ?? asked.lang)
  const theme = $derived(current.theme ?? asked.theme)
  const spoken = $derived(phrase(words[lang], lang))
  const colour = $derived(current.colour)
  const look = $derived(appearance(model, colour, theme))
  const calm = $derived(unselected(current))
  const scope = $derived(current.depth > 0 ? current : calm)
  const shown = $derived(visible(model, scope))
  const desk = $derived(deskOf(current))
  const listDesk = $derived(deskOf(calm))

  function deskOf(state: ViewState): Desk {
    const href = (next: ViewState): string => address.link(write(next))
    return { model, state, visible: shown, appearance: look, lang, theme, words: spoken, go, href }
  }

  /** Once, and only what has changed: another view with what it shows, or what is shown. */
  function announce(before: { readonly view: View; readonly shown: string }): void {
    const shownNow = shownSentence(desk)
    if (current.view !== before.view) said = `${desk.words.views[current.view]}${desk.words.colon}${shownNow}`
    else if (shownNow !== before.shown) said = shownNow
  }

  function go(next: ViewState, how: 'push' | 'replace', byKeyboard = false): void {
    const before = { view: current.view, shown: shownSentence(desk) }
    if (next.data !== current.data || next.load !== current.load) {
      address.push(write(next))
      if (onother(next) || next.data !== current.data) return
    }
    const selects = next.focus !== current.focus && next.focus.length > 0
    const changesView = next.view !== current.view
    const isNew = write(next) !== write(current)
    current = next
    arrival = 'new'
    isMoving = false
    if (isNew && how === 'push') address.push(write(next))
    if (isNew && how === 'replace') address.replace(write(next))
    // By keyboard the focus moves to another view, and its name is spoken with that.
    announce(byKeyboard ? { ...before, view: current.view } : before)
    if (byKeyboard) void focus.after({ selects, changesView })
  }

  /** A double-click selects first: both are one step. */
  function widen(key: string): void {
    const isSameStep = latest.key === key && performance.now() - latest.time < doubleClick
    const around = change(select(current, key), { depth: 1 })
    if (isSameStep) go(around, 'replace')
    else go(current.focus[0] === key ? wider(current) : around, 'push')
  }

  return {
    get view() {
      return current
    },
    get desk() {
      return desk
    },
    get arrival() {
      return arrival
    },
    get listDesk() {
      return listDesk
    },
    get asked() {
      return asked
    },
    get said() {
      return said
    },
    say: (sentence) => {
      // What is said twice is heard twice only if the text differs.
      said = sentence === said ? `${sentence}\u00a0` : sentence
    },
    link: () => address.link(write(current)),
    back: () => go(stepBack(current), 'push', true),
    gestures: {
      select(key) {
        const next = select(current, key)
        if (next !== current) latest = { key, time: performance.now() }
        go(next, 'push')
      },
      compare: (key) => go(compare(current, key), 'push'),
      clear: () => go(stepBack(current), 'push'),
      widen,
      moved(at) {
        go(change(current, { at }), isMoving ? 'replace' : 'push')
        isMoving = true
      },
    },
    destroy() {
      address.destroy()
      focus.destroy()
    },
  }
}
