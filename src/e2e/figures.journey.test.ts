import { figuresWords } from '../figures/figures.words.ts'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { settled } from './harness/drawing.ts'
import { panelOf, parameter } from './harness/panel.ts'
import { openShipped, withoutSpace } from './harness/shipped.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const { figures } = model.attributes
const texts = figuresWords.zh

interface Opened {
  readonly focus: string | null
  readonly heading: string
  /** The passage in the panel up to the marked number, and the numbers, without what we add. */
  readonly before: string
  readonly numbers: readonly string[]
}

/** What the panel shows of each figure after a click on its row, one after the other; all of it in the page, which is much faster. */
const openEach = (page: Page, keys: readonly string[]): Promise<readonly Opened[]> =>
  page.evaluate(async (all) => {
    const opened: Opened[] = []
    for (const key of all) {
      document.querySelector<HTMLAnchorElement>(`main tbody th a[href*="focus=${key}&"]`)?.click()
      await new Promise((done) => setTimeout(done))
      const panel = document.querySelector('aside:has([data-heading])')
      const copy = panel?.querySelector('blockquote')?.cloneNode(true) as Element
      for (const added of copy.querySelectorAll('.ours')) added.remove()
      const marks = [...copy.querySelectorAll('mark')]
      const range = document.createRange()
      range.setStart(copy, 0)
      if (marks[0]) range.setEndBefore(marks[0])
      opened.push({
        focus: new URLSearchParams(location.hash.slice(1)).get('focus'),
        heading: panel?.querySelector('h2')?.textContent ?? '',
        before: range.toString(),
        numbers: marks.map((mark) => mark.textContent),
      })
    }
    return opened
  }, keys)

const row = (page: Page, key: string) =>
  page
    .getByRole('main')
    .locator('tbody tr')
    .filter({ has: page.locator(`th a[href*="focus=${key}&"]`) })

test('each figure opens from its row on its passage, with this very number marked where it is printed', async () => {
  const { page, complaints, outside } = await site.visit('view=figures&structural=1')
  await page.getByRole('table').waitFor()
  const [first] = figures
  if (!first) throw new Error('no figure')
  await row(page, first.id).locator('th a').click()
  await expect.poll(() => parameter(page, 'focus')).toBe(first.id)
  const opened = await openEach(
    page,
    figures.map(({ id }) => id),
  )
  const wrong = figures.flatMap(({ id, claim, span, printed }, at) => {
    const { focus = '', heading = '', before = '', numbers = [] } = opened[at] ?? {}
    const passage = model.claims.get(claim)
    const text = model.documents.get(passage?.document ?? '')?.text ?? ''
    const around = passage?.spans.find(([start, end]) => start <= span[0] && span[1] <= end)
    return [
      ...(focus === id ? [] : [`${id}: opens ${String(focus)}`]),
      ...(heading.trim().startsWith(printed) ? [] : [`${id}: is headed ${heading}`]),
      ...(withoutSpace(before) === withoutSpace(text.slice(around?.[0], span[0]))
        ? []
        : [`${id}: stands behind ${before}`]),
      ...(withoutSpace(numbers.join('|')) === withoutSpace(text.slice(...span))
        ? []
        : [`${id}: marks ${numbers.join('|')}`]),
    ]
  })
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
})

test('figures about one thing in other units and periods are refused one scale, and the link says the same to another reader', async () => {
  const [pair] = figures.flatMap((one) =>
    figures
      .filter((other) => other.about.some((key) => one.about.includes(key)))
      .filter(
        (other) =>
          one.unit !== other.unit && one.period !== other.period && one.period !== null && other.period !== null,
      )
      .map((other) => [one, other] as const),
  )
  if (!pair) throw new Error('no two figures differ so')
  const { page } = await site.visit('view=figures')
  await page.getByRole('table').waitFor()
  for (const { id } of pair) await row(page, id).getByRole('checkbox').check()
  await page.getByRole('button', { name: texts.goCompare }).click()
  const { page: other } = await site.visit(new URL(page.url()).hash.slice(1))
  for (const reader of [page, other]) {
    const comparison = reader.getByRole('region', { name: texts.compare.title })
    await comparison.waitFor()
    const reasons = (await comparison.textContent()) ?? ''
    expect(reasons).toContain(texts.compare.refused)
    const units = pair.map(({ unit }) => unit)
    const periods = pair.map(({ period }) => period ?? '')
    expect(
      reasons.includes(texts.compare.differs.unit(units)) ||
        reasons.includes(texts.compare.differs.unit(units.toReversed())),
    ).toBe(true)
    expect(
      reasons.includes(texts.compare.differs.period(periods)) ||
        reasons.includes(texts.compare.differs.period(periods.toReversed())),
    ).toBe(true)
    expect(await comparison.locator('svg').count()).toBe(0)
  }
})

