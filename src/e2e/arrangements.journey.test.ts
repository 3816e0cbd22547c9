import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Arranged, arrangements, usualArrangement } from '../appearance/arrangements.ts'
import { lossesWords } from '../filter/losses.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, labels, overlaps, picture, placeOf, places, settled } from './harness/drawing.ts'
import { facetOf, headingOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { desktop, openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const [reporting = '', other = ''] = model.speakers.keys()
const texts = words.zh.arrange
const others = arrangements.filter((one) => one !== usualArrangement)

const choice = (page: Page) => page.getByRole('combobox', { name: texts.label })
const choose = async (page: Page, name: Arranged['id']): Promise<void> => {
  await choice(page).selectOption({ label: texts.values[name] })
  await page.waitForFunction(
    (value) => location.hash.includes(value),
    name === usualArrangement.id ? '#' : `arrange=${name}`,
  )
  // Fetched when it is first asked for.
  await page.waitForLoadState('networkidle')
  await drawn(page)
}

describe('a reader who arranges the graph', () => {
  test('chooses one after another, and each link shows the same picture in another profile', async () => {
    const { page, complaints } = await site.visit(`focus=${reporting}`)
    await drawn(page)
    const pictures = [(await places(page)).join()]
    for (const { id: name } of others) {
      await choose(page, name)
      expect(parameter(page, 'arrange')).toBe(name)
      pictures.push((await places(page)).join())
      const again = await site.visit(new URL(page.url()).hash.slice(1))
      await drawn(again.page)
      expect(await picture(again.page)).toEqual(await picture(page))
      await again.close()
    }
    expect(new Set(pictures).size).toBe(arrangements.length)
    await choose(page, usualArrangement.id)
    expect(parameter(page, 'arrange')).toBeNull()
    expect((await places(page)).join()).toBe(pictures[0])
    await page.goBack()
    await drawn(page)
    expect((await places(page)).join()).toBe(pictures.at(-1))
    expect(complaints).toEqual([])
  })

  test('sees nothing move under a filter', async () => {
    const { page } = await site.visit('view=graph&arrange=places')
    await drawn(page)
    const before = await places(page)
    await (await facetOf(page, words.zh.facets.types)).getByRole('checkbox').first().uncheck()
    await settled(page)
    expect(await places(page)).toEqual(before)
  })

  test('clicks a mark around the focus, and the rings stand around that one', async () => {
    const { page } = await site.visit(`focus=${reporting}&arrange=focus`)
    await drawn(page)
    const mark = await placeOf(page, other)
    await page.mouse.click(mark.x, mark.y)
    await page.waitForFunction((key) => location.hash.includes(`focus=${key}`), other)
    await drawn(page)
    expect(await places(page)).toContain(`${other} 0,0`)
    await page.keyboard.press('Escape')
    await headingOf(page).waitFor()
    expect(parameter(page, 'arrange')).toBeNull()
    expect(await page.getByText(lossesWords.zh.title).count()).toBe(0)
  })

  test('is told what a link around a focus lacks, and sees the graph as usual', async () => {
    const { page } = await site.visit('view=graph&arrange=focus')
    await drawn(page)
    await page.getByText(lossesWords.zh.arrangeFocus).waitFor()
    const usual = await site.visit('view=graph')
    await drawn(usual.page)
    expect(await places(page)).toEqual(await places(usual.page))
    await expect(choice(page).locator('option', { hasText: texts.withoutSelection.focus }).isDisabled()).resolves.toBe(
      true,
    )
  })
})

const screens = [desktop, phone].flatMap((size) =>
  ['zh-CN', 'en-GB'].flatMap((lang) =>
    others
      .map(({ id, needsSelection }) => (needsSelection ? `${id}&focus=${reporting}` : id))
      .map((arrange) => ({ size, lang, arrange })),
  ),
)
test.each(screens)(
  'no two labels touch and none is cut: $arrange, $size.width pixels wide, $lang',
  async ({ size, lang, arrange }) => {
    const { page, complaints, outside } = await site.visit(`view=graph&arrange=${arrange}`, { size, lang })
    await drawn(page)
    const { boxes, width, height } = await labels(page)
    expect(overlaps(boxes)).toEqual([])
    const cut = boxes.filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height)
    expect(cut.map(({ key }) => key)).toEqual([])
    if (arrange === 'places')
      for (const key of model.speakers.keys()) expect(boxes.map((box) => box.key)).toContain(key)
    expect(complaints).toEqual([])
    expect(outside).toEqual([])
  },
)

test.each(['light', 'dark'] as const)('axe finds nothing in the arrangements, %s', async (theme) => {
  const { page } = await site.visit('view=graph&arrange=places', { theme })
  await page.evaluate(axe.source)
  for (const { id, needsSelection } of others) {
    const fragment = needsSelection ? `focus=${reporting}&arrange=${id}` : `view=graph&arrange=${id}`
    await page.evaluate((hash) => (location.hash = hash), fragment)
    await drawn(page)
    const found = await page.evaluate<readonly string[]>(
      'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
    )
    expect(found).toEqual([])
  }
})
