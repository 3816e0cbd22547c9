import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { arrangements } from '../appearance/arrangements.ts'
import { initial } from '../link/viewState.ts'
import { words } from '../i18n/words.ts'
import { drawn, labels, overlaps, windowOf } from './harness/drawing.ts'
import { openShipped } from './harness/shipped.ts'
import { desktop, openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const reporting = [...model.speakers.keys()][0] ?? ''

const nearness = [1, 1.6, 2.6, 4.2, 6.8]
const screens = [desktop, phone].flatMap((size) =>
  arrangements.map(({ id, needsSelection }) => ({ size, arrange: id, needsSelection })),
)

/** Goes to a link within the page, as a click does. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), fragment)
  await drawn(page)
}

test.each(screens)(
  'labels come with nearness and never touch: $arrange, $size.width pixels wide',
  async ({ size, arrange, needsSelection }) => {
    const view = `view=graph${arrange === initial.arrange ? '' : `&arrange=${arrange}`}`
    const fragment = needsSelection ? `focus=${reporting}&${view}` : view
    const { page, complaints } = await site.visit(fragment, { size })
    await drawn(page)
    // On a phone the sheet of a focus covers the graph's lower half, and the window would make way for it.
    for (const to of needsSelection && size === phone ? (['raise', 'lower'] as const) : [])
      await page.getByRole('button', { name: words.zh.panel[to] }).click()
    const all = await windowOf(page)
    const { x, y } = await windowOf(page, reporting)
    let farther = new Set<string>()
    const steps: { readonly near: number; readonly marks: number; readonly before: number; readonly now: number }[] = []
    for (const near of nearness) {
      const at = [x, y, all.width / near].map(Math.round).join(',')
      if (near > 1) await goTo(page, `${fragment}&at=${at}`)
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
    // A phone's first picture has few marks that are not named, so there the share can hardly grow.
    expect(share.at(-1)).toBeGreaterThan(Math.min((share[0] ?? 0) + 0.3, 0.3))
    expect(complaints).toEqual([])
  },
)
