/** The room on the screen: what the first one shows, panels that fold and resize, the sheet of a phone, and paper. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { drawn, placeOf, placesOf, settled, windowOf } from './harness/drawing.ts'
import { headingOf, panelOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const [node = ''] = model.speakers.keys()

const edgeOf = (page: Page, panel: 'filters' | 'side') =>
  page.getByRole('separator', { name: words.zh.panelEdges[panel], exact: true })
const widthOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).boundingBox())?.width ?? 0

test('the first screen has no ticked box, and shows the legend and the places to begin without scrolling', async () => {
  const { page, complaints } = await site.visit()
  await drawn(page)
  expect(await page.getByRole('checkbox').count()).toBe(0)
  const panel = panelOf(page)
  const bottoms = await panel.locator('li').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom))
  expect(bottoms.length).toBeGreaterThan(10)
  expect(Math.max(...bottoms)).toBeLessThan(800)
  expect(await panel.innerText()).toContain(words.zh.welcome.begin)
  expect(await widthOf(page, 'main')).toBeGreaterThan(680)
  expect(complaints).toEqual([])
})

test('panels are as wide as the reader makes them, fold, are remembered here and stand in no link', async () => {
  const { page, context, complaints } = await site.visit('', { ownProfile: true })
  await drawn(page)
  const edge = edgeOf(page, 'filters')
  const before = await widthOf(page, '.filters')
  const { x, y, width } = (await edge.boundingBox()) ?? { x: 0, y: 0, width: 0 }
  await page.mouse.move(x + width / 2, y + 200)
  await page.mouse.down()
  await page.mouse.move(x + width / 2 + 60, y + 200)
  await page.mouse.up()
  expect(await widthOf(page, '.filters')).toBeCloseTo(before + 60, 0)
  await edgeOf(page, 'side').dblclick()
  expect(await panelOf(page).isVisible()).toBe(false)

  await page.goto(site.address)
  const again = await context.newPage()
  await again.goto(site.address)
  await drawn(again)
  expect(await widthOf(again, '.filters')).toBeCloseTo(before + 60, 0)
  expect(await panelOf(again).isVisible()).toBe(false)
  expect(new URL(again.url()).hash).toBe('')

  // What is selected is seen; the reader's choice stays.
  const mark = await placeOf(again, node)
  await again.mouse.click(mark.x, mark.y)
  await headingOf(again).waitFor()
  expect(parameter(again, 'focus')).toBe(node)
  await again.reload()
  await headingOf(again).waitFor()
  await again.goto(site.address)
  await again.reload()
  await drawn(again)
  expect(await panelOf(again).isVisible()).toBe(false)

  await again.getByRole('button', { name: words.zh.welcome.title }).click()
  expect(await panelOf(again).isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

test('by keyboard a panel folds, and the focus goes on with what stands in its place', async () => {
  const { page } = await site.visit('kinds=plan')
  await drawn(page)
  await edgeOf(page, 'filters').focus()
  const before = await widthOf(page, '.filters')
  await page.keyboard.press('ArrowLeft')
  expect(await widthOf(page, '.filters')).toBeLessThan(before)
  await page.getByRole('button', { name: words.zh.filters.fold }).focus()
  await page.keyboard.press('Enter')
  // The way back says how many filters are used.
  const rail = page.getByRole('button', { name: words.zh.filters.showActive(1) })
  await expect.poll(() => rail.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('aside.filters'))).toBe(true)
})

test('filters that are folded say what is chosen, and stay as they are when another view is opened', async () => {
  const { page } = await site.visit('kinds=plan')
  await drawn(page)
  const group = page.locator('aside.filters details').filter({ hasText: words.zh.facets.kinds }).first()
  expect(await group.getByRole('checkbox').count()).toBeGreaterThan(5)
  await group.locator('summary').click()
  expect(await group.locator('summary').innerText()).toContain('：')
  await page.evaluate(() => (location.hash = 'kinds=plan.base'))
  await settled(page)
  expect(await group.getByRole('checkbox').first().isVisible()).toBe(false)
})

test('the trail lies over no view but the map', async () => {
  const { page } = await site.visit('view=matrix&focus=baotou--implements--youth-exchange-plan')
  const trail = page.locator('.trail')
  await expect.poll(async () => (await trail.boundingBox())?.height ?? 0).toBeGreaterThan(20)
  const top = (await trail.boundingBox())?.y ?? 0
  const main = await page.locator('main').boundingBox()
  expect((main?.y ?? 0) + (main?.height ?? Infinity)).toBeLessThanOrEqual(top + 0.5)
})

/** The sheet of a phone: how much of the window it takes, and a finger that drags it by a share of the window. */
async function sheetOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  const whole = (await page.locator('.context').boundingBox())?.height ?? 0
  const share = async (): Promise<number> => ((await panelOf(page).boundingBox())?.height ?? 0) / whole
  const drag = async (by: number): Promise<void> => {
    const { x, y, width, height } = (await page.locator('.grip').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const at = (type: string, way: number, time: number) =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + width / 2, y: y + height / 2 + way * whole }],
        timestamp: time,
      })
    const start = Date.now() / 1000
    await at('touchStart', 0, start)
    for (let step = 1; step <= 8; step += 1) await at('touchMove', (by * step) / 8, start + step * 0.1)
    await at('touchEnd', by, start + 1.5)
  }
  return { share, drag }
}

