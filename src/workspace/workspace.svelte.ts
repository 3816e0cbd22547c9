/** The reactive state of one page: the graph, the view and its address, and every way to another view. */
import { MediaQuery } from 'svelte/reactivity'
import { appearance } from '../appearance/appearance.ts'
import { visible } from '../filter/visible.ts'
import type { Model } from '../graph/model.ts'
import { words, type Words } from '../i18n/words.ts'
import { createAddress, type Address, type Arrival } from '../link/address.ts'
import { formatLink, parseLink } from '../filter/viewLink.ts'
import { change, compare, select, stepBack, wider } from '../link/steer.ts'
import type { Mend } from '../link/mendLink.ts'
import type { Lang, Theme, View, ViewState } from '../link/viewState.ts'
import { askedLanguage } from './askedLanguage.ts'
import { createFocusKeeper, inPanel } from './focusReturn.ts'
import { loadMending, needsMending, readLink, type LinkReading } from './readLink.ts'
import { shownSentence } from './shownSentence.ts'
import type { ViewContext } from './viewContext.ts'

/** Milliseconds. A second click on the same mark within this time is a double-click. */
const doubleClick = 800

/** What a workspace needs of a graph. Pages use types with more fields. */
export interface WorkspaceGraph {
  readonly model: Model
  /** For a graph other than the shipped one: changes the words that are only true of the shipped graph. */
  readonly opening?: { readonly phrase: (words: Words, lang: Lang) => Words } | undefined
}

/** A view that the reader has come to, and how. */
export interface Step {
  readonly state: ViewState
  readonly arrival: Arrival
}

/** Steps at most that are kept for a part which is still being fetched. */
const stepLimit = 60

interface Circumstances {
  /** True if the page is embedded in another page. */
  readonly framed?: boolean
  /** Resolves when the code of the panel is there. */
  readonly panelComes?: () => Promise<void>
  /** Called with the graph that a view asks for. True: that graph is being opened, and the present view stays until then. */
  readonly onother?: (view: Pick<ViewState, 'data' | 'load'>) => boolean
}

/** The gestures of the reader on the canvas. */
export interface CanvasActions {
  select(key: string): void
  compare(key: string): void
  clear(): void
  widen(key: string): void
  moved(at: ViewState['at']): void
}

const asUsual = (usual: Words): Words => usual

/**
 * Listens to the address from its creation until `destroy`. Its fields are reactive. `show` replaces the graph; components
 * that use the workspace stay mounted and are updated.
 */
