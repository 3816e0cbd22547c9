import { attributionsWords } from '../evidence/attributions.words.ts'
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { facetOf, panelOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()

test('the evidence behind the view lists its passages by body, and leads back to what rests on them', async () => {
  const { page, complaints } = await site.visit('view=graph&bodies=hohhot-commission')
  await page.getByRole('link', { name: words.zh.evidence.link }).click()
  expect(parameter(page, 'view')).toBe('evidence')
  const main = page.getByRole('main')
  await main.getByRole('heading', { name: words.zh.evidence.title, exact: true }).waitFor()
  expect(await main.getByRole('heading', { level: 3 }).first().innerText()).toContain('呼和浩特市民族事务委员会')
  const quotes = await main.locator('blockquote').allInnerTexts()
  const printed = model.attributes.claims.filter(({ body }) => body === 'hohhot-commission')
  expect(quotes).toHaveLength(printed.length)
  await main.getByRole('list', { name: words.zh.evidence.rests }).first().getByRole('link').first().click()
  expect(model.graph.hasEdge(parameter(page, 'focus') ?? '')).toBe(true)
  expect(complaints).toEqual([])
})

test('on paper the evidence stands alone', async () => {
  const { page } = await site.visit('view=evidence&theme=dark')
  await page.locator('.sheet-passage').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  expect(await page.locator('aside').first().isVisible()).toBe(false)
  expect(await page.locator('.running').isVisible()).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5)
})

test('a node’s own words stand apart from what others say of it', async () => {
  const { page } = await site.visit('focus=chifeng')
  const heads = panelOf(page).locator('section[data-attribution] > h3')
  await heads.first().waitFor()
  const headings = await heads.allInnerTexts()
  expect(headings[0]).toContain(attributionsWords.zh.own('赤峰市'))
  expect(headings.some((heading) => heading.includes(attributionsWords.zh.lead('导语')))).toBe(true)
})

test('colour by reporting body is a choice in the link, and the legend follows', async () => {
  const { page } = await site.visit()
  await page.getByLabel(words.zh.colour.label).selectOption('body')
  expect(parameter(page, 'colour')).toBe('body')
  const bodies = await facetOf(page, words.zh.facets.bodies)
  expect(await bodies.locator('label svg').count()).toBeGreaterThanOrEqual(9)
})

test('the evidence is saved as Markdown, and as a page that Word opens, with every passage of the view', async () => {
  const { page, complaints } = await site.visit('view=evidence&bodies=hohhot-commission')
  const printed = model.attributes.claims.filter(({ body }) => body === 'hohhot-commission')
  const saved = async (name: string): Promise<string> => {
    const handed = page.waitForEvent('download')
    await page.getByRole('main').getByRole('button', { name, exact: true }).click()
    return readFileSync(await (await handed).path(), 'utf8')
  }
  const markdown = await saved('Markdown')
  expect(markdown.match(/^> /gm)).toHaveLength(printed.length)
  expect(markdown).toContain('## 呼和浩特市民族事务委员会')
  const html = await saved('HTML (Word)')
  expect(html.match(/<blockquote/g)).toHaveLength(printed.length)
  expect(html).toContain(model.attributes.edition.slice(0, 8))
  expect(complaints).toEqual([])
})
