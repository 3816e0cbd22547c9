import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { wordOf } from '../graph/name.ts'
import { words } from '../i18n/words.ts'
import { moving } from '../compare/compare.words.ts'
import { drawn, placeOf, settled } from './harness/drawing.ts'
import { headingOf, panelOf, parameter, passagesOf } from './harness/panel.ts'
import { openShipped, printedText, withoutSpace } from './harness/shipped.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const text = printedText(model)
const nodes = model.graph.nodes()

interface Opened {
  readonly key: string
  readonly heading: string
  /** As printed, without the words that we add in brackets. */
  readonly passages: readonly string[]
  /** What is marked in them as words for the relation. */
  readonly verbs: readonly string[]
}

/** What the panel shows of each key, one after the other; `list`: by a click on its link there, else by its fragment. */
function openEach(page: Page, keys: readonly string[], how: 'list' | 'address'): Promise<readonly Opened[]> {
  // There are hundreds of steps. They are all made inside the page, which is much faster.
  return page.evaluate(
    async ([all, way]) => {
      const opened: { key: string; heading: string; passages: string[]; verbs: string[] }[] = []
      for (const key of all) {
        if (way === 'address') {
          location.hash = `focus=${key}&view=matrix`
          await new Promise((moved) => {
            addEventListener('hashchange', moved, { once: true })
          })
        } else document.querySelector<HTMLAnchorElement>(`main a[href$="focus=${key}&view=list"]`)?.click()
        // The panel has changed by then; it need not be painted to be read.
        await new Promise((done) => setTimeout(done))
        while (document.querySelector('aside [data-coming]') !== null)
          await new Promise((done) => requestIdleCallback(done))
        const panel = document.querySelector('aside:has([data-heading])')
        const passages = [...(panel?.querySelectorAll('blockquote') ?? [])].map((quote) => {
          const copy = quote.cloneNode(true) as Element
          for (const added of copy.querySelectorAll('.ours')) added.remove()
          return copy.textContent.trim()
        })
        const verbs = [...(panel?.querySelectorAll('mark.verb') ?? [])].map(({ textContent }) => textContent)
        opened.push({ key, heading: panel?.querySelector('h2')?.textContent ?? '', passages, verbs })
      }
      return opened
    },
    [keys, how] as const,
  )
}

const strange = ({ key, passages }: Opened): readonly string[] =>
  passages.flatMap((one) => (text.includes(withoutSpace(one)) ? [] : [`${key}: not in the page: ${one}`]))

test('each node is reached by a click in the list, and shows at least one passage that is in the page', async () => {
  const { page, complaints, outside } = await site.visit('view=list')
  const list = page.getByRole('main')
  const label = (key: string): string => model.graph.getNodeAttribute(key, 'label')
  for (const key of nodes.slice(0, 5)) {
    await list.locator(`a[href$="focus=${key}&view=list"]`).first().click()
    expect(await headingOf(page).textContent()).toBe(label(key))
  }
  const opened = await openEach(page, nodes, 'list')
  const wrong = opened.flatMap((one) => [
    ...(one.heading === label(one.key) ? [] : [`${one.key}: the panel is headed ${one.heading}`]),
    ...(one.passages.length === 0 ? [`${one.key}: no passage`] : []),
    ...strange(one),
  ])
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
})

test('a tap on each drawn mark selects that node', async () => {
  const { page, complaints } = await site.visit()
  await drawn(page)
  const wrong: string[] = []
  for (const key of nodes) {
    let { x, y } = await placeOf(page, key)
    const isFree = await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.tagName === 'CANVAS', [
      x,
      y,
    ] as const)
    if (!isFree) {
      // The window has followed what was selected before, so that this one stands under something now.
      // The trail is long by now.
      await page.getByRole('button', { name: moving.zh.trail.again }).click()
      await page.getByRole('button', { name: words.zh.canvas.fit }).click()
      await settled(page)
      ;({ x, y } = await placeOf(page, key))
    }
    await page.mouse.click(x, y)
    // A click counts once the page has handled it.
    const focus = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('focus'))
    if (focus !== key) wrong.push(`${key}: selects ${String(focus)}`)
  }
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
})

test('a tap with a finger on a drawn mark opens its panel', async () => {
  const { page } = await site.visit('view=graph', { size: phone, touch: true })
  await drawn(page)
  const key = [...model.speakers.keys()][0] ?? ''
  const { x, y } = await placeOf(page, key)
  await page.touchscreen.tap(x, y)
  await headingOf(page).waitFor()
  expect(await headingOf(page).textContent()).toBe(model.graph.getNodeAttribute(key, 'label'))
})

test('an edge opens from the panel of its node, as a sentence with grounding and passage', async () => {
  const edge = model.graph.findEdge((_, { grounding }) => grounding === 'stated') ?? ''
  const { page } = await site.visit(`focus=${model.graph.source(edge)}`)
  await panelOf(page).locator(`a[href$="focus=${edge}"]`).first().click()
  expect(parameter(page, 'focus')).toBe(edge)
  const relation = model.relations.get(model.graph.getEdgeAttribute(edge, 'relation'))
  expect(await panelOf(page).textContent()).toContain(wordOf(relation?.name ?? {}, 'zh'))
  expect(await panelOf(page).textContent()).toContain(words.zh.grounding.stated)
  expect((await passagesOf(page)).length).toBeGreaterThan(0)
})

/** The printed words of an edge that its heading does not show, or that are not marked in a passage of its panel. */
function unquoted({ key, heading, verbs }: Opened): readonly string[] {
  const printed = (model.graph.getEdgeAttribute(key, 'verbs') ?? []).filter(({ text: words }) => words !== '')
  return printed.flatMap(({ text: words }) => [
    ...(heading.includes(`〔${words}〕`) ? [] : [`${key}: ${words} is not in “${heading}”`]),
    ...(words.split('…').every((piece) => verbs.includes(piece)) ? [] : [`${key}: ${words} is not marked`]),
  ])
}

test('every edge opens by its link, and shows the words of its own quotation that say it', async () => {
  // The panel is the same in every view; this one is the quickest beside it.
  const [first = ''] = model.graph.edges()
  const { page, complaints } = await site.visit(`view=matrix&focus=${first}`)
  await headingOf(page).waitFor()
  const headings = new Set<string>()
  const wrong = (await openEach(page, model.graph.edges(), 'address')).flatMap((one) => {
    headings.add(one.heading)
    const isOurs = one.key.includes('--editorial') || one.key.includes('--derived')
    const bare = one.passages.length === 0 && !isOurs ? [`${one.key}: no passage`] : strange(one)
    return [...bare, ...unquoted(one)]
  })
  expect(headings.size).toBe(model.graph.size)
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
})

test('back and forward walk through what was selected and filtered', async () => {
  const [first = '', second = ''] = nodes
  const { page } = await site.visit('view=list')
  const name = (key: string) => model.graph.getNodeAttribute(key, 'label')
  const link = (key: string) => page.getByRole('main').locator(`a[href$="focus=${key}&view=list"]`).first()
  await link(first).click()
  await link(second).click()
  const header = page.getByRole('navigation', { name: words.zh.views.label })
  await header.getByRole('link', { name: words.zh.views.graph, exact: true }).click()
  await drawn(page)
  await page.goBack()
  expect([parameter(page, 'view'), await headingOf(page).textContent()]).toEqual(['list', name(second)])
  await page.goBack()
  expect(await headingOf(page).textContent()).toBe(name(first))
  await page.goBack()
  expect(parameter(page, 'focus')).toBeNull()
  await page.goForward()
  expect(await headingOf(page).textContent()).toBe(name(first))
})
