/** How a page begins, and how it goes on with another graph: with the shipped one, with one that a link names, or with a reason. */
import { mount, unmount, type Component } from 'svelte'
import { askedLanguage } from '../panels/askedLanguage.ts'
import type { Closed, Doors, Steps } from '../panels/open/doors.ts'
import Failure from '../panels/Failure.svelte'
import { createAddress, present } from '../view/address.ts'
import { readDataAddress } from '../view/dataAddress.ts'
import { parseLink } from '../view/link.ts'
import { words } from '../words/words.ts'
import type { Found, OpenedGraph } from './opened.ts'
import { openShipped } from './shipped.ts'

export interface Entered extends OpenedGraph {
  /** False: the page stays; true: another graph comes, and this page goes. */
  readonly onother: (data: string | null) => boolean
  readonly doors: () => Promise<Doors>
}

const dataIn = (fragment: string): string | null => parseLink(fragment, { narrow: false }).data
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
  let shown: string | null = null
  let latest = 0

  const doors = async () => {
    const { createDoors } = await import('./createDoors.ts')
    return createDoors((data, graph) => graphs.set(data, graph))
  }

  async function find(data: string | null): Promise<Found> {
    const known = graphs.get(data)
    if (known) return { kind: 'graph', graph: known }
    if (data === null) {
      const shipped = await openShipped()
      if (!('model' in shipped)) return { kind: 'failed', failed: shipped }
      graphs.set(null, shipped)
      return { kind: 'graph', graph: shipped }
    }
    // The page has asked for it in any case, and the way back leads there.
    if (!graphs.has(null)) void find(null)
    const address = readDataAddress(data, document.baseURI)
    const answer = address.kind === 'file' ? await (await doors()).reopen(data, quietly) : null
    const graph = graphs.get(data)
    if (graph) return { kind: 'graph', graph }
    const told = answer?.kind === 'refused' ? answer.told : undefined
    return { kind: 'closed', closed: { address, data, ...(told ? { told } : {}) } }
  }

  function put(make: () => object, listens: boolean): void {
    leave()
    const mounted = make()
    // A page of its own listens to the address; where none is, somebody must.
    const address = listens ? createAddress((fragment) => void other(dataIn(fragment))) : null
    leave = () => {
      address?.destroy()
      void unmount(mounted)
    }
  }

  /** The reader gives what a link lacks; it is then shown under the link's own name, as the link asks. */
  async function showClosed(closed: Closed): Promise<void> {
    const { default: Gate } = await import('../panels/open/Gate.svelte')
    const lang = parseLink(present(), { narrow: false }).lang ?? askedLanguage(navigator.languages)
    const onready = (data: string): void => {
      const graph = graphs.get(data)
      if (graph) graphs.set(closed.data, graph)
      void enter(closed.data)
    }
    put(() => mount(Gate, { target, props: { closed, lang, doors, onready } }), true)
  }

  async function enter(data: string | null): Promise<void> {
    const turn = ++latest
    const found = await find(data)
    if (turn !== latest) return
    shown = data
    if (found.kind === 'graph') {
      const props = { ...found.graph, onother: other, doors }
      put(() => mount(page, { target, props }), false)
    } else if (found.kind === 'failed') {
      const lang = askedLanguage(navigator.languages)
      document.documentElement.lang = words[lang].tag
      put(() => mount(Failure, { target, props: { words: words[lang], failed: found.failed } }), true)
    } else await showClosed(found.closed)
  }

  function other(data: string | null): boolean {
    if (data === shown) {
      latest += 1
      return false
    }
    void enter(data)
    return true
  }

  await enter(dataIn(present()))
  if (!import.meta.env.DEV) return
  const { followCorpus } = await import('../panels/live/followCorpus.svelte.ts')
  followCorpus(target, async () => {
    graphs.delete(null)
    await enter(shown)
  })
}
