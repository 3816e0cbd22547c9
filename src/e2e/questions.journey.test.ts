/** Questions that readers bring to the shipped page: each is answered, with passage and body, in at most four interactions. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { drawn, placeOf, settled } from './harness/drawing.ts'
import { headingOf, facetOf, panelOf, passagesOf } from './harness/panel.ts'
import { openShipped, withoutSpace } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()

/** A page that counts interactions: taps on drawn marks, clicks. */
async function openCounting() {
  const { page } = await site.visit()
  await drawn(page)
  let interactions = 0
  const counted = async (what: () => Promise<void>): Promise<void> => {
    interactions += 1
    await what()
    await settled(page)
  }
  return {
    page,
    interactions: () => interactions,
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

/** The text of the panel without white space. */
/** Of the panel once it is there: it is fetched with the first selection. */
const panelText = async (page: Page): Promise<string> => {
  await headingOf(page).first().waitFor()
  return withoutSpace(await panelOf(page).innerText())
}

test('what does a region report, of one type only?', async () => {
  const { page, tap, click, interactions } = await openCounting()
  await tap('chifeng')
  const types = await facetOf(page, words.zh.facets.types)
  await click(() => types.getByRole('link', { name: words.zh.filters.onlyThis('行动') }))
  expect(await passagesOf(page)).toContain('在全区率先开展校园文化建设整改行动')
  expect(await panelText(page)).toContain('赤峰市民族事务委员会')
  expect(interactions()).toBeLessThanOrEqual(4)
})

test('which regions name a given plan, and in which words?', async () => {
  const { page, tap, interactions } = await openCounting()
  await tap('youth-exchange-plan')
  const panel = await panelText(page)
  for (const [body, quote] of [
    ['包头市民族事务委员会', '深入开展“各族青少年交流计划”,组织5000多名师生'],
    ['锡林郭勒盟苏尼特右旗民族事务委员会', '落实各族青少年交流计划,全旗各中小学'],
    ['巴彦淖尔市乌拉特后旗民族事务委员会', '全面落实各族青少年交流计划,各族群众互嵌式发展计划'],
  ] as const) {
    expect(panel).toContain(body)
    expect(panel).toContain(quote)
  }
  expect(interactions()).toBeLessThanOrEqual(4)
})

test('which titles does a region hold, and which does it strive for?', async () => {
  const { page, tap, interactions } = await openCounting()
  await tap('hinggan')
  const panel = await panelText(page)
  const relation = (id: string): string => model.relations.get(id)?.name['zh'] ?? ''
  expect(panel).toMatch(new RegExp(`${relation('holds')}1条〔两次成功创建〕全国民族团结进步示范盟`, 'u'))
  expect(panel).toMatch(new RegExp(`${relation('aims-for')}1条〔争创〕铸牢中华民族共同体意识示范盟`, 'u'))
  expect(interactions()).toBeLessThanOrEqual(4)
})

test('what does the lead say, as opposed to the reports?', async () => {
  const { page, click, interactions } = await openCounting()
  const bodies = await facetOf(page, words.zh.facets.bodies)
  await click(() => bodies.getByRole('link', { name: words.zh.filters.onlyThis('导语') }))
  await click(() => page.getByRole('link', { name: words.zh.evidence.link }))
  await page.getByRole('main').getByRole('heading', { name: words.zh.evidence.title, exact: true }).waitFor()
  const panel = withoutSpace(await page.getByRole('main').innerText())
  expect(panel).toContain('要把“三项计划”有形有感有效开展起来')
  expect(panel).not.toContain('落实“三项计划”')
  // Opening the folded list of bodies is an interaction, too.
  expect(interactions() + 1).toBeLessThanOrEqual(4)
})

test('where is a base, and who reports it?', async () => {
  const { page, click, interactions } = await openCounting()
  await click(() => page.getByRole('link', { name: words.zh.views.list, exact: true }))
  await click(() => page.getByRole('main').getByRole('link', { name: '包头市铸牢中华民族共同体体验馆' }).first())
  const panel = await panelText(page)
  expect(panel).toContain('达茂旗')
  expect(panel).toContain('在达茂旗打造包头市铸牢中华民族共同体体验馆')
  expect(panel).toContain('包头市民族事务委员会')
  expect(interactions()).toBeLessThanOrEqual(4)
})

test('what do two regions each say of the programme that both name?', async () => {
  const { page, tap, interactions } = await openCounting()
  await tap('frontier-prosperity')
  const passages = await passagesOf(page)
  expect(passages).toContain('深入开展“固边兴边富民”行动')
  expect(passages.some((passage) => passage.startsWith('呼伦贝尔市委、市政府'))).toBe(true)
  expect(interactions()).toBeLessThanOrEqual(4)
})
