import { afterAll, expect, test } from 'vitest'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())

interface Row {
  readonly header: number
  readonly footer: number
  readonly cut: readonly string[]
  readonly small: readonly string[]
}

/** In how many rows the controls stand, which names are cut, and which are too small for a thumb. */
function measure(): Row {
  const shown = (part: string): Element[] =>
    [...document.querySelectorAll(`${part} :is(a, button, input, h1, .shows)`)].filter(
      (element) => element.getClientRects().length > 0 && !element.closest('dialog'),
    )
  const name = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent
  /** A control begins a row if it is entirely below the one before. */
  const rows = (elements: readonly Element[]): number => {
    let bottom = -1
    let count = 0
    const boxes = elements.map((element) => element.getBoundingClientRect()).sort((a, b) => a.top - b.top)
    for (const box of boxes)
      if ((box.top + box.bottom) / 2 > bottom) {
        count += 1
        bottom = box.bottom
      }
    return count
  }
  const isCut = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement)) return element.scrollWidth > element.clientWidth + 1
    const pen = document.createElement('canvas').getContext('2d')
    const { font, paddingLeft, paddingRight } = getComputedStyle(element)
    if (pen) pen.font = font
    const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    return (pen?.measureText(element.placeholder).width ?? Infinity) > room
  }
  const [header, footer] = [shown('header'), shown('footer')]
  const touched = [...header, ...footer].filter((element) => element.matches('a, button, input'))
  return {
    header: rows(header),
    footer: rows(footer),
    cut: touched.filter(isCut).map(name),
    small: touched
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return Math.min(width, height) < 43.5
      })
      .map(name),
  }
}

const sizes = [
  { width: 390, height: 844, rows: 2 },
  { width: 320, height: 640, rows: 3 },
]
const readers = sizes.flatMap((size) => ['zh-CN', 'en-GB'].map((lang) => ({ ...size, lang })))

test.each(readers)(
  'in $lang, $width pixels wide, the header has $rows rows at most and the status line two, and nothing is cut',
  async ({ rows, lang, ...size }) => {
    for (const fragment of ['view=graph', 'view=graph&kinds=plan&types=plan.project']) {
      const { page, close } = await site.visit(fragment, { size, lang, touch: true })
      await page.locator('footer a').first().waitFor()
      const { header, footer, cut, small } = await page.evaluate(measure)
      expect(header).toBeLessThanOrEqual(rows)
      expect(footer).toBeLessThanOrEqual(2)
      expect({ cut, small }).toEqual({ cut: [], small: [] })
      await close()
    }
  },
)
