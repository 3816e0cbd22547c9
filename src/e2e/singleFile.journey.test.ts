import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { singleFileLimit } from '../../publish/singleFile.ts'
import { openingWords } from '../open/open.words.ts'
import { offlineWords } from '../offline/offline.words.ts'
import { aboutWords } from '../about/about.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, picture } from './harness/drawing.ts'
import { headingOf, openView, textOf } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const path = resolve('dist-single/verbatim.html')
const address = pathToFileURL(path).href
const site = await openSite()
const model = openShipped()
const quotes = model.claims.size
const hash = model.attributes.documents.map(({ sha256 }) => sha256.slice(0, 8)).join(words.zh.pause)
const changedPath = join(tmpdir(), `verbatim-changed-${String(process.pid)}.html`)
afterAll(async () => {
  await site.close()
  rmSync(changedPath, { force: true })
})

async function open(url: string, lang = 'zh-CN') {
  const visit = await site.visit('', { blank: true, lang })
  const asked: string[] = []
  visit.page.on('request', (request) => asked.push(request.url()))
  await visit.page.goto(url)
  await drawn(visit.page)
  return { ...visit, asked }
}

test('the site in one file is no larger than it may be, and names nothing to load', () => {
  expect(statSync(path).size).toBeLessThanOrEqual(singleFileLimit)
  const html = readFileSync(path, 'utf8')
  expect(html.match(/<(?:script|img|iframe)\b[^>]*\ssrc=|<link\b[^>]*href="(?!data:)/gu)).toBeNull()
  expect(html).not.toContain('"./graph.json"')
})

test('from the disk it opens a file of the reader in a worker of its own, and again, and loads nothing from an address', async () => {
  const { page, complaints, asked } = await open(address)
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: openingWords.zh.title })
  const buffer = Buffer.from(
    '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
  )
  await dialog.getByLabel(openingWords.zh.address).fill('https://example.org/a.csv')
  await dialog.getByRole('button', { name: openingWords.zh.load, exact: true }).click()
  await dialog.getByText(openingWords.zh.fetching.oneFile('https://example.org/a.csv')).waitFor()
  const started = page.waitForEvent('worker')
  await dialog.locator('input[type=file]').first().setInputFiles({ name: 'a.graphml', mimeType: '', buffer })
  expect((await started).url()).toMatch(/^blob:/)
  await page.getByText(openingWords.zh.quoted(0, 1)).waitFor()
  // The first worker has stored the file, and another one finds it.
  await page.reload()
  await page.getByText(openingWords.zh.quoted(0, 1)).waitFor()
  expect(asked.filter((url) => /^https?:/.test(url))).toEqual([])
  expect(complaints).toEqual([])
})

test('from the disk it opens, links, goes back and forward and loads again, and asks for nothing', async () => {
  const { page, complaints, asked } = await open(`${address}#focus=baotou`)
  const first = await headingOf(page).textContent()
  await page.getByRole('complementary', { name: words.zh.panel.label }).getByRole('link').nth(3).click()
  await openView(page, words.zh, 'source')
  await textOf(page, words.zh).waitFor()
  await openView(page, words.zh, 'figures')
  await page.getByRole('table').first().waitFor()
  const last = page.url()
  await page.goBack()
  await textOf(page, words.zh).waitFor()
  await page.goBack()
  await page.goBack()
  await expect.poll(() => headingOf(page).textContent()).toBe(first)
  for (let step = 0; step < 3; step++) await page.goForward()
  await page.getByRole('table').first().waitFor()
  expect(page.url()).toBe(last)
  await page.reload()
  await page.getByRole('table').first().waitFor()
  expect(page.url()).toBe(last)
  expect(asked.filter((one) => !one.startsWith(address) && !one.startsWith('data:'))).toEqual([])
  expect(complaints).toEqual([])
})

test('it shows the same picture as the site', async () => {
  const { page } = await open(`${address}#focus=baotou`)
  const there = await site.visit('focus=baotou')
  await drawn(there.page)
  // Its last line says that every quote is proved, which takes a little height from the map, and other names have room.
  const withoutNames = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(' named', ''))
  expect(withoutNames(await picture(page))).toEqual(withoutNames(await picture(there.page)))
})

test('it says plainly that every quote is found in its text, in both languages', async () => {
  const { page } = await open(address)
  await page.getByText(offlineWords.zh.proof.brief(quotes, quotes, hash)).waitFor()
  const english = await open(address, 'en')
  await english.page.getByText(offlineWords.en.proof.brief(quotes, quotes, hash)).waitFor()
})

test('the graph inside can be taken out as a file', async () => {
  const { page } = await open(address)
  await page.getByRole('button', { name: words.zh.header.about }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: aboutWords.zh.download }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  expect(JSON.parse(saved)).toEqual(JSON.parse(readFileSync('dist/graph.json', 'utf8')))
})

test('a copy with one changed character of the text is reported as broken, with the passage', async () => {
  const [claim] = model.attributes.claims
  const [start = 0] = claim?.spans[0] ?? []
  const text = model.attributes.documents[0]?.text ?? ''
  const around = JSON.stringify(text.slice(start - 10, start + 10)).slice(1, -1)
  const printed = JSON.stringify(text.slice(start, start + 10)).slice(1, -1)
  const html = readFileSync(path, 'utf8')
  expect(html.split(around)).toHaveLength(2)
  writeFileSync(changedPath, html.replace(around, around.replace(printed, `某${printed.slice(1)}`)))
  const { page } = await open(pathToFileURL(changedPath).href)
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain(` / ${words.zh.number(quotes)}`)
  const broken = page
    .getByRole('listitem')
    .filter({ hasText: claim?.id ?? '' })
    .first()
  const message = await broken.innerText()
  expect(message).toContain(claim?.quote)
  expect(message).toContain(`某${claim?.quote.slice(1, 4) ?? ''}`)
  await broken.getByRole('link').click()
  expect(page.url()).toContain(`#focus=${claim?.id ?? ''}`)
})

test('the site proves the same on request', async () => {
  const { page, complaints } = await site.visit('', { lang: 'en' })
  await page.getByRole('button', { name: words.en.header.about }).click()
  await page.getByRole('button', { name: offlineWords.en.proof.check }).click()
  await page.getByText(offlineWords.en.proof.quotes(quotes, quotes)).waitFor()
  await page.getByText(model.attributes.edition).first().waitFor()
  expect(complaints).toEqual([])
})
