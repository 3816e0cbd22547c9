/** The menu of marks and lines on the built site: by the right button, by keyboard, and what its entries do. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { nameOf } from '../graph/name.ts'
import type { Lang } from '../link/viewState.ts'
import { actionWords } from '../panel/actions/actions.words.ts'
import { drawn, middleOf, picture, placeOf, settled } from './harness/drawing.ts'
import { headingOf, panelOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const [first = '', second = '', third = ''] = [...model.speakers.keys()]
const called = (key: string, lang: Lang): string => nameOf(model, key, lang).text

async function openMenu(page: Page, at: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await page.getByRole('menu').waitFor()
}
const choose = (page: Page, name: string): Promise<void> => page.getByRole('menuitem', { name, exact: true }).click()
const isDrawn = async (page: Page, key: string): Promise<boolean> =>
  !(await picture(page)).some((line) => line.startsWith(`${key} `) && line.split(' ').includes('gone'))

test('the right button on a mark offers what its panel offers: comparing, hiding, and the link; a press beside it closes it alone', async () => {
  const words = actionWords.en
  const { page, complaints } = await site.visit(`view=graph&focus=${first}`, { lang: 'en-GB' })
  await drawn(page)
  await openMenu(page, await placeOf(page, second))
  // Nothing else happens below it.
  await page.mouse.click(5, 300)
  expect(await page.getByRole('menu').count()).toBe(0)
  expect(parameter(page, 'focus')).toBe(first)
  // The right button beside it opens another one at once.
  await openMenu(page, await placeOf(page, second))
  await page.mouse.click(...(Object.values(await placeOf(page, third)) as [number, number]), { button: 'right' })
  await page.getByRole('menu', { name: words.menu(called(third, 'en')) }).waitFor()
  await choose(page, words.compareWithSelected(called(first, 'en')))
  expect(parameter(page, 'focus')).toBe(`${first},${third}`)
  await openMenu(page, await placeOf(page, second))
  await choose(page, words.withhold)
  await settled(page)
  expect(parameter(page, 'without')).toBe(second)
  expect(await isDrawn(page, second)).toBe(false)
  await page.getByRole('link', { name: `Show “${called(second, 'en')}” again` }).click()
  await settled(page)
  expect(parameter(page, 'without')).toBeNull()
  expect(await isDrawn(page, second)).toBe(true)
  await page.goBack()
  await settled(page)
  expect(await isDrawn(page, second)).toBe(false)
  expect(complaints).toEqual([])
})

test('a line has a menu, and its passage opens in the text', async () => {
  // A long line, whose middle lies near no mark.
  const shared = model.graph.filterNodes((node) => model.graph.degree(node) > 5 && !model.speakers.has(node))
  const edge = model.edges.rows.find(({ source, target }) => source === first && shared.includes(target))
  if (!edge) throw new Error('no edge')
  const { page } = await site.visit(`view=graph&focus=${edge.key}&depth=1`, {})
  await drawn(page)
  await openMenu(page, await middleOf(page, edge.key))
  expect(await page.getByRole('menuitem', { name: actionWords.zh.pathTo }).count()).toBe(0)
  await choose(page, actionWords.zh.inText)
  expect(parameter(page, 'view')).toBe('source')
  expect(parameter(page, 'span')).not.toBeNull()
  expect(parameter(page, 'focus')).toBe(edge.key)
})

test('by keyboard alone: the menu of the node that the walk is on, a path to a node that is named, and the way back', async () => {
  const words = actionWords.zh
  const { page, complaints } = await site.visit(`view=graph&focus=${first}`, {})
  await drawn(page)
  const graph = page.getByRole('application')
  await graph.focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: called(first, 'zh') })
    .first()
    .waitFor({ state: 'attached' })
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('menu')
  await menu.waitFor()
  await page.keyboard.press('Escape')
  expect(await menu.count()).toBe(0)
  expect(await graph.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(parameter(page, 'focus')).toBe(first)
  await page.keyboard.press('Shift+F10')
  await menu.waitFor()
  await page.getByRole('menuitem', { name: words.pathTo }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: words.naming.field }).waitFor()
  await page.keyboard.type(called(third, 'zh'))
  await page.keyboard.press('Enter')
  expect(parameter(page, 'focus')).toBe(`${first},${third}`)
  expect(parameter(page, 'paths')).toBe('1')
  await expect.poll(() => headingOf(page).evaluate((element) => element === document.activeElement)).toBe(true)
  expect(complaints).toEqual([])
})

test('an embedded page has the menu and the buttons, too', async () => {
  const { page } = await site.visit('', { lang: 'en-GB', blank: true })
  await page.goto(`${site.address}embed.html#focus=${first}`)
  await drawn(page)
  await panelOf(page).getByRole('button', { name: actionWords.en.compareWith }).click()
  await page.getByRole('combobox', { name: actionWords.en.naming.field }).waitFor()
  await page.keyboard.press('Escape')
  await openMenu(page, await placeOf(page, second))
  await choose(page, actionWords.en.pathFromSelected(called(first, 'en')))
  expect(parameter(page, 'focus')).toBe(`${first},${second}`)
})