export class Workspace<Graph extends WorkspaceGraph = WorkspaceGraph> implements ViewContext {
  readonly #address: Address
  readonly #focus: ReturnType<typeof createFocusKeeper>
  readonly #onother: (view: Pick<ViewState, 'data' | 'load'>) => boolean
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)')
  /** True once the reader has moved the picture: further moves replace the entry in the history and add none. */
  #isMoving = false
  #latest = { key: '', time: 0 }
  /** Set while a graph that `go` asked for is being opened: whether the reader uses the keyboard, so that it must not lose the focus, and whether the focus goes to what is selected in it. Null otherwise. */
  #awaited: { readonly selects: boolean; readonly byKeyboard: boolean } | null = null
  /** True while the address names another graph that is still being opened. */
  #isOtherComing = false
  /** The views of this graph until `takeSteps` is called. Null: nobody waits for them any more. */
  #steps: readonly Step[] | null

  #graph: Graph
  #state: ViewState
  #mends = $state.raw<readonly Mend[]>([])
  #arrival = $state.raw<Arrival>('new')
  #opened = $state(0)
  #announced = $state('')

  /** The language and theme that the browser asks for. They hold unless the link names others. */
  readonly asked = $derived.by<{ readonly lang: Lang; readonly theme: Theme }>(() => ({
    lang: askedLanguage(navigator.languages),
    theme: this.#dark.current ? 'dark' : 'light',
  }))
  readonly model = $derived.by(() => this.#graph.model)
  readonly lang = $derived.by(() => this.#state.lang ?? this.asked.lang)
  readonly theme = $derived.by(() => this.#state.theme ?? this.asked.theme)
  readonly words = $derived.by(() => (this.#graph.opening?.phrase ?? asUsual)(words[this.lang], this.lang))
  readonly #colour = $derived.by(() => this.#state.colour)
  readonly appearance = $derived.by(() => appearance(this.model, this.#colour, this.theme))
  /**
   * The link of the view without its selection. It is text, which stays equal if only the selection changes. So what is
   * derived from it does not run again.
   */
  readonly #unselectedLink = $derived.by(() =>
    this.#write(change(this.#state, { focus: [], span: null, paths: false })),
  )
  /** The view without its selection. */
  readonly unselected = $derived.by(() => this.#read(this.#unselectedLink))
  readonly #scope = $derived.by(() => (this.#state.depth > 0 ? this.#state : this.unselected))
  readonly visible = $derived.by(() => visible(this.model, this.#scope))

  constructor(graph: Graph, { framed = false, panelComes, onother = () => false }: Circumstances = {}) {
    this.#onother = onother
    this.#graph = $state.raw(graph)
    this.#address = createAddress((fragment, way) => this.#arrive(fragment, way), framed)
    this.#focus = createFocusKeeper(panelComes ?? (() => Promise.resolve()))
    const { state, mends } = this.#arrived(this.#address.read())
    this.#state = $state.raw(state)
    this.#mends = mends
    this.#steps = [{ state: this.#state, arrival: 'new' }]
  }

  get graph(): Graph {
    return this.#graph
  }

  get state(): ViewState {
    return this.#state
  }

  get mends(): readonly Mend[] {
    return this.#mends
  }

  /** Whether the view was reached by a new step, or through the browser's history. */
  get arrival(): Arrival {
    return this.#arrival
  }

  /** How many links were opened by the address: each has its own window, wherever the drawing has moved since. */
  get opened(): number {
    return this.#opened
  }

  /** The last sentence for assistive technology, for a polite live region. */
  get announced(): string {
    return this.#announced
  }

  /** Shows another graph, or the same graph with more in it, in the view of the address. The focus stays if its element does. */
  show(graph: Graph): void {
    const { activeElement } = document
    const hadFocus = activeElement !== document.body
    const staysInPanel = activeElement !== null && inPanel(activeElement)
    const { selects, byKeyboard } = this.#awaited ?? { selects: false, byKeyboard: false }
    const before = { view: this.#state.view, shown: shownSentence(this) }
    this.#awaited = null
    this.#isOtherComing = false
    this.#graph = graph
    const { state, mends } = this.#arrived(this.#address.read())
    this.#state = state
    this.#mends = mends
    this.#arrival = 'new'
    if (this.#steps) this.#steps = []
    this.#keepStep()
    this.#isMoving = false
    this.#announceChange(before)
    if (hadFocus || selects || byKeyboard) void this.#focus.after({ selects, changesView: false, staysInPanel })
  }

  /** The absolute URL of the present view. */
  readonly link = (): string => this.#address.link(this.#write(this.#state))

  readonly href = (next: ViewState): string => this.#address.link(this.#write(next))

  readonly announce = (sentence: string): void => {
    // A repeated sentence gets a space at its end: assistive technology speaks only what differs from before.
    this.#announced = sentence === this.#announced ? `${sentence}\u00a0` : sentence
  }

  readonly go = (next: ViewState, how: 'push' | 'replace', byKeyboard = false): void => {
    // The reader goes on with the present graph, so the one that is being opened is given up.
    if (this.#isOtherComing && next.data === this.#state.data && next.load === this.#state.load) {
      this.#isOtherComing = false
      this.#awaited = null
      this.#onother(next)
      this.#address.push(this.#write(this.#state))
    }
    const before = { view: this.#state.view, shown: shownSentence(this) }
    if (next.data !== this.#state.data || next.load !== this.#state.load) {
      const selects = byKeyboard && next.focus !== this.#state.focus && next.focus.length > 0
      this.#awaited = { selects, byKeyboard }
      this.#address.push(this.#write(next))
      this.#isOtherComing = this.#onother(next)
      if (this.#isOtherComing || next.data !== this.#state.data) return
      this.#awaited = null
    }
    const selects = next.focus !== this.#state.focus && next.focus.length > 0
    const changesView = next.view !== this.#state.view
    const isNew = this.#write(next) !== this.#write(this.#state)
    this.#state = next
    this.#arrival = 'new'
    this.#keepStep()
    this.#isMoving = false
    if (isNew && how === 'push') this.#address.push(this.#write(next))
    if (isNew && how === 'replace') this.#address.replace(this.#write(next))
    // By keyboard the focus moves to the new view, so its name is spoken anyway and must not be announced twice.
    this.#announceChange(byKeyboard ? { ...before, view: next.view } : before)
    if (byKeyboard) void this.#focus.after({ selects, changesView })
  }

  /**
   * The steps of the reader in the present graph so far, oldest first, the present view last. The trail is fetched late and
   * asks for them once; nothing is kept after that.
   */
  readonly takeSteps = (): readonly Step[] => {
    const steps = this.#steps ?? []
    this.#steps = null
    return steps
  }

  /** Goes one step back out of the selection, by keyboard. */
  readonly back = (): void => this.go(stepBack(this.#state), 'push', true)

  readonly gestures: CanvasActions = {
    select: (key) => {
      const next = select(this.#state, key)
      if (next !== this.#state) this.#latest = { key, time: performance.now() }
      this.go(next, 'push')
    },
    compare: (key) => this.go(compare(this.#state, key), 'push'),
    clear: () => this.go(stepBack(this.#state), 'push'),
    widen: (key) => {
      // The first click of a double-click has already selected the node; both clicks together are one step in the history.
      const isSameStep = this.#latest.key === key && performance.now() - this.#latest.time < doubleClick
      const around = change(select(this.#state, key), { depth: 1 })
      if (isSameStep) this.go(around, 'replace')
      else this.go(this.#state.focus[0] === key ? wider(this.#state) : around, 'push')
    },
    moved: (at) => {
      // Moving the picture while another graph is being opened does not mean that the reader wants to stay.
      if (this.#isOtherComing) return
      this.go(change(this.#state, { at }), this.#isMoving ? 'replace' : 'push')
      this.#isMoving = true
    },
  }

  readonly destroy = (): void => {
    this.#address.destroy()
    this.#focus.destroy()
  }

  #keepStep(): void {
    if (this.#steps) this.#steps = [...this.#steps, { state: this.#state, arrival: this.#arrival }].slice(-stepLimit)
  }

  #read(fragment: string): ViewState {
    return parseLink(fragment)
  }

  /** A link that came from outside of this page may have been changed on its way. */
  #arrived(fragment: string): LinkReading {
    return readLink(fragment, this.model)
  }

  #write(state: ViewState): string {
    return formatLink(state, this.model)
  }

  /** The reader came to a fragment through the history, or by typing or pasting it. */
  #arrive(fragment: string, way: Arrival): void {
    if (needsMending(fragment, this.model)) {
      const arrive = (): void => {
        if (this.#address.read() === fragment) this.#arrive(fragment, way)
      }
      void loadMending().then(arrive)
      return
    }
    const { state: next, mends } = this.#arrived(fragment)
    this.#isOtherComing = this.#onother(next)
    if (this.#isOtherComing) return
    const hadFocus = document.activeElement !== document.body
    const before = { view: this.#state.view, shown: shownSentence(this) }
    this.#state = next
    this.#mends = mends
    this.#opened += 1
    this.#isMoving = false
    this.#arrival = way
    this.#keepStep()
    this.#announceChange(before)
    if (hadFocus) void this.#focus.after({ selects: false, changesView: false })
  }

  /** Announces what has changed, in one sentence: the new view and how much it shows, or only how much is shown. */
  #announceChange(before: { readonly view: View; readonly shown: string }): void {
    const shown = shownSentence(this)
    if (this.#state.view !== before.view)
      this.#announced = `${this.words.views[this.#state.view]}${this.words.colon}${shown}`
    else if (shown !== before.shown) this.#announced = shown
  }
}

/** A view context without the selection, so that a list of hundreds of links is not updated with each selection. */
export class UnselectedContext implements ViewContext {
  readonly #of: ViewContext

  constructor(of: ViewContext) {
    this.#of = of
  }

  get model() {
    return this.#of.model
  }
  get state() {
    return this.#of.unselected
  }
  get unselected() {
    return this.#of.unselected
  }
  get mends() {
    return this.#of.mends
  }
  get visible() {
    return this.#of.visible
  }
  get appearance() {
    return this.#of.appearance
  }
  get lang() {
    return this.#of.lang
  }
  get theme() {
    return this.#of.theme
  }
  get words() {
    return this.#of.words
  }
  get go() {
    return this.#of.go
  }
  get href() {
    return this.#of.href
  }
}
