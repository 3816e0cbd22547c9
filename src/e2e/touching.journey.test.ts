/** Touch: real touch events on the built site, on phones of two sizes. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { walkWords } from '../walk/walk.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, placeOf, settled, still } from './harness/drawing.ts'
import { headingOf, panelOf, parameter } from './harness/panel.ts'
import { views } from '../link/viewState.ts'
import { actionWords } from '../panel/actions/actions.words.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const small = { width: 360, height: 640 }
const [first = '', second = '', third = ''] = [...model.speakers.keys()]

interface Point {
  readonly x: number
  readonly y: number
}

/** Where the fingers are (none: lifted), and how many milliseconds after the first moment. */
type Moment = readonly [after: number, fingers: readonly Point[]]

/** A hand of up to two fingers. Its events have timestamps of their own, so that a busy machine does not slow down a double-tap. */
async function handOn(page: Page): Promise<(...moments: readonly Moment[]) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (...moments) => {
    const start = Date.now() / 1000
    let down = 0
    const sent = moments.map(([after, fingers]) => {
      const type = fingers.length === 0 ? 'touchEnd' : fingers.length === down ? 'touchMove' : 'touchStart'
      down = fingers.length
      const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }))
      return session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: start + after / 1000 })
    })
    await Promise.all(sent)
  }
}

async function openPhone(fragment: string, size = phone) {
  const { page, complaints } = await site.visit(fragment, { size, touch: true })
  await drawn(page)
  return { page, complaints, hand: await handOn(page) }
}

/** From its half height: up to all of the window, then down to its head. */
async function lower(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.zh.panel.raise }).tap()
  await page.getByRole('button', { name: words.zh.panel.lower }).tap()
}

/** The width of the window in the link, model units; NaN where the link has none. */
const widthIn = (page: Page): number => Number(parameter(page, 'at')?.split(',')[2])

test('two fingers that part zoom in on what lies between them, and drawn together zoom out', async () => {
  const { page, hand, complaints } = await openPhone('view=graph')
  const { x, y } = await placeOf(page, first)
  const pinch = async (...spreads: readonly number[]): Promise<void> => {
    const before = page.url()
    const moments = spreads.map((spread, at): Moment => [
      30 * at,
      [
        { x: x - spread, y },
        { x: x + spread, y },
      ],
    ])
    await hand(...moments, [30 * spreads.length, []])
    await page.waitForURL((url) => url.href !== before)
  }
  await pinch(20, 30, 45, 60, 80)
  const there = await placeOf(page, first)
  expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(40)
  const near = widthIn(page)
  expect(near).toBeGreaterThan(0)
  await pinch(80, 60, 40, 25)
  expect(widthIn(page)).toBeGreaterThan(near * 1.5)
  expect(parameter(page, 'focus')).toBeNull()
  expect(complaints).toEqual([])
})

test.each([first, second])(
  'a double-tap shows only the neighbourhood of %s, wherever the sheet comes to stand',
  async (key) => {
    const { page, hand } = await openPhone('view=graph', small)
    const at = await placeOf(page, key)
    await hand([0, [at]], [40, []], [140, [at]], [180, []])
    await page.waitForURL((url) => url.hash.includes('depth=1'))
    expect(parameter(page, 'focus')).toBe(key)
    await page.goBack()
    expect(parameter(page, 'focus')).toBeNull()
  },
)

test('a finger that rests on a mark opens its menu, which compares it with the selected one and stays while it is lifted', async () => {
  const { page, hand, complaints } = await openPhone(`view=graph&focus=${second}`)
  const hold = async (key: string): Promise<void> => {
    const at = await placeOf(page, key)
    await hand([0, [at]])
    await page.waitForTimeout(800)
    await hand([0, []])
    await settled(page)
  }
  await lower(page)
  await hold(third)
  expect(parameter(page, 'focus')).toBe(second)
  const items = page.getByRole('menuitem')
  for (const box of await Promise.all((await items.all()).map((item) => item.boundingBox())))
    expect(box?.height).toBeGreaterThanOrEqual(43.5)
  const name = model.graph.getNodeAttribute(second, 'label')
  await items.filter({ hasText: actionWords.zh.compareWithSelected(name) }).tap()
  expect(parameter(page, 'focus')).toBe(`${second},${third}`)
  const heading = await headingOf(page).innerText()
  for (const key of [second, third]) expect(heading).toContain(model.graph.getNodeAttribute(key, 'label'))
  expect(complaints).toEqual([])
})

