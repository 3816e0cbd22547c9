import axe from 'axe-core'
import { flushSync, mount, unmount } from 'svelte'
import { afterEach, describe, expect, it, vi } from 'vitest'
import './app.css'
import { example } from '../testing/example.ts'
import { words } from '../i18n/words.ts'
import type { Lang, Theme } from '../link/viewState.ts'
import About from '../about/About.svelte'
import Empty from '../filter/Empty.svelte'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import Filters from '../filter/Filters.svelte'
import ListView from '../list/ListView.svelte'
import Losses from './Losses.svelte'
import Pair from '../compare/Pair.svelte'
import Panel from '../panel/Panel.svelte'
import FaultNote from '../ui/FaultNote.svelte'
import PageFault from './PageFault.svelte'
import StartFault from './StartFault.svelte'
import StatusLine from './StatusLine.svelte'
import Trail from '../panel/Trail.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
  delete document.documentElement.dataset['theme']
})

/** Rules about whole pages. They are off, because these tests mount single parts. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang']

async function violations(): Promise<string[]> {
  const rules = Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }]))
  const found = await axe.run(document.body, { rules })
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

const looks: [Theme, Lang][] = [
  ['light', 'zh'],
  ['dark', 'en'],
]
const views = [
  ['the welcome', Panel, ''],
  ['a node', Panel, 'focus=shared-reading'],
  ['a node that a filter hides', Panel, 'focus=shared-reading&kinds=library'],
  ['an edge', Panel, 'focus=book-fair--part-of--shared-reading'],
  ['a passage', Panel, 'focus=harbour-runs'],
  ['two compared', Panel, 'focus=north-library,harbour-library'],
  ['what two have in common', Pair, 'focus=north-library,harbour-library&kinds=library.programme'],
  ['the paths between two', Pair, 'focus=quiet-room,shared-reading&paths=1'],
  ['paths that a filter hides', Pair, 'focus=quiet-room,hill-library&paths=1&grounding=stated'],
  ['no path', Pair, 'focus=quiet-room,lantern-prize&paths=1'],
  ['the trail', Trail, 'focus=north-library,harbour-library'],
  ['the filters', Filters, 'kinds=room'],
  ['the list', ListView, 'kinds=library.programme'],
  ['nothing left', Empty, 'kinds='],
  ['losses', Losses, 'focus=gone'],
  ['the status line', StatusLine, 'kinds=room&focus=quiet-room&depth=1'],
] as const

describe.each(looks)('in the %s theme, %s', (theme, lang) => {
  it.each(views)('axe finds nothing wrong with %s', async (_, Component, fragment) => {
    document.documentElement.dataset['theme'] = theme
    const { context } = exampleContext(fragment, lang, theme)
    const panel = mountIn(context, Component, { workspace: context, arrival: 'new', takeSteps: () => [] })
    close = () => void unmount(panel)
    flushSync()
    expect(await violations()).toEqual([])
  })

  it.each([undefined, 'once', 'again'] as const)(
    'axe finds nothing wrong with a part that failed (%s)',
    async (missing) => {
      document.documentElement.dataset['theme'] = theme
      // The clipboard refuses, so that the details to copy by hand are shown and checked as well.
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
      const { context } = exampleContext('', lang, theme)
      const thrown = new Error('planted', { cause: 'below' })
      const note = mountIn(context, FaultNote, { part: 'list', thrown, missing, again: () => undefined })
      close = () => void unmount(note)
      flushSync()
      const { copy } = words[lang].faults
      ;[...document.querySelectorAll('button')].find(({ textContent }) => textContent === copy)?.click()
      await vi.waitUntil(() => document.querySelector('textarea')?.ariaLabel === copy)
      expect(document.querySelector('textarea')?.value).toContain('Error: planted ← below')
      expect(await violations()).toEqual([])
    },
  )

  it('axe finds nothing wrong with what is said of an error that no part has caught, and of a page that cannot begin', async () => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = words[lang].tag
    const started = mount(StartFault, {
      target: document.body,
      props: { words: words[lang], thrown: new Error('planted') },
    })
    const corner = mount(PageFault, { target: document.body, props: { edition: () => 'abc' } })
    close = () => void Promise.all([unmount(started), unmount(corner)])
    flushSync()
    dispatchEvent(new ErrorEvent('error', { error: new Error('planted in an event') }))
    flushSync()
    expect(document.body.textContent).toContain(words[lang].faults.pageBroke)
    expect(await violations()).toEqual([])
  })

  it('axe finds nothing wrong with the About dialog', async () => {
    document.documentElement.dataset['theme'] = theme
    const { context } = exampleContext('', lang, theme)
    const props = {
      file: example,
      link: 'https://example.org/',
      onopenother: () => undefined,
      onclose: () => undefined,
    }
    const panel = mountIn(context, About, props)
    close = () => void unmount(panel)
    flushSync()
    expect(document.querySelector('dialog')?.open).toBe(true)
    expect(await violations()).toEqual([])
  })
})
