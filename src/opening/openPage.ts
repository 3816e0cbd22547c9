/** How a page begins, and how it goes on with another graph: with the shipped one, with one that a link names, or with a reason. */
import { mount, unmount, type Component } from 'svelte'
import { askedLanguage } from '../panels/askedLanguage.ts'
import type { Closed, Doors, Steps } from '../panels/open/doors.ts'
import Failure from '../panels/Failure.svelte'
import { createAddress, present } from '../view/address.ts'
import { readDataAddress } from '../view/dataAddress.ts'
import { parseLink } from '../view/link.ts'
import { writeLoad } from '../view/load.ts'
import type { ViewState } from '../view/state.ts'
import { words, type Language } from '../words/words.ts'
import type { Endpoints } from './createEndpoints.ts'
import { makeReady, makeReadyBehind } from './makeReady.ts'
import type { Found, OpenedGraph } from './opened.ts'
import { openShipped } from './shipped.ts'

export interface Entered extends OpenedGraph {
  /** False: the page stays; true: another graph comes, and this page goes. */
  readonly onother: (view: Where) => boolean
  readonly doors: () => Promise<Doors>
}

/** What of a view decides which graph it is of. */
type Where = Pick<ViewState, 'data' | 'load'>

const whereIn = (fragment: string): Where => parseLink(fragment, { narrow: false })
/** The language of a link, or else of the browser. */
const askedIn = (fragment: string): Language =>
  parseLink(fragment, { narrow: false }).lang ?? askedLanguage(navigator.languages)
/** Steps count only where there is an endpoint to take them. */
const nameOf = ({ data, load }: Where): string =>
  data?.startsWith('sparql:') ? `${data} ${writeLoad(load)}` : JSON.stringify(data)
/** A link may open a graph while nobody waits at the dialog. */
const quietly: Steps = { signal: new AbortController().signal, onprogress: () => undefined }

/** Mounts a page on what its address names, and on another graph when that changes. */
export async function openPage(page: Component<Entered>): Promise<void> {
  const found = document.querySelector('#app')
  if (found) await openIn(found, page)
}

async function openIn(target: Element, page: Component<Entered>): Promise<void> {
  /** The graphs that were open here, by `data`: back and forward read nothing anew. */
  const graphs = new Map<string | null, OpenedGraph>()
  let leave: () => void = () => undefined
  let isPut = false
  let shown: Where = { data: null, load: [] }
  /** Of the graph that is shown; null: none is. */
  let edition: string | null = null
  let latest = 0
  let making: Promise<Endpoints> | undefined

  /** One for the life of the page: it holds what was answered. */
  const endpoints = (): Promise<Endpoints> =>
    (making ??= import('./createEndpoints.ts').then(
      ({ createEndpoints }) => createEndpoints({ shown: () => ({ ...shown, edition }), again: () => enter(shown) }),
      (error: unknown) => {
        making = undefined
        throw error
      },
    ))

  const doors = async () => {
    const { createDoors } = await import('./createDoors.ts')
    return createDoors((data, graph) => graphs.set(data, graph), endpoints)
  }

  async function find({ data, load }: Where, onlong: () => void): Promise<Found> {
    const known = graphs.get(data)
    if (known) return { kind: 'graph', graph: known }
    if (data === null) {
      const shipped = await openShipped(onlong)
      if (!('model' in shipped)) return { kind: 'failed', failed: shipped }
      graphs.set(null, shipped)
      return { kind: 'graph', graph: shipped }
    }
    // The page has asked for it in any case, and the way back leads there.
    if (!graphs.has(null)) void find({ data: null, load: [] }, () => undefined)
    const address = readDataAddress(data, document.baseURI)
    const explored = address.kind === 'endpoint' ? (await endpoints()).ready(data, load) : null
    if (explored) return { kind: 'graph', graph: explored }
    const answer = address.kind === 'file' ? await (await doors()).reopen(data, quietly) : null
    const graph = graphs.get(data)
    if (graph) return { kind: 'graph', graph }
    const told = answer?.kind === 'refused' ? answer.told : undefined
    return { kind: 'closed', closed: { address, data, load, ...(told ? { told } : {}) } }
  }

  function put(make: () => object, listens: boolean): void {
    leave()
    isPut = true
    const mounted = make()
    // A page of its own listens to the address; where none is, somebody must.
    const address = listens ? createAddress((fragment) => void other(whereIn(fragment))) : null
    leave = () => {
      address?.destroy()
      void unmount(mounted)
    }
  }

  /** Where something is shown already, it stays until the graph is there. */
  async function showReading(turn: number): Promise<void> {
    const { default: BeingRead } = await import('../panels/BeingRead.svelte')
    if (turn !== latest || isPut) return
    const lang = askedIn(present())
    document.documentElement.lang = words[lang].tag
    put(() => mount(BeingRead, { target, props: { lang } }), false)
  }

  /** The reader gives what a link lacks; it is then shown under the link's own name, as the link asks. */
  async function showClosed(closed: Closed): Promise<void> {
    const { default: Gate } = await import('../panels/open/Gate.svelte')
    const lang = askedIn(present())
    const onready = (data: string): void => {
      const graph = graphs.get(data)
      if (graph) graphs.set(closed.data, graph)
      void enter(closed)
    }
    put(() => mount(Gate, { target, props: { closed, lang, doors, onready } }), true)
  }

  async function enter(where: Where): Promise<void> {
    const turn = ++latest
    const found = await find(where, () => void showReading(turn).catch(() => undefined))
    if (found.kind === 'graph') await makeReady(found.graph.model)
    if (turn !== latest) return
    shown = where
    edition = found.kind === 'graph' ? found.graph.model.attributes.edition : null
    if (found.kind === 'graph') {
      const props = { ...found.graph, onother: other, doors }
      put(() => mount(page, { target, props }), false)
      void makeReadyBehind(found.graph.model)
    } else if (found.kind === 'failed') {
      const lang = askedLanguage(navigator.languages)
      document.documentElement.lang = words[lang].tag
      put(() => mount(Failure, { target, props: { words: words[lang], failed: found.failed } }), true)
    } else await showClosed(found.closed)
  }

  function other(where: Where): boolean {
    if (nameOf(where) === nameOf(shown)) {
      latest += 1
      return false
    }
    void enter(where)
    return true
  }

  await enter(whereIn(present()))
  if (!import.meta.env.DEV) return
  const { followCorpus } = await import('../panels/live/followCorpus.svelte.ts')
  followCorpus(target, async () => {
    graphs.delete(null)
    await enter(shown)
  })
}
