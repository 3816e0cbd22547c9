/** A corpus of two documents: what both say, what only one says, and which one it is. */
import { textWords } from '../text/text.words.ts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildSite } from '../../commands/corpusSite.ts'
import { documentsWords } from '../documents/documents.words.ts'
import { matrixWords } from '../matrix/matrix.words.ts'
import { words } from '../i18n/words.ts'
import { facetOf, panelOf, parameter, passagesOf } from './harness/panel.ts'
import { openSite, phone } from './harness/site.ts'

const texts = words.en
const own = documentsWords.en
const folder = mkdtempSync(join(tmpdir(), 'documents-'))
await buildSite(resolve(import.meta.dirname, '../../template/river-notes'), {
  build: { outDir: folder, minify: false },
})
const site = await openSite(folder)
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const english = { lang: 'en-GB' }
const numberOf = (season: string): string => `River Notes: ${season} number (an invented example)`
const [spring, autumn] = [numberOf('spring'), numberOf('autumn')]
const both = 'focus=alder--runs--clear-banks'

test('an edge that both documents state stays while one of them counts, and says which passage is left out', async () => {
  const { page, complaints } = await site.visit(`${both}&view=list`, english)
  await expect.poll(() => panelOf(page).locator('[data-of]').allInnerTexts()).toEqual([spring, autumn])
  const facet = await facetOf(page, texts.facets.documents)
  await facet.getByRole('link', { name: texts.filters.onlyThis(autumn) }).click()
  expect(parameter(page, 'documents')).toBe('number-2')
  expect(await page.getByRole('contentinfo').innerText()).toContain(`only “${autumn}”`)
  const passages = panelOf(page).locator('figure')
  await expect.poll(() => passagesOf(page)).toHaveLength(2)
  expect(await passages.first().innerText()).toContain(texts.panel.leftOut)
  expect(await passages.last().innerText()).not.toContain(texts.panel.leftOut)
  expect(await panelOf(page).innerText()).not.toContain(texts.panel.filteredEdge)
  // Nodes that only the other document names do not count.
  expect((await facet.getByRole('listitem').allInnerTexts()).map((one) => /\d+ \/ \d+/.exec(one)?.[0])).toEqual([
    '0 / 11',
    '13 / 13',
  ])
  const other = await site.visit(new URL(page.url()).hash.slice(1), english)
  await expect.poll(() => panelOf(other.page).innerText()).toBe(await panelOf(page).innerText())
  expect(complaints).toEqual([])
})

test('with no document chosen nothing is shown, and one click brings all back', async () => {
  const { page } = await site.visit('view=list&documents=', english)
  const main = page.getByRole('main')
  await main.getByText(texts.empty.title).waitFor()
  await main.getByRole('link').first().click()
  expect(parameter(page, 'documents')).toBeNull()
  await main.getByRole('link', { name: 'Clear Banks project' }).first().waitFor()
})

test('the matrix by document opens from its link, leads to a passage, and is saved as it is shown', async () => {
  const { page, complaints } = await site.visit('view=matrix&rows=by-document&cols=scheme', english)
  const cell = (key: string) => page.locator(`[data-cell="${key}"]`).getByRole('link')
  expect(await cell('number-1 clear-banks').innerText()).toBe(own.matrix.passages(3, 3))
  expect(await cell('number-1 grow-a-row').innerText()).toBe(own.matrix.states.silent)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: matrixWords.en.csv }).click()
  const lines = readFileSync(await (await download).path(), 'utf8').split('\r\n')
  expect(lines.find((line) => line.startsWith(autumn))).toContain(own.matrix.passages(2, 2))
  await cell('number-1 clear-banks').click()
  await expect.poll(() => passagesOf(page)).toEqual(['Alder Parish Council started the Clear Banks project in March.'])
  await cell('number-1 grow-a-row').click()
  expect(parameter(page, 'span')).toMatch(/^number-1:/)
  expect(parameter(page, 'rows')).toBeNull()
  expect(complaints).toEqual([])
})

test('the text leads from document to document, on a phone too, and a passage to its own', async () => {
  const { page } = await site.visit('view=source', { ...english, size: phone })
  const list = page.getByRole('navigation', { name: own.source.contents })
  await list.getByRole('link', { name: autumn }).click()
  expect(parameter(page, 'span')).toMatch(/^number-2:0-/)
  await page.getByRole('link', { name: own.source.previous + spring }).click()
  expect(parameter(page, 'span')).toMatch(/^number-1:0-/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  const wide = await site.visit(`${both}&view=list`, english)
  await panelOf(wide.page).getByRole('link', { name: textWords.en.inText, exact: true }).last().click()
  expect(parameter(wide.page, 'span')).toMatch(/^number-2:/)
})
