/** How a page begins: with the graph that lies beside it, or with the reason why it cannot be shown. */
import { mount, unmount, type Component } from 'svelte'
import { parseGraph } from '../graph/schema.ts'
import { openModel, type Model } from './model/model.ts'
import { askedLanguage } from './panels/askedLanguage.ts'
import type { Failed } from './panels/failed.ts'
import Failure from './panels/Failure.svelte'
import { heldGraph } from './panels/keep/heldGraph.ts'
import { words } from './words/words.ts'

interface Opened {
  readonly model: Model
  /** As it was read, with what the schema leaves out. */
  readonly file: unknown
}

/** The graph that the page holds in itself, or else the one at an address. */
async function readGraph(address: string): Promise<Response> {
  const held = heldGraph()
  return held === null ? fetch(address) : new Response(held)
}

/** Reads, checks and opens the graph. Never throws. */
async function openGraph(address: string): Promise<Opened | Failed> {
  const failed = (why: Failed['why'], status: number | null, problems: readonly string[] = []): Failed => ({
    why,
    address,
    status,
    problems,
  })
  let response: Response
  try {
    response = await readGraph(address)
  } catch {
    return failed('unreachable', null)
  }
  if (!response.ok) return failed('unreachable', response.status)
  let value: unknown
  try {
    value = await response.json()
  } catch {
    return failed('not-json', response.status)
  }
  const parsed = parseGraph(value)
  if (!parsed.ok) return failed('invalid', response.status, parsed.problems)
  try {
    return { model: openModel(parsed.file), file: value }
  } catch (error) {
    return failed('invalid', response.status, [String(error)])
  }
}

/** Shows a page on the graph, or the failure. Answers with what takes it away. */
async function show(page: Component<Opened>, target: Element): Promise<() => Promise<void>> {
  const opened = await openGraph(new URL('graph.json', document.baseURI).href)
  if ('model' in opened) {
    const shown = mount(page, { target, props: { ...opened } })
    return () => unmount(shown)
  }
  const lang = askedLanguage(navigator.languages)
  document.documentElement.lang = words[lang].tag
  const shown = mount(Failure, { target, props: { words: words[lang], failed: opened } })
  return () => unmount(shown)
}

/** Mounts a page on the graph, or the failure; while a corpus is being edited, on each graph of it. */
export async function openPage(page: Component<Opened>): Promise<void> {
  const target = document.querySelector('#app')
  if (!target) return
  let leave = await show(page, target)
  if (!import.meta.env.DEV) return
  const { followCorpus } = await import('./panels/live/followCorpus.svelte.ts')
  followCorpus(target, async () => {
    await leave()
    leave = await show(page, target)
  })
}
