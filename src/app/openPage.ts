/** Opens the graph that the address names, and mounts a page: with the graph, or with the reason why there is none. */
import { mount, unmount, type Component } from 'svelte'
import type { OpenedGraph } from '../endpoint/openedGraph.ts'
import { words, type Language } from '../i18n/words.ts'
import { createAddress, present } from '../link/address.ts'
import { writeLoad } from '../link/loadSteps.ts'
import type GateComponent from '../open/Gate.svelte'
import type { Failed } from '../open/failure.ts'
import type { Openers, UnresolvedLink } from '../open/openers.ts'
import { loadSelected } from '../panel/loadSelected.ts'
import { preload } from '../ui/preload.ts'
import { askedLanguage } from '../workspace/askedLanguage.ts'
import { loadMending, needsMending, readLink } from '../workspace/readLink.ts'
import { Workspace } from '../workspace/workspace.svelte.ts'
import Failure from './Failure.svelte'
import { createGraphFinder, ofShipped, type GraphOfView } from './graphFinder.ts'
import { makeReady, makeReadyBehind } from './makeReady.ts'

/** The props of a page that shows a graph. They stay the same if the graph is replaced, which happens in the workspace. */
interface PageProps {
  readonly workspace: Workspace<OpenedGraph>
  readonly openers: () => Promise<Openers>
}

interface PageKind {
  /** True if the page is embedded in another page. */
  readonly framed: boolean
}

const graphIn = (fragment: string): GraphOfView => readLink(fragment, null).state
/** The language of a link, or else the one that the browser asks for. */
const askedIn = (fragment: string): Language =>
  readLink(fragment, null).state.lang ?? askedLanguage(navigator.languages)
/** A text that is equal for views of the same graph. The load steps only count for a graph from an endpoint. */
const nameOf = ({ data, load }: GraphOfView): string =>
  data?.startsWith('sparql:') ? `${data} ${writeLoad(load)}` : JSON.stringify(data)

/** Mounts a page on the graph that the address names. If the address changes to another graph, the page shows that. */
export async function openPage(page: Component<PageProps>, kind: PageKind): Promise<void> {
  const found = document.querySelector('#app')
  if (found) await openIn(found, page, kind)
}

async function openIn(target: Element, page: Component<PageProps>, { framed }: PageKind): Promise<void> {
  let leave: () => void = () => undefined
  let isPut = false
  /** The workspace of the mounted page; null while a page without a graph is mounted. */
  let workspace: Workspace<OpenedGraph> | null = null
  let shown: GraphOfView = ofShipped
  let latest = 0
  const finder = createGraphFinder({
    present: () => ({ ...shown, edition: workspace?.model.attributes.edition ?? null }),
    again: () => enter(shown),
  })

  function put(make: () => object, end: () => void): void {
    leave()
    isPut = true
    const mounted = make()
    leave = () => {
      end()
      void unmount(mounted)
    }
  }

  /** Mounts a page without a graph. It has no workspace, so the address is listened to here. */
  function putWithout(make: () => object): void {
    workspace = null
    put(make, () => address.destroy())
    const address = createAddress((fragment) => void other(graphIn(fragment)))
  }

  /** Shows a graph. If a page shows a graph already, it stays mounted and its workspace gets the new one. */
  function putGraph(graph: OpenedGraph): void {
    if (workspace) {
      workspace.show(graph)
      return
    }
    // The previous page must stop listening to the address before the workspace begins to.
    leave()
    leave = () => undefined
    const panelComes = () => preload(loadSelected)
    const made = new Workspace(graph, { framed, panelComes, onother: other })
    workspace = made
    put(() => mount(page, { target, props: { workspace: made, openers: finder.openers } }), made.destroy)
  }

  /** Says that the graph is being read. If something is shown already, that stays instead until the graph is there. */
  async function showReading(turn: number): Promise<void> {
    const { default: BeingRead } = await import('./BeingRead.svelte')
    if (turn !== latest || isPut) return
    const lang = askedIn(present())
    document.documentElement.lang = words[lang].tag
    put(
      () => mount(BeingRead, { target, props: { lang } }),
      () => undefined,
    )
  }

  function showFailed(failed: Failed): void {
    const lang = askedLanguage(navigator.languages)
    document.documentElement.lang = words[lang].tag
    putWithout(() => mount(Failure, { target, props: { words: words[lang], failed } }))
  }

  /**
   * Asks the reader, by the component `Gate`, to open the graph of an unresolved link. What is opened is shown under the
   * link's own value of `data`.
   */
  function showUnresolved(Gate: typeof GateComponent, closed: UnresolvedLink): void {
    const lang = askedIn(present())
    const turn = latest
    const onready = (data: string): void => {
      if (turn !== latest) return
      finder.alias(closed.data, data)
      void enter(closed)
    }
    putWithout(() => mount(Gate, { target, props: { closed, lang, openers: finder.openers, onready } }))
  }

  async function enter(wanted: GraphOfView): Promise<void> {
    const turn = ++latest
    // If the note about waiting cannot be fetched, the page opens without it.
    const found = await finder.find(wanted, () => void showReading(turn).catch(() => undefined))
    if (found.kind === 'graph') {
      if (needsMending(present(), found.graph.model)) await loadMending()
      await makeReady(found.graph.model)
    }
    const gate = found.kind === 'unresolved' ? await import('../open/Gate.svelte') : null
    // From here on nothing may be awaited: the address may have changed to another graph while something was fetched.
    if (turn !== latest) return
    shown = wanted
    if (found.kind === 'failed') showFailed(found.failed)
    else if (found.kind === 'unresolved') {
      if (gate) showUnresolved(gate.default, found.unresolved)
    } else {
      putGraph(found.graph)
      void makeReadyBehind(found.graph.model)
    }
  }

  /** Opens the wanted graph, unless it is the shown one. True if another graph is being opened. */
  function other(wanted: GraphOfView): boolean {
    if (nameOf(wanted) === nameOf(shown)) {
      latest += 1
      return false
    }
    void enter(wanted)
    return true
  }

  if (needsMending(present(), null)) await loadMending()
  await enter(graphIn(present()))
  if (!import.meta.env.DEV) return
  const { followCorpus } = await import('../editing/followCorpus.svelte.ts')
  followCorpus(async () => {
    finder.forgetShipped()
    await enter(shown)
  })
}
