import { afterAll, expect, test } from 'vitest'
import { drawn, labels, overlaps } from './harness/drawing.ts'
import { openShipped } from './harness/shipped.ts'
import { desktop, openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()

const screens = [desktop, phone].flatMap((size) =>
  ['zh-CN', 'en-GB'].map((lang) => ({ lang, size, name: `${String(size.width)}×${String(size.height)}` })),
)

test.each(screens)(
  'on the first screen at $name in $lang no two labels touch and none is cut',
  async ({ size, lang }) => {
    const { page, complaints, outside } = await site.visit('view=graph', { size, lang })
    await drawn(page)
    const { boxes, width, height } = await labels(page)
    expect(overlaps(boxes)).toEqual([])
    const cut = boxes.filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height)
    expect(cut.map(({ key }) => key)).toEqual([])
    for (const key of model.speakers.keys()) expect(boxes.map((box) => box.key)).toContain(key)
    expect(complaints).toEqual([])
    expect(outside).toEqual([])
  },
)

test('the whole graph is drawn, within the window', async () => {
  const { page } = await site.visit()
  await drawn(page)
  const { width, height } = await labels(page)
  const marks = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
  expect(marks).toBe(true)
  expect(Math.min(width, height)).toBeGreaterThan(300)
})

test('a phone sees the map first, and the page never scrolls sideways', async () => {
  const { page, complaints } = await site.visit('', { size: phone, touch: true })
  await drawn(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
  expect(complaints).toEqual([])
})