test('taps on the grip of the sheet raise it to all of the window, lower it to its head, and raise it by half', async () => {
  const { page } = await openPhone(`view=graph&focus=${first}`, small)
  const height = async (): Promise<number> => (await panelOf(page).boundingBox())?.height ?? 0
  const half = await height()
  await page.getByRole('button', { name: words.zh.panel.raise }).tap()
  expect(await height()).toBeGreaterThan(half * 1.7)
  await page.getByRole('button', { name: words.zh.panel.lower }).tap()
  expect(await height()).toBeLessThan(half * 0.8)
  expect(await headingOf(page).isVisible()).toBe(true)
  await page.getByRole('button', { name: words.zh.panel.raise }).tap()
  expect(await height()).toBe(half)
})

test('the help tells what a resting finger does', async () => {
  const { page } = await openPhone('view=graph')
  await page.getByRole('button', { name: words.zh.canvas.keys }).tap()
  const dialog = page.getByRole('dialog', { name: walkWords.zh.keys.title })
  await dialog.waitFor()
  expect(await dialog.innerText()).toContain(walkWords.zh.keys.rows.hold)
})

const fragments = {
  ...Object.fromEntries(views.map((view) => [`the view ${view}`, `view=${view}`])),
  'a selected node on the graph': `view=graph&focus=${first}`,
  'a node in the list': `view=list&focus=${first}`,
  'two compared': `view=list&focus=${first},${second}`,
  'an edge': `view=list&focus=${model.graph.edges()[0] ?? ''}`,
}

/** Targets that are too small for a thumb: those in a line of text must be as high as the line, all others 44 px high and wide. */
const missed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const alone = 44 - 0.5
    const inLine = 24 - 0.5
    return [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')].flatMap((one) => {
      if (
        !one.checkVisibility({ visibilityProperty: true }) ||
        one.closest('.spoken, .skip, .words, .list > .control') !== null
      )
        return []
      const target = one.closest('label') ?? one
      const { width, height } = target.getBoundingClientRect()
      if (width <= 1) return []
      const isInLine =
        getComputedStyle(one).display.startsWith('inline') &&
        target === one &&
        one.tagName === 'A' &&
        one.parentElement?.textContent !== one.textContent
      const isLarge = isInLine
        ? height >= inLine || one.classList.contains('sign')
        : height >= alone && width >= Math.min(alone, 24)
      return isLarge
        ? []
        : [`${one.tagName} ${one.className} “${one.textContent.trim()}” ${Math.round(width)}×${Math.round(height)}`]
    })
  })

test.each(
  [phone, small].flatMap((size) =>
    ['zh-CN', 'en-GB'].map((lang) => ({ size, lang, name: `${size.width}×${size.height}` })),
  ),
)(
  'on a phone of $name in $lang every view stays within the window and every target is large enough',
  async ({ size, lang }) => {
    const { page, complaints } = await site.visit('view=list', { size, lang, touch: true })
    const wrong: string[] = []
    const look = async (name: string): Promise<void> => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > size.width) wrong.push(`${name}: ${width} px wide`)
      wrong.push(...(await missed(page)).map((one) => `${name}: ${one}`))
    }
    for (const [name, fragment] of Object.entries(fragments)) {
      await page.evaluate((hash) => (location.hash = hash), fragment)
      await still(page)
      await look(name)
    }
    const { filters } = words[lang === 'zh-CN' ? 'zh' : 'en']
    await page.getByRole('button', { name: filters.show, exact: true }).tap()
    await look('the filters')
    expect(wrong).toEqual([])
    expect(complaints).toEqual([])
  },
)
