import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { lossesWords } from '../filter/losses.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, picture } from './harness/drawing.ts'
import { facetOf, headingOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const reporting = [...model.speakers.keys()][0] ?? ''
const type = model.attributes.vocabulary.initiatives[0]?.id ?? ''

interface Shown {
  readonly heading: string | null
  readonly boxes: readonly boolean[]
  readonly picture: readonly string[]
}

async function shown(page: Page): Promise<Shown> {
  await drawn(page)
  const boxes = await page
    .getByRole('checkbox')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))
  return { heading: await headingOf(page).textContent(), boxes, picture: await picture(page) }
}

test('a copied link shows the same focus, filters and marks in another profile', async () => {
  const { page } = await site.visit(`focus=${reporting}`)
  await drawn(page)
  const group = await facetOf(page, words.zh.facets.types)
  await group.getByRole('checkbox').first().uncheck()
  await page.getByRole('button', { name: words.zh.copy.button }).click()
  await page.getByRole('button', { name: words.zh.copy.done }).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())
  const other = await site.visit(new URL(link).hash.slice(1))
  expect(await shown(other.page)).toEqual(await shown(page))
  expect(other.page.url()).toBe(link)
})

test('where the browser refuses the clipboard, the link stands selected in a dialog', async () => {
  const { page, context } = await site.visit(`focus=${reporting}`, { ownProfile: true })
  await drawn(page)
  await context.clearPermissions()
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(document, 'execCommand', { value: () => false })
  })
  await page.getByRole('button', { name: words.zh.copy.button }).click()
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.waitFor()
  expect(await field.inputValue()).toBe(page.url())
})

test('a link to what is gone opens, says by name what was lost, and keeps its address', async () => {
  const fragment = `focus=long-forgotten&types=${type}.unheard-of&colour=mauve&new-thing=1`
  const { page, complaints } = await site.visit(fragment)
  await drawn(page)
  const status = page.getByRole('status').filter({ hasText: lossesWords.zh.title })
  await status.waitFor()
  const message = await status.innerText()
  for (const lost of ['long-forgotten', 'unheard-of', 'mauve', 'new-thing']) expect(message).toContain(lost)
  expect(new URL(page.url()).hash).toBe(`#${fragment}`)
  expect(parameter(page, 'types')).toBe(`${type}.unheard-of`)
  expect(complaints).toEqual([])
})

test('what was lost stays in the link until the reader changes that parameter', async () => {
  const { page } = await site.visit(`focus=long-forgotten&colour=mauve&new-thing=1`)
  await drawn(page)
  await (await facetOf(page, words.zh.facets.types)).getByRole('checkbox').first().uncheck()
  expect([parameter(page, 'focus'), parameter(page, 'colour'), parameter(page, 'new-thing')]).toEqual([
    'long-forgotten',
    'mauve',
    '1',
  ])
})

test('a reader who asks for English gets English, and may switch to Chinese by a link', async () => {
  const { page } = await site.visit('', { lang: 'en-GB' })
  await drawn(page)
  expect(await page.locator('html').getAttribute('lang')).toBe(words.en.tag)
  await page.getByRole('button', { name: words.en.copy.button }).waitFor()
  await page.getByRole('link', { name: words.en.header.otherLanguageLabel }).click()
  await page.getByRole('button', { name: words.zh.copy.button }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe(words.zh.tag)
  expect(parameter(page, 'lang')).toBe('zh')
})

test('the theme follows the browser, and may be switched by a link', async () => {
  const { page } = await site.visit('', { theme: 'dark' })
  await drawn(page)
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await background()
  await page.getByRole('link', { name: words.zh.header.lightLabel }).click()
  expect(parameter(page, 'theme')).toBe('light')
  expect(await background()).not.toBe(dark)
})

test('without JavaScript a page can be read that leads to the graph and the text', async () => {
  const { page } = await site.visit('', { javaScript: false })
  expect(await page.getByRole('main').innerText()).toContain('JavaScript')
  expect(await page.getByRole('link', { name: 'graph.json' }).first().getAttribute('href')).toBe('./graph.json')
})
