import { afterAll, expect, test } from 'vitest'
import { wordOf } from '../model/name.ts'
import { words } from '../words/words.ts'
import { drawn, placeOf, settled } from './drawing.ts'
import { headingOf, panelOf, parameter, passagesOf } from './panel.ts'
import { openShipped, printedText, withoutSpace } from './shipped.ts'
import { openSite, phone } from './site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const text = printedText(model)
const nodes = model.graph.nodes()

test('each node is reached by a click in the list, and shows at least one passage that is in the page', async () => {
  const { page, complaints, outside } = await site.visit('view=list')
  const list = page.getByRole('main')
  const wrong: string[] = []
  for (const key of nodes) {
    await list.locator(`a[href$="focus=${key}&view=list"]`).first().click()
    const label = model.graph.getNodeAttribute(key, 'label')
    const heading = await headingOf(page).textContent()
    const passages = await passagesOf(page)
    if (heading !== label) wrong.push(`${key}: the panel is headed ${String(heading)}`)
    if (passages.length === 0) wrong.push(`${key}: no passage`)
    for (const passage of passages)
      if (!text.includes(withoutSpace(passage))) wrong.push(`${key}: not in the page: ${passage}`)
  }
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
})

test('a tap on each drawn mark selects that node', async () => {
  const { page, complaints } = await site.visit()
  await drawn(page)
  const wrong: string[] = []
  for (const key of nodes) {
    const { x, y } = await placeOf(page, key)
    await page.mouse.click(x, y)
    await settled(page)
    if (parameter(page, 'focus') !== key) wrong.push(`${key}: selects ${String(parameter(page, 'focus'))}`)
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

test('every edge opens by its link', async () => {
  // The panel is the same in every view; this one is the quickest beside it.
  const { page, complaints } = await site.visit('view=matrix')
  await headingOf(page).waitFor()
  const wrong: string[] = []
  for (const key of model.graph.edges()) {
    await page.evaluate((fragment) => (location.hash = fragment), `focus=${key}&view=matrix`)
    await settled(page)
    const passages = await passagesOf(page)
    if (passages.length === 0 && !key.includes('--editorial') && !key.includes('--derived'))
      wrong.push(`${key}: no passage`)
    for (const passage of passages)
      if (!text.includes(withoutSpace(passage))) wrong.push(`${key}: not in the page: ${passage}`)
  }
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