test('on a phone a finger drags the sheet to its three rests, and the words of the first passage come first', async () => {
  const { page, complaints } = await site.visit(`focus=${node}`, { size: phone, touch: true })
  await drawn(page)
  await headingOf(page).waitFor()
  const { share, drag } = await sheetOf(page)
  const rests = [await share()]
  // The module that follows the finger is fetched after the first picture.
  await expect
    .poll(async () => {
      await drag(-0.3)
      return await share()
    })
    .toBeGreaterThan(0.95)
  rests.push(await share())
  await drag(0.8)
  await expect.poll(share).toBeLessThan(0.35)
  rests.push(await share())
  expect(rests[0]).toBeCloseTo(0.54, 1)

  // At its lowest rest: the name, and under it the beginning of the first passage.
  const low = await panelOf(page).boundingBox()
  const quote = await panelOf(page).locator('blockquote').first().boundingBox()
  expect(quote && low && quote.y < low.y + low.height - 20).toBe(true)
  expect(parameter(page, 'focus')).toBe(node)
  expect(complaints).toEqual([])
})

test('on a phone the map comes back when the sheet goes down, and when it is closed', async () => {
  const { page, complaints } = await site.visit('view=graph', { size: phone, touch: true })
  await drawn(page)
  const fit = await windowOf(page)
  await page.evaluate((hash) => (location.hash = hash), `view=graph&focus=${node}`)
  await headingOf(page).waitFor()
  const { share, drag } = await sheetOf(page)
  const rest = async (by: number, least: number, most: number): Promise<void> => {
    // The module that follows the finger is fetched after the first picture.
    await expect
      .poll(async () => {
        // It is gripped only at rest: a moment before, the finger would be on the map.
        await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
        const now = await share()
        if (now < least || now > most) await drag(by)
        return now
      })
      .toSatisfy((now: number) => now >= least && now <= most)
    await settled(page)
  }
  /** How many marks a finger reaches. */
  const reached = async (): Promise<number> => (await windowOf(page)).marks.length
  await rest(-0.46, 0.95, 1)
  await rest(0.46, 0.5, 0.6)
  await rest(0.4, 0, 0.35)
  await expect.poll(reached).toBeGreaterThan(0.8 * fit.marks.length)
  await page.locator('.bar').getByRole('link').tap()
  await expect.poll(() => windowOf(page)).toEqual(fit)
  expect(complaints).toEqual([])
})

test.each([
  [844, 390],
  [360, 640],
  [320, 568],
])('fitted by the reader, no mark lies under the trail: %i×%i', async (width, height) => {
  const { page } = await site.visit('view=graph', { size: { width, height }, touch: true })
  await drawn(page)
  const nodes = [...model.speakers.keys()].slice(0, 3)
  for (const key of nodes) {
    await page.evaluate((hash) => (location.hash = hash), `view=graph&focus=${key}`)
    await headingOf(page).waitFor()
  }
  await page.evaluate(() => (location.hash = 'view=graph'))
  await settled(page)
  await page.getByRole('button', { name: words.zh.canvas.fit }).tap()
  const under = async (): Promise<readonly string[]> => {
    const { x, y, width: wide, height: high } = (await page.locator('.trail').boundingBox()) ?? {}
    if (x === undefined || y === undefined || wide === undefined || high === undefined) throw new Error('no trail')
    const marks = await placesOf(page)
    return marks.flatMap((one) => (one.x > x && one.x < x + wide && one.y > y && one.y < y + high ? [one.key] : []))
  }
  await expect.poll(under).toEqual([])
})

/** As a browser does before it prints. */
async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  // The module is fetched after the first picture.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      return await page.locator('.running').first().isVisible()
    })
    .toBe(true)
}

test('paper has the title, what is filtered, the legend, the map, the selected passages, edition and address', async () => {
  const named = model.graph.findEdge(
    (_, { grounding }, from, to) =>
      grounding === 'stated' &&
      model.graph.getNodeAttribute(from, 'kind') === 'region' &&
      model.graph.getNodeAttribute(to, 'kind') === 'plan',
  )
  const { page, complaints } = await site.visit(`focus=${String(named)}&kinds=region.plan`)
  await drawn(page)
  await headingOf(page).waitFor()
  await print(page)
  const text = await page.locator('body').innerText()
  const { title, edition } = model.attributes
  for (const part of [title['zh'] ?? '', edition.slice(0, 8), page.url(), words.zh.facets.kinds])
    expect(text).toContain(part)
  expect(text).toContain(words.zh.grounding.derived)
  expect(await page.locator('.page svg[viewBox^="0 0 1280"] path').count()).toBeGreaterThan(200)
  expect(await panelOf(page).locator('blockquote').first().isVisible()).toBe(true)
  for (const one of await page.locator('button, input, select, nav').all()) expect(await one.isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.running').count()).toBe(0)
  expect(complaints).toEqual([])
})

test.each(['list', 'figures'])(
  'in the view %s nothing that sticks to the window lies over what is printed',
  async (view) => {
    const { page } = await site.visit(`view=${view}`)
    await page.locator('main h2').first().waitFor()
    await print(page)
    const stuck = await page
      .locator('main *')
      .evaluateAll(
        (all) =>
          all.filter((one) => one.checkVisibility() && ['sticky', 'fixed'].includes(getComputedStyle(one).position))
            .length,
      )
    expect(stuck).toBe(0)
    expect(await page.locator('input:visible').count()).toBe(0)
  },
)
