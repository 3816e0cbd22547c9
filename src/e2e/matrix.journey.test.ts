import { matrixWords } from '../matrix/matrix.words.ts'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { headingOf, panelOf, parameter, passagesOf } from './harness/panel.ts'
import { openShipped, printedText, withoutSpace } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const text = printedText(model)

const texts = matrixWords.zh.states
const plans = ['three-plans', 'youth-exchange-plan', 'embedded-development-plan', 'tourism-plan']
const [umbrella = '', ...single] = plans
/** The nine that report, and what each names of the plans. */
const silentOnAll = ['hohhot', 'hinggan', 'jining']
const umbrellaOnly = ['hulunbuir', 'ordos']
/** Its section has a work programme for the plans and counts their activities; that it carries them out follows. */
const umbrellaDerived = ['chifeng']
const singleOnly = ['baotou', 'sonid-right']
const namesAll = ['urad-rear']

const cellOf = (page: Page, row: string, column: string) => page.locator(`[data-cell="${row} ${column}"]`)
const wordsOf = async (page: Page, row: string, column: string): Promise<string> =>
  (await cellOf(page, row, column).locator('a').first().innerText()).trim()
/** The printed words stand before the state. */
const isNamed = (state: string): boolean =>
  [texts.named, texts.activities].includes(
    /^(?:〔[^〕]*〕\s*(?:\/\s*)?)+（(.+?)(?: · .+)?）$/u.exec(state)?.[1] ?? state,
  )

test('who names which plan: each cell says what the reports say, and silence is never a no', async () => {
  const { page, complaints } = await site.visit('view=matrix')
  await page.locator('[data-cell]').first().waitFor()
  for (const row of silentOnAll)
    for (const plan of plans) expect(await wordsOf(page, row, plan), `${row} ${plan}`).toBe(texts.silent)
  for (const row of umbrellaOnly) {
    expect(isNamed(await wordsOf(page, row, umbrella)), row).toBe(true)
    for (const plan of single) expect(await wordsOf(page, row, plan), `${row} ${plan}`).toBe(texts.umbrella)
  }
  for (const row of umbrellaDerived) {
    expect(await wordsOf(page, row, umbrella), row).toBe(texts.derived)
    for (const plan of single) expect(await wordsOf(page, row, plan), `${row} ${plan}`).toBe(texts.silent)
  }
  for (const row of singleOnly) {
    expect(await wordsOf(page, row, umbrella)).toBe(texts.parts)
    for (const plan of single) expect(isNamed(await wordsOf(page, row, plan)), `${row} ${plan}`).toBe(true)
  }
  for (const row of namesAll)
    for (const plan of plans) expect(isNamed(await wordsOf(page, row, plan)), `${row} ${plan}`).toBe(true)
  expect(complaints).toEqual([])
})

test('activities are said where a figure about the plan or an activity under it stands beside it', async () => {
  const { page } = await site.visit('view=matrix')
  await page.locator('[data-cell]').first().waitFor()
  const active = await page
    .locator('[data-cell] > a', { hasText: texts.activities })
    .evaluateAll((links) => links.map((link) => link.parentElement?.dataset['cell']))
  expect(active).toEqual([
    'baotou youth-exchange-plan',
    'baotou embedded-development-plan',
    'hulunbuir three-plans',
    'sonid-right youth-exchange-plan',
    'sonid-right embedded-development-plan',
    'urad-rear three-plans',
  ])
})

