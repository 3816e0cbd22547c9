import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { drawn, labels, overlaps, windowOf } from './drawing.ts'
import { openShipped } from './shipped.ts'
import { desktop, openSite, phone } from './site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const speaker = [...model.speakers.keys()][0] ?? ''

const nearness = [1, 1.6, 2.6, 4.2, 6.8]
const arrangements = ['flowers', 'places', 'types', 'focus']
const screens = [desktop, phone].flatMap((size) => arrangements.map((arrange) => ({ size, arrange })))

/** Opens the page at a link as a reader's click would. */
async function turnTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), fragment)
  await drawn(page)
}

test.each(screens)(
  'labels come with nearness and never touch: $arrange, $size.width pixels wide',
  async ({ size, arrange }) => {
    // On a phone the panel of a focus covers the graph's lower half, not the drawing itself.
    const view = `view=graph${arrange === 'flowers' ? '' : `&arrange=${arrange}`}`
    const fragment = arrange === 'focus' ? `focus=${speaker}&${view}` : view
    const { page, complaints } = await site.visit(fragment, { size })
    await drawn(page)
    const all = await windowOf(page)
    const { x, y } = await windowOf(page, speaker)
    let farther = new Set<string>()
    const steps: { readonly near: number; readonly marks: number; readonly before: number; readonly now: number }[] = []
    for (const near of nearness) {
      const at = [x, y, all.width / near].map(Math.round).join(',')
      if (near > 1) await turnTo(page, `${fragment}&at=${at}`)
      const { boxes, width, height } = await labels(page)
      expect(overlaps(boxes)).toEqual([])
      const cut = boxes.filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height)
      expect(cut.map(({ key }) => key)).toEqual([])
      const { marks } = await windowOf(page)
      const named = new Set(boxes.map(({ key }) => key))
      const count = (keys: ReadonlySet<string>): number => marks.filter((key) => keys.has(key)).length
      steps.push({ near, marks: marks.length, before: count(farther), now: count(named) })
      farther = named
    }
    // Of the same marks, more and more are named.
    expect(steps.filter(({ before, now }) => now < before)).toEqual([])
    const share = steps.map(({ now, marks }) => now / Math.max(1, marks))
    expect(share.at(-1)).toBeGreaterThan((share[0] ?? 0) + 0.3)
    expect(complaints).toEqual([])
  },
)
