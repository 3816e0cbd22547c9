/** Editing a corpus while the page is open: saved changes appear in place, and problems are listed above the page. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import axe from 'axe-core'
import { createServer } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { chooseCorpus } from '../../commands/corpusSite.ts'
import { liveWords } from '../editing/editing.words.ts'
import { drawn } from './harness/drawing.ts'
import { words } from '../i18n/words.ts'
import { facetOf, headingOf, panelOf } from './harness/panel.ts'
import { openSite } from './harness/site.ts'
import { survivors, tagParts } from './harness/survivors.ts'

const corpus = mkdtempSync(join(tmpdir(), 'editing-'))
cpSync(resolve(import.meta.dirname, '../../template/river-notes'), corpus, { recursive: true })
chooseCorpus(corpus)
const site = await openSite('', async () => {
  const server = await createServer({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } })
  await server.listen()
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
})
afterAll(async () => {
  await site.close()
  rmSync(corpus, { recursive: true })
})

const file = join(corpus, 'documents/number-2/claims/allotments.yaml')
const quote = 'It opened a Seed Library in its tool shed'
function edit(from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

test('a saved corpus is shown in place, in the same view; problems stand above the last sound graph', async () => {
  const { page } = await site.visit('', { lang: 'en-GB', blank: true })
  // The development server sends hundreds of files and compiles some of them first.
  await page.goto(`${site.address}#focus=seed-library&lang=en`, { timeout: 60_000 })
  await drawn(page)
  await headingOf(page).waitFor()
  await page.evaluate(() => document.body.setAttribute('data-same', 'page'))
  const address = page.url()

  edit('times: 2', 'times: 3')
  const problems = page.getByRole('region', { name: liveWords.en.title(1) })
  await problems.waitFor()
  const text = await problems.innerText()
  expect(text).toMatch(/claims\/allotments\.yaml:\d+/u)
  expect(text).toContain('is printed 2 times')
  expect(text).toContain('write `times: 2`')
  expect(text).toContain(liveWords.en.lastSound)
  expect(await headingOf(page).innerText()).toBe('Seed Library')
  await page.evaluate(axe.source)
  expect(
    await page.evaluate(
      `axe.run({ include: ['section[aria-label]'] }).then(({ violations }) => violations.map(({ id }) => id))`,
    ),
  ).toEqual([])

  await page.getByRole('button', { name: liveWords.en.dismiss }).click()
  expect(await problems.count()).toBe(0)
  await facetOf(page, words.en.facets.kinds)
  const tagged = await tagParts(page, { heading: 'aside [data-heading]' })
  expect(tagged).toContain('a tick box of the filters')
  await page.locator('aside.filters input').first().focus()
  edit('times: 3', 'times: 2')
  edit(`${quote}, from which 130 packets were borrowed since June.`, quote)
  edit('    figures:\n      seed-packets:', '    figures: {}\n    # seed-packets:')
  edit('        { printed: "130"', '    # { printed: "130"')
  await expect.poll(() => panelOf(page).innerText(), { timeout: 20_000 }).not.toContain('since June')
  await expect.poll(() => problems.count()).toBe(0)
  expect(await panelOf(page).innerText()).toContain(quote)
  expect(page.url()).toBe(address)
  expect(await survivors(page)).toEqual(expect.arrayContaining([...tagged]))
  expect(await page.evaluate(() => document.activeElement?.matches('aside.filters input'))).toBe(true)
  expect(await page.evaluate(() => document.body.getAttribute('data-same'))).toBe('page')
})
