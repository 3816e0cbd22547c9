import axe from 'axe-core'
import { flushSync, mount, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import '../app.css'
import { example } from '../model/example.ts'
import type { Lang, Theme } from '../view/state.ts'
import About from './About.svelte'
import Empty from './Empty.svelte'
import { exampleDesk } from './exampleDesk.svelte.ts'
import Filters from './Filters.svelte'
import ListView from './ListView.svelte'
import Losses from './Losses.svelte'
import Pair from './pair/Pair.svelte'
import Panel from './Panel.svelte'
import StatusLine from './StatusLine.svelte'
import Trail from './trail/Trail.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
  delete document.documentElement.dataset['theme']
})

/** Rules about a whole page: a panel alone is none. */
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
    const { desk } = exampleDesk(fragment, lang, theme)
    const panel = mount(Component, {
      target: document.body,
      props: { desk, focus: desk.state.focus, arrival: 'new' as const },
    })
    close = () => void unmount(panel)
    flushSync()
    expect(await violations()).toEqual([])
  })

  it('axe finds nothing wrong with the About dialog', async () => {
    document.documentElement.dataset['theme'] = theme
    const { desk } = exampleDesk('', lang, theme)
    const props = {
      desk,
      file: example,
      link: 'https://example.org/',
      onopenother: () => undefined,
      onclose: () => undefined,
    }
    const panel = mount(About, { target: document.body, props })
    close = () => void unmount(panel)
    flushSync()
    expect(document.querySelector('dialog')?.open).toBe(true)
    expect(await violations()).toEqual([])
  })
})
