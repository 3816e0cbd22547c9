/** Keeps the page of who edits a corpus up to date, in place, and shows what is wrong. Development only. */
import { mount } from 'svelte'
import { corpusAsked, corpusTold, type Told } from '../../../graph/told.ts'
import { liveWords } from '../../words/live.ts'
import type { Language } from '../../words/words.ts'
import { keptPlaces, restorePlaces } from './places.ts'
import Problems from './Problems.svelte'

/** The language that the page speaks just now. */
const spoken = (): Language => (document.documentElement.lang.startsWith('zh') ? 'zh' : 'en')

/** `root` holds the page, `reopen` takes it away and makes it anew from the graph of now, in the view of the address. */
export function followCorpus(root: Element, reopen: () => Promise<void>): void {
  // Written out: the server looks for these very words.
  const hot = import.meta.hot
  if (!hot) return
  const props = $state({
    lang: spoken(),
    problems: [] as Told['problems'],
    hasGraph: true,
    said: '',
    isDismissed: false,
    ondismiss: (): void => void (props.isDismissed = true),
  })
  let shown: number | null = null
  let work = Promise.resolve()

  async function renew(): Promise<void> {
    const places = keptPlaces(root)
    await reopen()
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    restorePlaces(root, places)
    props.said = liveWords[spoken()].updated
  }
  hot.on(corpusTold, ({ problems, hasGraph, graph }: Told) => {
    Object.assign(props, { problems, hasGraph, isDismissed: false })
    // The first answer is about the graph that the page has just opened, if it could.
    const isNew = shown === null ? root.querySelector('main.plain') !== null && problems.length === 0 : graph !== shown
    shown = graph
    if (isNew) work = work.then(renew)
  })
  new MutationObserver(() => (props.lang = spoken())).observe(document.documentElement, { attributeFilter: ['lang'] })
  mount(Problems, { target: document.body, props })
  hot.send(corpusAsked)
}
