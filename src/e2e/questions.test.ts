/** Questions that readers bring to the shipped page: each is answered, with passage and body, in at most four interactions. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { words } from '../words/words.ts'
import { drawn, placeOf, settled } from './drawing.ts'
import { facetOf, panelOf, passagesOf } from './panel.ts'
import { openShipped, withoutSpace } from './shipped.ts'
import { openSite } from './site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()

/** A reader who counts what it took: a tap on a drawn mark, a click. */
async function openReader() {
  const { page } = await site.visit()
  await drawn(page)
  let taken = 0
  const counted = async (what: () => Promise<void>): Promise<void> => {
    taken += 1
    await what()
    await settled(page)
  }
  return {
    page,
    taken: () => taken,
    tap: (key: string) =>
      counted(async () => {
        const { x, y } = await placeOf(page, key)
        await page.mouse.click(x, y)
      }),
    click: (find: (page: Page) => ReturnType<Page['getByRole']>) =>
      counted(async () => {
        await find(page).click()
      }),
  }
}

/** The panel's words without white space: a relation's heading, a name, a quote, a body. */
const told = async (page: Page): Promise<string> => withoutSpace(await panelOf(page).innerText())

test('what does a region report, of one type only?', async () => {
  const { page, tap, click, taken } = await openReader()
  await tap('chifeng')
  const types = await facetOf(page, words.zh.facets.types)
  await click(() => types.getByRole('link', { name: words.zh.filters.onlyThis('行动') }))
  expect(await passagesOf(page)).toContain('在全区率先开展校园文化建设整改行动')
  expect(await told(page)).toContain('赤峰市民族事务委员会')
  expect(taken()).toBeLessThanOrEqual(4)
})

test('which regions name a given plan, and in which words?', async () => {
  const { page, tap, taken } = await openReader()
  await tap('youth-exchange-plan')
  const said = await told(page)
  for (const [body, quote] of [
    ['包头市民族事务委员会', '深入开展“各族青少年交流计划”,组织5000多名师生'],
    ['锡林郭勒盟苏尼特右旗民族事务委员会', '落实各族青少年交流计划,全旗各中小学'],
    ['巴彦淖尔市乌拉特后旗民族事务委员会', '全面落实各族青少年交流计划,各族群众互嵌式发展计划'],
  ] as const) {
    expect(said).toContain(body)
    expect(said).toContain(quote)
  }
  expect(taken()).toBeLessThanOrEqual(4)
})

test('which titles does a region hold, and which does it strive for?', async () => {
  const { page, tap, taken } = await openReader()
  await tap('hinggan')
  const said = await told(page)
  const relation = (id: string): string => model.relations.get(id)?.name['zh'] ?? ''
  expect(said).toMatch(new RegExp(`${relation('holds')}1条全国民族团结进步示范盟`, 'u'))
  expect(said).toMatch(new RegExp(`${relation('aims-for')}1条铸牢中华民族共同体意识示范盟`, 'u'))
  expect(taken()).toBeLessThanOrEqual(4)
})

test('what does the lead say, as opposed to the reports?', async () => {
  const { page, click, taken } = await openReader()
  const bodies = await facetOf(page, words.zh.facets.bodies)
  await click(() => bodies.getByRole('link', { name: words.zh.filters.onlyThis('导语') }))
  await click(() => page.getByRole('link', { name: words.zh.evidence.link }))
  await page.getByRole('main').getByRole('heading', { name: words.zh.evidence.title, exact: true }).waitFor()
  const said = withoutSpace(await page.getByRole('main').innerText())
  expect(said).toContain('要把“三项计划”有形有感有效开展起来')
  expect(said).not.toContain('落实“三项计划”')
  // Opening the folded list of bodies is an interaction, too.
  expect(taken() + 1).toBeLessThanOrEqual(4)
})

test('where is a base, and who reports it?', async () => {
  const { page, click, taken } = await openReader()
  await click(() => page.getByRole('link', { name: words.zh.views.list, exact: true }))
  await click(() => page.getByRole('main').getByRole('link', { name: '包头市铸牢中华民族共同体体验馆' }).first())
  const said = await told(page)
  expect(said).toContain('达茂旗')
  expect(said).toContain('在达茂旗打造包头市铸牢中华民族共同体体验馆')
  expect(said).toContain('包头市民族事务委员会')
  expect(taken()).toBeLessThanOrEqual(4)
})

test('what do two regions each say of the programme that both name?', async () => {
  const { page, tap, taken } = await openReader()
  await tap('frontier-prosperity')
  const passages = await passagesOf(page)
  expect(passages).toContain('深入开展“固边兴边富民”行动')
  expect(passages.some((passage) => passage.startsWith('呼伦贝尔市委、市政府'))).toBe(true)
  expect(taken()).toBeLessThanOrEqual(4)
})
