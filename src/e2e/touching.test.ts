/** What a finger does: real touch events on the built site, on phones of two sizes. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { walkWords } from '../words/walk.ts'
import { words } from '../words/words.ts'
import { drawn, placeOf, settled, still } from './drawing.ts'
import { headingOf, panelOf, parameter } from './panel.ts'
import { openShipped } from './shipped.ts'
import { openSite, phone } from './site.ts'

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

/** A hand of up to two fingers: its moments have their own clock, for a busy machine must not slow down a double-tap. */
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

test('a finger that rests on a second mark compares both, and lifting it is no tap', async () => {
  const { page, hand, complaints } = await openPhone('view=graph')
  const hold = async (key: string): Promise<void> => {
    const at = await placeOf(page, key)
    await hand([0, [at]])
    await page.waitForTimeout(800)
    await hand([0, []])
    await settled(page)
  }
  await hold(second)
  expect(parameter(page, 'focus')).toBe(second)
  await page.getByRole('button', { name: words.zh.panel.lower }).tap()
  await hold(third)
  expect(parameter(page, 'focus')).toBe(`${second},${third}`)
  const heading = await headingOf(page).innerText()
  for (const key of [second, third]) expect(heading).toContain(model.graph.getNodeAttribute(key, 'label'))
  expect(complaints).toEqual([])
})

test('the sheet is lowered to its head by a tap, raised by another, and another mark raises it', async () => {
  const { page } = await openPhone(`view=graph&focus=${first}`, small)
  const height = async (): Promise<number> => (await panelOf(page).boundingBox())?.height ?? 0
  const tall = await height()
  await page.getByRole('button', { name: words.zh.panel.lower }).tap()
  const low = await height()
  expect(low).toBeLessThan(tall / 2)
  expect(await headingOf(page).isVisible()).toBe(true)
  await page.getByRole('button', { name: words.zh.panel.raise }).tap()
  expect(await height()).toBe(tall)
})

test('the help tells what a resting finger does', async () => {
  const { page } = await openPhone('view=graph')
  await page.getByRole('button', { name: words.zh.canvas.keys }).tap()
  const dialog = page.getByRole('dialog', { name: walkWords.zh.keys.title })
  await dialog.waitFor()
  expect(await dialog.innerText()).toContain(walkWords.zh.keys.rows.hold)
})

const views = {
  'the graph': 'view=graph',
  'a selected node on the graph': `view=graph&focus=${first}`,
  'the list': 'view=list',
  'a node in the list': `view=list&focus=${first}`,
  'two compared': `view=list&focus=${first},${second}`,
  'an edge': `view=list&focus=${model.graph.edges()[0] ?? ''}`,
  'the matrix': 'view=matrix',
  'the figures': 'view=figures',
  'the text': 'view=source',
  'the evidence': 'view=evidence',
}

/** Targets that a thumb would miss: what stands alone is 44 px high and wide; what stands in a line of text, as high as the line. */
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
    for (const [name, fragment] of Object.entries(views)) {
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
