import { createServer, type Server } from 'node:http'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { shareWords } from '../share/share.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, picture, settled } from './harness/drawing.ts'
import { headingOf } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { desktop, openSite, phone } from './harness/site.ts'

const site = await openSite()
const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) server.close()
  await site.close()
})
const model = openShipped()
const reporting = [...model.speakers.keys()][0] ?? ''
const type = model.attributes.vocabulary.initiatives[0]?.id ?? ''
const edition = model.attributes.edition.slice(0, 8)
const fragment = `focus=${reporting}&types=${type}`
const texts = shareWords.zh

async function openShare(page: Page, language: 'zh' | 'en' = 'zh') {
  await page.getByRole('button', { name: words[language].copy.share }).click()
  const dialog = page.getByRole('dialog', { name: shareWords[language].title })
  await dialog.waitFor()
  return dialog
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test('the dialog says in words what the link shows, and the link shows it in another profile', async () => {
  const { page, complaints, outside } = await site.visit(fragment)
  await drawn(page)
  const before = await picture(page)
  const dialog = await openShare(page)
  const name = await headingOf(page).innerText()
  const status = await page.getByRole('contentinfo').innerText()
  const sentence = await dialog.locator('.sentence').innerText()
  expect(sentence).toContain(name)
  for (const part of sentence.split(texts.joint).slice(1)) expect(status).toContain(part)
  await dialog.getByRole('button', { name: texts.copyLink }).click()
  await dialog.getByText(texts.copiedMessage).waitFor()
  const link = await clipboard(page)
  expect(link).toBe(`${site.address}#${fragment}&edition=${edition}`)
  const other = await site.visit(new URL(link).hash.slice(1))
  await drawn(other.page)
  expect(await picture(other.page)).toEqual(before)
  expect((await other.page.locator('.losses').innerText()).trim()).toBe('')
  expect([...complaints, ...other.complaints, ...outside]).toEqual([])
})

test('Markdown and rich text are on the clipboard as other programs read them', async () => {
  const { page } = await site.visit(fragment)
  const dialog = await openShare(page)
  const sentence = await dialog.locator('.sentence').innerText()
  const address = await dialog.getByRole('textbox', { name: texts.link, exact: true }).inputValue()
  await dialog.getByRole('button', { name: texts.copyMarkdown }).click()
  await dialog.getByText(texts.copiedMessage).waitFor()
  expect(await clipboard(page)).toMatch(/^\[.+\]\(http.+\)$/)
  expect(await clipboard(page)).toContain(`](${address})`)
  await dialog.getByRole('button', { name: texts.copyRich }).click()
  await expect.poll(() => clipboard(page)).toContain(`\n${address}`)
  const html = await page.evaluate(async () => {
    const [one] = await navigator.clipboard.read()
    return await (await one?.getType('text/html'))?.text()
  })
  expect(html).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
  expect(html).toContain(sentence.slice(0, 20))
})

test('the choices change the link: language and theme, edition; and a page of this machine says so', async () => {
  const { page } = await site.visit('at=10,20,900', { lang: 'en-GB', theme: 'dark' })
  const dialog = await openShare(page, 'en')
  const field = dialog.getByRole('textbox', { name: shareWords.en.link, exact: true })
  expect(await field.inputValue()).toBe(`${site.address}#at=10,20,900&edition=${edition}`)
  await dialog.getByRole('checkbox', { name: /language and theme/ }).check()
  await dialog.getByRole('checkbox', { name: /place and zoom/ }).uncheck()
  await dialog.getByRole('checkbox', { name: /^Edition/ }).uncheck()
  expect(await field.inputValue()).toBe(`${site.address}#lang=en&theme=dark`)
  expect(await dialog.innerText()).toContain(shareWords.en.here)
})

test('by keyboard alone the dialog opens, copies, closes, and gives the focus back', async () => {
  const { page } = await site.visit(fragment)
  const button = page.getByRole('button', { name: words.zh.copy.share })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: texts.title })
  await dialog.waitFor()
  const copy = dialog.getByRole('button', { name: texts.copyLink })
  for (let steps = 0; steps < 6 && !(await copy.evaluate((one) => one === document.activeElement)); steps++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await dialog.getByText(texts.copiedMessage).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await headingOf(page).isVisible()).toBe(true)
})

test.each([
  { size: desktop, lang: 'zh-CN', theme: 'light' },
  { size: desktop, lang: 'en-GB', theme: 'dark' },
  { size: phone, lang: 'zh-CN', theme: 'dark' },
  { size: phone, lang: 'en-GB', theme: 'light' },
] as const)('axe finds nothing in the dialog in $lang, $theme, at $size.width', async (reader) => {
  const { page, complaints } = await site.visit(fragment, reader)
  const language = reader.lang === 'zh-CN' ? 'zh' : 'en'
  const dialog = await openShare(page, language)
  await dialog.getByText(shareWords[language].qr, { exact: true }).click()
  await dialog.getByRole('img').waitFor()
  await dialog.getByText(shareWords[language].embed, { exact: true }).click()
  await page.evaluate(axe.source)
  const found = await page.evaluate<readonly string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))`,
  )
  expect(found).toEqual([])
  expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
  expect(complaints).toEqual([])
})

/** A plain page on another origin. */
async function otherPage(html: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>a plain page</title>${html}<p>${'line<br>'.repeat(200)}</p>`)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the plain page has no address')
  return `http://localhost:${String(address.port)}/`
}

test('the embed code shows the view on a plain page of another origin, and leaves its wheel and its way back alone', async () => {
  const { page } = await site.visit(fragment)
  const dialog = await openShare(page)
  await dialog.getByText(texts.embed, { exact: true }).click()
  const code = await dialog.getByRole('textbox', { name: texts.embedCode }).inputValue()
  const visit = await site.visit('', { blank: true })
  const host = visit.page
  await host.goto(await otherPage(code))
  const element = host.locator('iframe')
  expect(await element.getAttribute('title')).toContain(await headingOf(page).innerText())
  const frame = host.frameLocator('iframe')
  const canvas = frame.locator('.canvas canvas:not([hidden])').first()
  await canvas.waitFor()
  await frame.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor()
  const inner = host.frames()[1]
  if (!inner) throw new Error('there is no frame')
  const box = await element.boundingBox()
  const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 200]
  const at = () => inner.evaluate(() => location.hash)
  await host.mouse.move(x, y)
  await host.mouse.wheel(0, 120)
  await expect.poll(() => host.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await at()).toBe(`#${fragment}&edition=${edition}`)
  await host.evaluate(() => {
    scrollTo(0, 0)
  })
  const entries = await host.evaluate(() => history.length)
  await host.mouse.click(x, y)
  await host.mouse.wheel(0, -120)
  await expect.poll(at).toContain('at=')
  expect(await host.evaluate(() => [scrollY, history.length])).toEqual([0, entries])
  const whole = await frame
    .getByRole('contentinfo')
    .getByRole('link')
    .evaluate((one: HTMLAnchorElement) => [one.href, one.target])
  expect(whole).toEqual([`${site.address}index.html${await at()}`, '_blank'])
  await settled(host)
  expect(visit.complaints).toEqual([])
})