test('each cell opens its edge with a passage of the page, and silence the section of the report', async () => {
  const { page, complaints } = await site.visit('view=matrix')
  await page.locator('[data-cell]').first().waitFor()
  const cells = await page
    .locator('[data-cell]')
    .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset['cell'] ?? ''))
  expect(cells.length).toBeGreaterThanOrEqual(9 * plans.length)
  const wrong: string[] = []
  for (const key of cells) {
    const [row = '', column = ''] = key.split(' ')
    const link = cellOf(page, row, column).locator('a').first()
    const isSilent = (await link.innerText()).trim() === texts.silent
    const href = new URLSearchParams(new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1))
    if (isSilent) {
      const section = model.documents
        .get('nine-reports')
        ?.sections.find(({ body }) => model.speakers.get(row)?.includes(body))
      const expected = `nine-reports:${String(section?.start)}-${String(section?.end)}`
      if (href.get('view') !== 'source' || href.get('span') !== expected)
        wrong.push(`${key}: leads to ${href.toString()}`)
      continue
    }
    await link.click()
    const focus = parameter(page, 'focus') ?? ''
    if (!model.graph.hasEdge(focus)) wrong.push(`${key}: selects ${focus}`)
    const passages = await passagesOf(page)
    const isDerived = model.graph.getEdgeAttribute(focus, 'grounding') === 'derived'
    if (passages.length === 0 && !isDerived) wrong.push(`${key}: no passage`)
    for (const passage of passages)
      if (!text.includes(withoutSpace(passage))) wrong.push(`${key}: not in the page: ${passage}`)
  }
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
})

test('under the umbrella a cell leads to the umbrella’s edge, and through the parts to the derived one with its premises', async () => {
  const { page } = await site.visit('view=matrix')
  await cellOf(page, 'ordos', 'tourism-plan').locator('a').click()
  expect(parameter(page, 'focus')).toBe('ordos--implements--three-plans')
  await cellOf(page, 'baotou', umbrella).locator('a').click()
  expect(parameter(page, 'focus')).toMatch(/^baotou--.*--three-plans--derived$/)
  expect(await panelOf(page).textContent()).toContain(words.zh.grounding.derived)
  expect(await panelOf(page).textContent()).toContain(words.zh.panel.premises)
})

test('titles held and striven for are told apart, and a link with columns and order opens the same', async () => {
  const { page } = await site.visit('view=matrix')
  await page.getByRole('combobox', { name: matrixWords.zh.chooseColumns, exact: true }).selectOption('designation')
  await page.getByRole('combobox', { name: matrixWords.zh.chooseSort, exact: true }).selectOption('name')
  const rows = await page.locator('tbody tr').allInnerTexts()
  expect(rows.find((row) => row.includes('兴安盟'))).toMatch(/争取[\s\S]*获得/)
  const other = await site.visit(new URL(page.url()).hash.slice(1))
  await other.page.locator('tbody tr').first().waitFor()
  expect(await other.page.locator('tbody tr').allInnerTexts()).toEqual(rows)
})

test('without a mouse: into the table, along it, open a cell, and the passage has the focus', async () => {
  const { page } = await site.visit('view=matrix')
  await cellOf(page, 'hohhot', umbrella).locator('a').focus()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-cell]')?.dataset['cell'])).toBe(
    'chifeng three-plans',
  )
  await page.keyboard.press('Enter')
  await headingOf(page).waitFor()
  expect(parameter(page, 'focus')).toBe('chifeng--implements--three-plans--derived')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
})

test('the table is saved as CSV with a byte order mark, in the words of the screen', async () => {
  const { page, complaints } = await site.visit('view=matrix')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: matrixWords.zh.csv }).click()
  const file = await download
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
  expect(lines[0]?.startsWith('\uFEFF谁,三项计划,')).toBe(true)
  expect(lines).toHaveLength(11)
  expect(lines.find((line) => line.startsWith('赤峰市'))).toContain(`赤峰市,${texts.derived},${texts.silent},`)
  expect(complaints).toEqual([])
})

test('a filter leaves its cells in place, says that it hides them, and counts', async () => {
  const { page } = await site.visit('view=matrix&bodies=baotou-commission')
  expect(await wordsOf(page, 'chifeng', umbrella)).toBe(matrixWords.zh.hidden)
  expect(isNamed(await wordsOf(page, 'baotou', 'tourism-plan'))).toBe(true)
  expect(await page.getByRole('list', { name: matrixWords.zh.counts }).innerText()).toContain('0 / 6')
})
