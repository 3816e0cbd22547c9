/** The hand on the map: what a name, a mark and a wheel do, and how the window follows what is selected. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { drawn, labels, measuredNames, placeOf, settled, windowOf } from './harness/drawing.ts'
import { headingOf, panelOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { desktop, openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const [region = ''] = [...model.speakers.keys()]

/** The middles of all drawn names on the page, in CSS pixels. */
async function namesOf(page: Page): Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>> {
  const frame = await page.locator('.canvas').boundingBox()
  const [left, top] = [frame?.x ?? 0, frame?.y ?? 0]
  const { boxes } = await labels(page)
  const middles = boxes.map(({ key, x1, y1, x2, y2 }) => ({ key, x: left + (x1 + x2) / 2, y: top + (y1 + y2) / 2 }))
  // Where a sheet lies over a name, the sheet is meant; while it comes up, taps still go through it.
  const free = await page.evaluate((all) => {
    const sheet = document.querySelector('aside:has([data-heading])')?.getBoundingClientRect()
    return all.filter(
      ({ x, y }) =>
        document.elementFromPoint(x, y)?.tagName === 'CANVAS' &&
        !(sheet && x >= sheet.left && x <= sheet.right && y >= sheet.top && y <= sheet.bottom),
    )
  }, middles)
  return new Map(free.map(({ key, x, y }) => [key, { x, y }]))
}

/** Goes to a link within the page, as a click does. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), fragment)
  await settled(page)
}

const wide = { width: 1600, height: 1000 }
const screens = [wide, desktop, phone].flatMap((size) => ['zh', 'en'].map((lang) => ({ size, lang })))

test.each(screens)(
  'each name that is drawn selects its node: $lang, $size.width pixels wide',
  async ({ size, lang }) => {
    const touch = size === phone
    const { page, complaints } = await site.visit(`view=graph&lang=${lang}`, { size, touch })
    await drawn(page)
    const base = `view=graph&lang=${lang}`
    const drawnAt = async (key: string): Promise<string> => JSON.stringify((await namesOf(page)).get(key) ?? null)
    const names = await namesOf(page)
    expect(names.size).toBeGreaterThan(8)
    const wrong: string[] = []
    for (const [key, place] of names) {
      // The link without a selection has the same window and the same names each time; the pointer touches none of them.
      await page.mouse.move(1, 1)
      await goTo(page, base)
      await expect.poll(() => drawnAt(key), { message: key, interval: 20 }).toBe(JSON.stringify(place))
      await (touch ? page.touchscreen.tap(place.x, place.y) : page.mouse.click(place.x, place.y))
      const focus = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('focus'))
      if (focus !== key) wrong.push(`${key}: selects ${String(focus)}`)
    }
    expect(wrong).toEqual([])
    expect(complaints).toEqual([])
  },
)

/** Whether the mark stands in the part of the map that nothing covers. */
async function isFree(page: Page, key: string): Promise<boolean> {
  const { x, y } = await placeOf(page, key)
  return await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.tagName === 'CANVAS', [
    x,
    y,
  ] as const)
}

test('what is selected by a link, the search, the panel, the list and the trail comes into sight, and the link stays', async () => {
  const at = '0,0,120'
  const { page, complaints } = await site.visit(`focus=${region}&at=${at}`)
  await drawn(page)
  await expect.poll(() => isFree(page, region)).toBe(true)
  expect(parameter(page, 'at')).toBe(at)
  // By a link of the panel.
  const neighbour = model.graph
    .neighbors(region)
    .map((key) => ({ key, label: model.graph.getNodeAttribute(key, 'label') }))
    .at(-1)
  const link = panelOf(page)
    .locator(`a[href*="focus=${neighbour?.key ?? ''}&"]`)
    .first()
  await link.click()
  await expect.poll(() => parameter(page, 'focus')).toBe(neighbour?.key)
  await expect.poll(() => isFree(page, neighbour?.key ?? '')).toBe(true)
  // By the search.
  const far = [...model.speakers.keys()].at(-1) ?? ''
  await page.getByRole('search').getByRole('combobox').fill(model.graph.getNodeAttribute(far, 'label'))
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'focus')).toBe(far)
  await expect.poll(() => isFree(page, far)).toBe(true)
  // By the trail.
  await page.getByRole('navigation').locator(`a[href*="focus=${region}&"]`).first().click()
  await expect.poll(() => isFree(page, region)).toBe(true)
  // In the list, and back on the map.
  await goTo(page, `focus=${far}&view=list&at=${at}`)
  await headingOf(page).waitFor()
  await page.getByRole('main').locator(`a[href*="focus=${region}&"]`).first().click()
  await page.getByRole('navigation', { name: words.zh.views.label }).getByRole('link').first().click()
  await drawn(page)
  await expect.poll(() => isFree(page, region)).toBe(true)
  expect(parameter(page, 'at')).toBe(at)
  expect(complaints).toEqual([])
})

test('on a phone no sheet lies over what is selected, whichever region it is', async () => {
  const { page } = await site.visit('view=graph', { size: phone, touch: true })
  await drawn(page)
  for (const key of model.speakers.keys()) {
    await goTo(page, `focus=${key}&view=graph`)
    await headingOf(page).waitFor()
    await expect.poll(() => isFree(page, key), { message: key }).toBe(true)
  }
})

test('nothing moves where what is selected is seen already', async () => {
  const { page } = await site.visit()
  await drawn(page)
  const before = await windowOf(page)
  for (const key of model.speakers.keys()) {
    const { x, y } = await placeOf(page, key)
    await page.mouse.click(x, y)
    await headingOf(page).waitFor()
    const { x: nowX, y: nowY, width } = await windowOf(page)
    expect([key, nowX, nowY, width]).toEqual([key, before.x, before.y, before.width])
  }
})

test('a notch of the wheel zooms 1.2 times at the pointer, dragging may begin on a mark, and hover ends at the edge', async () => {
  const { page, complaints } = await site.visit()
  await drawn(page)
  const { x, y } = await placeOf(page, region)
  const before = await windowOf(page)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -120)
  await expect.poll(async () => before.width / (await windowOf(page)).width).toBeCloseTo(1.2)
  const there = await placeOf(page, region)
  expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(1)
  await page.mouse.down()
  await page.mouse.move(x + 40, y - 30, { steps: 4 })
  await page.mouse.up()
  const dragged = await placeOf(page, region)
  expect([Math.round(dragged.x - x), Math.round(dragged.y - y)]).toEqual([40, -30])
  await expect.poll(() => parameter(page, 'at')).not.toBeNull()
  expect(parameter(page, 'focus')).toBeNull()
  const cursor = () => page.locator('.canvas').evaluate((one) => getComputedStyle(one).cursor)
  expect(await cursor()).toBe('pointer')
  // In one move to the panel.
  await page.mouse.move(1240, 400)
  expect(await cursor()).toBe('auto')
  expect(complaints).toEqual([])
})

test('where the wheel turns over a mark, its neighbours’ names stand beside their marks at the new zoom', async () => {
  const { page } = await site.visit()
  await drawn(page)
  const { x, y } = await placeOf(page, 'exchange-meeting')
  await page.mouse.move(x, y)
  for (let notch = 0; notch < 6; notch++) await page.mouse.wheel(0, -120)
  await expect.poll(async () => (await windowOf(page)).marks.length).toBeLessThan(20)
  const { covering, misread } = await measuredNames(page)
  expect([...covering, ...misread]).toEqual([])
})
