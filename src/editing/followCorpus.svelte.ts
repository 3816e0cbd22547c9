/** In `npm run dev` only: updates the page in place when the corpus is saved, and shows the problems of the corpus. */
import { mount } from 'svelte'
import { corpusAskedEvent, corpusStateEvent, type CorpusState } from '../../graph/corpusState.ts'
import { liveWords } from './editing.words.ts'
import type { Language } from '../i18n/words.ts'
import Problems from './Problems.svelte'

/** The present language of the page. */
const spoken = (): Language => (document.documentElement.lang.startsWith('zh') ? 'zh' : 'en')

/** `reopen` reads the graph again and shows it in the view of the address. */
export function followCorpus(reopen: () => Promise<void>): void {
  // Vite needs `import.meta.hot` written out like this, because it searches the text for it.
  const hot = import.meta.hot
  if (!hot) return
  const props = $state({
    lang: spoken(),
    problems: [] as CorpusState['problems'],
    hasGraph: true,
    message: '',
    isDismissed: false,
    ondismiss: (): void => void (props.isDismissed = true),
  })
  let shown: number | null = null
  let work = Promise.resolve()

  async function renew(): Promise<void> {
    await reopen()
    props.message = liveWords[spoken()].updated
  }
  hot.on(corpusStateEvent, ({ problems, hasGraph, graph }: CorpusState) => {
    Object.assign(props, { problems, hasGraph, isDismissed: false })
    // The first answer is about the graph that is shown already. Only a page without a graph needs to open it.
    const isNew =
      shown === null ? document.querySelector('main.plain') !== null && problems.length === 0 : graph !== shown
    shown = graph
    if (isNew) work = work.then(renew)
  })
  new MutationObserver(() => (props.lang = spoken())).observe(document.documentElement, { attributeFilter: ['lang'] })
  mount(Problems, { target: document.body, props })
  hot.send(corpusAskedEvent)
}
