/** Finding one's way by what one can type: characters by an input method, pinyin, a number, a passage; with a thumb, too. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { searchWords } from '../words/search.ts'
import { words } from '../words/words.ts'
import { headingOf, parameter } from './panel.ts'
import { openSite, phone } from './site.ts'

const site = await openSite()
afterAll(() => site.close())

const fieldOf = (page: Page) => page.getByRole('combobox', { name: words.zh.search.label })
const resultsOf = (page: Page) => page.getByRole('listbox', { name: searchWords.zh.results })
const chosenOf = (page: Page) => resultsOf(page).locator('[aria-selected=true]')

test('by / and initials a reader without a mouse is at a region, reads it, and comes back to the results', async () => {
  const { page, complaints } = await site.visit('view=graph')
  await page.locator('body').press('/')
  await page.keyboard.type('hhht')
  expect(await chosenOf(page).textContent()).toContain('呼和浩特市')
  expect(await resultsOf(page).locator('mark').first().textContent()).toBe('呼和浩特')
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'focus')).toBe('hohhot')
  expect(parameter(page, 'q')).toBeNull()
  expect(await headingOf(page).evaluate((heading) => heading === document.activeElement)).toBe(true)
  await page.goBack()
  expect(await fieldOf(page).inputValue()).toBe('hhht')
  expect(await chosenOf(page).textContent()).toContain('呼和浩特市')
  await page.goBack()
  await expect.poll(() => parameter(page, 'q')).toBeNull()
  expect(complaints).toEqual([])
})

test('while an input method composes nothing is searched, and then what it wrote', async () => {
  const { page, context } = await site.visit()
  await fieldOf(page).click()
  await page.getByText(searchWords.zh.keys).waitFor()
  const session = await context.newCDPSession(page)
  for (const text of ['m', 'min', "min'zu"]) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    expect([parameter(page, 'q'), await resultsOf(page).count()]).toEqual([null, 0])
  }
  await session.send('Input.insertText', { text: '民族' })
  await expect.poll(() => parameter(page, 'q')).toBe('民族')
  expect(await resultsOf(page).locator('mark').first().textContent()).toBe('民族')
})

test('a link with a search opens on its results; Esc leaves the search, then the selection', async () => {
  const { page } = await site.visit('focus=baotou&q=1361')
  expect(await fieldOf(page).inputValue()).toBe('1361')
  expect(await chosenOf(page).textContent()).toContain('1361')
  await page.keyboard.press('Escape')
  await expect.poll(() => parameter(page, 'q')).toBeNull()
  expect(parameter(page, 'focus')).toBe('baotou')
  await page.keyboard.press('Escape')
  await expect.poll(() => parameter(page, 'focus')).toBeNull()
})

test('what a filter hides is found, says so, and is shown; the filters that went are named and come back', async () => {
  const { page } = await site.visit('view=graph&kinds=region&bodies=baotou-commission')
  await fieldOf(page).click()
  await page.keyboard.type('六位一体宣传矩阵')
  expect(await chosenOf(page).textContent()).toContain(searchWords.zh.hidden)
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'focus')).toBe('publicity-matrix')
  expect(parameter(page, 'kinds')).toBeNull()
  const lifted = page.getByRole('search').getByRole('paragraph')
  expect(await lifted.textContent()).toContain(words.zh.facets.kinds)
  await lifted.getByRole('link').click()
  await expect.poll(() => parameter(page, 'kinds')).toBe('region')
})

test('on a phone the results end above what covers the page, and a thumb hits each of them', async () => {
  const { page, context } = await site.visit('', { size: phone, touch: true })
  await fieldOf(page).tap()
  await page.keyboard.type('民族')
  const popup = page.locator('.popup')
  const heights = await resultsOf(page)
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  // A page zoomed in shows less of itself, as one under a keyboard does.
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
  await expect
    .poll(() =>
      popup.evaluate((element) => {
        const { bottom } = element.getBoundingClientRect()
        const { offsetTop, height } = window.visualViewport ?? { offsetTop: 0, height: 0 }
        return height < window.innerHeight && bottom <= offsetTop + height
      }),
    )
    .toBe(true)
  await resultsOf(page).getByRole('option').first().tap()
  await expect.poll(() => parameter(page, 'focus')).not.toBeNull()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})
