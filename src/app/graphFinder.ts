/** Finds the graph that a link names: the shipped one, one that was open before, a file, or an endpoint. */
import type { Endpoints } from '../endpoint/createEndpoints.ts'
import type { FoundGraph, OpenedGraph } from '../endpoint/openedGraph.ts'
import { readDataAddress } from '../link/dataAddress.ts'
import type { ViewState } from '../link/viewState.ts'
import type { Openers, OpenTask } from '../open/openers.ts'
import { openShipped } from './openShipped.ts'

/** The fields of a view that say which graph it shows. */
export type GraphOfView = Pick<ViewState, 'data' | 'load'>

export const ofShipped: GraphOfView = { data: null, load: [] }

/** Neither progress nor a way to stop: a graph that a link names is opened without a dialog. */
const quietly: OpenTask = { signal: new AbortController().signal, onprogress: () => undefined }

/** What endpoints need of the page: which graph it shows (`present`), and to show it again once more is loaded (`again`). */
interface Page {
  readonly present: () => GraphOfView & { readonly edition: string | null }
  readonly again: () => Promise<void>
}

export interface GraphFinder {
  /** `onlong` is called if this will take a while. */
  find(wanted: GraphOfView, onlong: () => void): Promise<FoundGraph>
  /** The ways to another graph, fetched when they are first used. */
  readonly openers: () => Promise<Openers>
  /** Lets the graph that was opened under the value `of` be found under the value `data`, too. */
  alias(data: string, of: string): void
  /** To be called when the shipped graph has changed: the next `find` reads it again. */
  forgetShipped(): void
}

export function createGraphFinder(page: Page): GraphFinder {
  /** The graphs that this page has opened, by `data`, so that back and forward need not read them again. */
  const graphs = new Map<string | null, OpenedGraph>()
  let making: Promise<Endpoints> | undefined

  /** Created once per page, because it stores what the endpoints have answered. */
  const endpoints = (): Promise<Endpoints> =>
    (making ??= import('../endpoint/createEndpoints.ts').then(
      ({ createEndpoints }) => createEndpoints({ shown: page.present, again: page.again }),
      (error: unknown) => {
        making = undefined
        throw error
      },
    ))

  const openers = async () => {
    const { createOpeners } = await import('./createOpeners.ts')
    return createOpeners((data, graph) => graphs.set(data, graph), endpoints)
  }

  async function find({ data, load }: GraphOfView, onlong: () => void): Promise<FoundGraph> {
    const known = graphs.get(data)
    if (known) return { kind: 'graph', graph: known }
    if (data === null) {
      const shipped = await openShipped(onlong)
      if (!('model' in shipped)) return { kind: 'failed', failed: shipped }
      graphs.set(null, shipped)
      return { kind: 'graph', graph: shipped }
    }
    // Opens the shipped graph as well: the way back leads to it, and the page has fetched its file in any case.
    if (!graphs.has(null)) void find(ofShipped, () => undefined)
    const address = readDataAddress(data, document.baseURI)
    const explored = address.kind === 'endpoint' ? (await endpoints()).ready(data, load) : null
    if (explored) return { kind: 'graph', graph: explored }
    const answer = address.kind === 'file' ? await (await openers()).reopen(data, quietly) : null
    const graph = graphs.get(data)
    if (graph) return { kind: 'graph', graph }
    const messages = answer?.kind === 'refused' ? answer.messages : undefined
    return { kind: 'unresolved', unresolved: { address, data, load, ...(messages ? { messages } : {}) } }
  }

  return {
    find,
    openers,
    alias(data, of) {
      const graph = graphs.get(of)
      if (graph) graphs.set(data, graph)
    },
    forgetShipped() {
      graphs.delete(null)
    },
  }
}
