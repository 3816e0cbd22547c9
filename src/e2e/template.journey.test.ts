/** Another corpus, in English, with kinds and relations of its own: built into a folder of its own and walked through. */
import { textWords } from '../text/text.words.ts'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { buildSite } from '../../commands/corpusSite.ts'
import { wordOf } from '../graph/name.ts'
import { searchWords } from '../search/search.words.ts'
import { shareWords } from '../share/share.words.ts'
import { matrixWords } from '../matrix/matrix.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, picture, still } from './harness/drawing.ts'
import { headingOf, openView, panelOf, parameter, passagesOf, textOf, facetOf } from './harness/panel.ts'
import { openSite } from './harness/site.ts'

const texts = words.en
const folder = mkdtempSync(join(tmpdir(), 'template-'))
const built = await buildSite(resolve(import.meta.dirname, '../../template/river-notes'), {
  build: { outDir: folder, minify: false },
})
const site = await openSite(folder)
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const english = { lang: 'en-GB' }
/** All Chinese text on a page, except the name of the program and the switch to the other language. */
const chinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (allowed) =>
      document.body.innerText
        .split('\n')
        .filter((line) => /\p{Script=Han}/u.test(line) && !allowed.includes(line.trim())),
    [`${words.en.name} ${words.en.latinName}`, words.en.header.otherLanguage],
  )

test('the site of another corpus holds nothing of the shipped one', () => {
  expect(built).toBe(true)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name)).not.toContain('card.png')
  for (const { parentPath, name } of files)
    expect(readFileSync(join(parentPath, name), 'utf8'), name).not.toMatch(/nine-reports|hohhot|内蒙古|呼和浩特/iu)
})

test('every view speaks English alone, and axe finds nothing', async () => {
  const { page, complaints, outside } = await site.visit('view=list', english)
  await page.evaluate(axe.source)
  const views = [
    'view=graph',
    'view=list',
    'view=matrix',
    'view=figures',
    'view=source',
    'view=evidence',
    'focus=friends-of-the-wend&view=graph',
    'focus=allotment-society--takes-part-in--clear-banks--derived&view=graph',
    'focus=fly-places-autumn&view=figures',
    'view=graph&q=river',
  ]
  for (const fragment of views) {
    await page.evaluate((hash) => (location.hash = hash), fragment)
    await still(page)
    expect(await chinese(page), fragment).toEqual([])
    const violations = await page.evaluate<readonly string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))`,
    )
    expect(violations, fragment).toEqual([])
  }
  expect({ complaints, outside }).toEqual({ complaints: [], outside: [] })
})

test('a reader goes from the list to a passage, to the text, and to who else says so', async () => {
  const { page, complaints } = await site.visit('view=list', english)
  await page.getByRole('main').getByRole('link', { name: 'Clear Banks project' }).first().click()
  await expect
    .poll(() => headingOf(page).innerText())
    .toMatch(/Alder Parish Council 〔started〕 ?\/? ?〔went on with〕 ?Clear Banks project/u)
  const passages = await passagesOf(page)
  expect(passages).toContain('Alder Parish Council started the Clear Banks project in March.')
  // One edge, said in both documents.
  expect(passages).toContain('Alder Parish Council went on with the Clear Banks project through the summer.')
  await panelOf(page).getByRole('link', { name: 'Clear Banks project' }).first().click()
  await expect.poll(() => headingOf(page).innerText()).toBe('Clear Banks project')
  // The end of a line is a space.
  const volunteers = 'More than 40 volunteers took part, and they cleared 1,240 metres of bank below Weir Lane.'
  await page.evaluate((hash) => (location.hash = hash), 'focus=alder-volunteers&view=graph')
  await expect.poll(() => passagesOf(page)).toContain(volunteers)
  await openView(page, texts, 'source')
  await textOf(page, texts).getByText('More than 40 volunteers took part, and they cleared').first().waitFor()
  // There is no choice for column breaks, since the text has no columns.
  await page.getByRole('checkbox', { name: textWords.en.silent }).waitFor()
  expect(await page.getByRole('checkbox', { name: textWords.en.breaks }).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('types, matrix and figures are those of the corpus', async () => {
  const { page, complaints } = await site.visit('', english)
  await drawn(page)
  const types = await facetOf(page, texts.facets.types)
  await types.getByRole('link', { name: texts.filters.onlyThis('Course') }).click()
  expect(parameter(page, 'types')).toBe('course')
  await page.goBack()
  await openView(page, texts, 'matrix')
  const cell = (row: string, column: string) => page.locator(`[data-cell="${row} ${column}"]`)
  await expect.poll(() => cell('alder', 'clear-banks').innerText()).toContain(matrixWords.en.states.activities)
  expect(await cell('allotment-society', 'clear-banks').innerText()).toContain(matrixWords.en.states.parts)
  expect(await cell('hollow', 'grow-a-row').innerText()).toContain(matrixWords.en.states.silent)
  await openView(page, texts, 'figures')
  const numbers = page.getByRole('main').getByRole('row')
  await expect.poll(() => numbers.filter({ hasText: 'nearly 3' }).count()).toBe(1)
  expect(await numbers.filter({ hasText: 'about 2,100' }).innerText()).toContain('since January')
  expect(complaints).toEqual([])
})

test('a name is found as it is typed, and a shared link shows another browser the same', async () => {
  const { page, complaints } = await site.visit('', english)
  await drawn(page)
  await page.locator('body').press('/')
  await page.keyboard.type('seed lib')
  await expect
    .poll(() => page.getByRole('listbox', { name: searchWords.en.results }).locator('[aria-selected=true]').innerText())
    .toContain('Seed Library')
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'focus')).toBe('seed-library')
  await expect.poll(() => panelOf(page).innerText()).toContain('Weir Lane Allotment Society')
  await page.getByRole('button', { name: texts.copy.share }).click()
  const dialog = page.getByRole('dialog', { name: shareWords.en.title })
  await dialog.getByRole('button', { name: shareWords.en.copyLink }).click()
  await dialog.getByText(shareWords.en.copiedMessage).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await site.visit(new URL(link).hash.slice(1), english)
  await drawn(other.page)
  expect(await headingOf(other.page).innerText()).toBe('Seed Library')
  await page.keyboard.press('Escape')
  expect(await picture(other.page)).toEqual(await picture(page))
  expect(complaints).toEqual([])
})

test('what has no Chinese name keeps its English one in the Chinese interface', async () => {
  const { page } = await site.visit('lang=zh&view=list', english)
  const kinds = await facetOf(page, words.zh.facets.kinds)
  const names = await kinds.innerText()
  for (const name of [wordOf({ en: 'Parish council', zh: '教区议会' }, 'zh'), 'Gathering'])
    expect(names).toContain(name)
})