test('the filters of the left column leave out figures of other bodies, and the counts say so', async () => {
  const reported = figures.filter(({ role }) => role === 'reported')
  const body = model.claims.get(reported[0]?.claim ?? '')?.body ?? ''
  const own = reported.filter(({ claim }) => model.claims.get(claim)?.body === body)
  const { page } = await site.visit(`view=figures&bodies=${body}`)
  await page.getByRole('table').waitFor()
  expect(await page.getByRole('main').textContent()).toContain(texts.roles.reported(own.length, reported.length))
  expect(await page.getByRole('rowheader').count()).toBe(own.length)
})

test('figures in conflict stand together in the table, in their panels and in the panel of what they are about', async () => {
  const [one, other] = figures.filter(({ conflict }) => conflict !== null)
  if (!one || !other) throw new Error('no conflict')
  const { page } = await site.visit('view=figures&sort=value')
  await page.getByRole('table').waitFor()
  const order = await page
    .getByRole('main')
    .locator('tbody th a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash))
  const at = [one, other].map(({ id }) => order.findIndex((hash) => hash.includes(`focus=${id}&`)))
  expect(Math.abs((at[0] ?? 0) - (at[1] ?? 0))).toBe(1)
  const about = one.about.find((key) => other.about.includes(key)) ?? ''
  for (const focus of [one.id, about]) {
    await page.evaluate((fragment) => (location.hash = fragment), `focus=${focus}&view=figures`)
    await settled(page)
    expect(await panelOf(page).textContent()).toContain(texts.conflict.one)
    expect(await panelOf(page).textContent()).toContain(other.printed)
  }
})

test.each([
  { ...phone, lang: 'zh-CN' },
  { width: 320, height: 640, lang: 'en-GB' },
])(
  'at $width pixels, $lang, nothing of the figures makes the page scroll sideways',
  async ({ width, height, lang }) => {
    const pair = figures.slice(0, 2).map(({ id }) => id)
    const { page } = await site.visit(`view=figures&structural=1&units=%25&pick=${pair.join('.')}`, {
      size: { width, height },
      lang,
      touch: true,
    })
    await page.getByRole('table').waitFor()
    const wide = await page.evaluate(() =>
      [document.documentElement, document.querySelector('main')].map((one) =>
        one ? one.scrollWidth - one.clientWidth : NaN,
      ),
    )
    expect(wide).toEqual([0, 0])
  },
)

test('on paper the figures are a table as wide as the page, with the names of its columns', async () => {
  const { page } = await site.visit('view=figures&sort=value')
  await page.getByRole('table').waitFor()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(7)
  await page.emulateMedia({ media: 'print' })
  // A4 without its margins, and the half of it.
  for (const width of [680, 340]) {
    await page.setViewportSize({ width, height: 960 })
    expect((await page.locator('main thead th').allInnerTexts()).map((name) => name.trim())).toEqual([
      `${texts.columns.value}\u00a0↑`,
      ...[texts.columns.measure, texts.columns.period, texts.columns.body],
    ])
    const parts = await page.evaluate(() => {
      const table = document.querySelector('main table')?.getBoundingClientRect()
      const cells = [...document.querySelectorAll('main tr:has(input) > :not(.select)')]
      const boxes = cells.map((cell) => cell.getBoundingClientRect())
      const wide = table?.width ?? 0
      return {
        page: wide / document.documentElement.clientWidth,
        measure: Math.min(
          ...cells.flatMap((cell, at) => (cell.matches('.measure') ? [(boxes[at]?.width ?? 0) / wide] : [])),
        ),
        rest: Math.max(
          ...cells.flatMap((cell, at) =>
            cell.matches('.body') ? [Math.abs((table?.right ?? 0) - (boxes[at]?.right ?? 0))] : [],
          ),
        ),
      }
    })
    expect(parts.page).toBeGreaterThan(0.98)
    expect(parts.measure).toBeGreaterThan(0.33)
    expect(parts.rest).toBeLessThan(1)
  }
})

test('a figure leads to its place in the text', async () => {
  const { page } = await site.visit('view=figures')
  await page.getByRole('table').waitFor()
  const [figure] = figures.filter(({ role }) => role === 'reported')
  if (!figure) throw new Error('no figure')
  await row(page, figure.id).getByTitle(texts.inText).click()
  await settled(page)
  const document = model.claims.get(figure.claim)?.document ?? ''
  expect(parameter(page, 'view')).toBe('source')
  expect(parameter(page, 'span')).toBe(`${document}:${figure.span.join('-')}`)
})
