/** Searching by all that can be typed: characters by an input method, pinyin, a number, words of a passage; also on a phone. */
import { textWords } from '../text/text.words.ts'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { searchWords } from '../search/search.words.ts'
import { words } from '../i18n/words.ts'
import { headingOf, parameter } from './harness/panel.ts'
import { openSite, phone } from './harness/site.ts'

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
  const { page, context } = await site.visit('', { ownProfile: true })
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

test('words that stand in the text alone are found, and the text opens there and says that the graph quotes nothing of it', async () => {
  const { page, complaints } = await site.visit('view=graph')
  await fieldOf(page).fill('专项经费')
  expect(await chosenOf(page).textContent()).toContain(searchWords.zh.unquoted)
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'view')).toBe('source')
  expect(parameter(page, 'span')).toMatch(/^nine-reports:\d+-\d+$/)
  await page.getByText(textWords.zh.place.none).waitFor()
  expect(complaints).toEqual([])
})

test('two names lead to their edge, to the comparison and to the shortest path', async () => {
  const { page } = await site.visit('view=graph')
  await fieldOf(page).fill('包头 银川')
  expect(await chosenOf(page).textContent()).toMatch(/包头市.*银川市/u)
  await resultsOf(page)
    .getByRole('option', { name: searchWords.zh.pair.paths('包头市', '银川市') })
    .click()
  await expect.poll(() => parameter(page, 'focus')).toBe('baotou,yinchuan')
  expect(parameter(page, 'paths')).toBe('1')
})

test('a file is searched as the shipped graph is: by pinyin, in both scripts, without accents and marks', async () => {
  const { page, complaints } = await site.visit('view=list')
  const csv =
    'source,target\n包头市,臺北市\nStraße,Łódź\nKøbenhavn,Diyarbakır\n한국어,أحمد\nΟδυσσέας,Đà Nẵng\nｶﾞﾗｽ,שלום'
  const given = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'names.csv', { type: 'text/csv' }))
    return transfer
  }, csv)
  await page.dispatchEvent('body', 'drop', { dataTransfer: given })
  await expect.poll(() => parameter(page, 'data'), { timeout: 20_000 }).not.toBeNull()
  const asked = {
    ...{ baotou: '包头市', bts: '包头市', 包頭: '包头市', 台北: '臺北市', taibei: '臺北市' },
    ...{ strasse: 'Straße', lodz: 'Łódź', kobenhavn: 'København', diyarbakir: 'Diyarbakır', 'da nang': 'Đà Nẵng' },
    ...{ ['한국어'.normalize('NFD')]: '한국어', أَحْمَد: 'أحمد', οδυσσεας: 'Οδυσσέας', ガラス: 'ｶﾞﾗｽ', שָׁלוֹם: 'שלום' },
  }
  for (const [query, name] of Object.entries(asked)) {
    await fieldOf(page).fill(query)
    await resultsOf(page).getByRole('option').first().getByText(name).waitFor()
  }
  expect(complaints).toEqual([])
})

test('on a phone the results end above what covers the page, and a thumb hits each of them', async () => {
  const { page, context } = await site.visit('', { size: phone, touch: true, ownProfile: true })
  await fieldOf(page).tap()
  await page.keyboard.type('民族')
  const popup = page.locator('.popup')
  const heights = await resultsOf(page)
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  // Zooming in makes the visible part of the page smaller, as an on-screen keyboard does.
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
