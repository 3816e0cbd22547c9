import { textWords } from '../text/text.words.ts'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { passagesOf } from '../evidence/passages.ts'
import { parameter } from './harness/panel.ts'
import { openShipped, withoutSpace } from './harness/shipped.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const texts = textWords.zh
const passages = passagesOf(model)
const overlapping = passages.filter((one) =>
  passages.some(
    (other) =>
      other !== one && other.document === one.document && other.span[0] < one.span[1] && one.span[0] < other.span[1],
  ),
)

const textOf = (page: Page) => page.getByRole('region', { name: texts.label, exact: true })

/** A page in a browser without CSS highlights. */
async function unhighlighted(fragment: string) {
  const { page, complaints } = await site.visit('', { blank: true })
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights')
    Reflect.deleteProperty(globalThis, 'Highlight')
  })
  await page.goto(`${site.address}#${fragment}`)
  await textOf(page).waitFor()
  return { page, complaints }
}

/** Brings a letter of a document into view and gives the middle of its box. */
const letter = (page: Page, at: number) =>
  page.evaluate((offset) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-start]')) {
      const node = element.firstChild
      const start = Number(element.dataset['start'])
      if (!node || offset < start || offset >= start + (node.textContent ?? '').length) continue
      const range = new Range()
      range.setStart(node, offset - start)
      range.setEnd(node, offset - start + 1)
      element.closest('h3, h4, p')?.scrollIntoView({ block: 'center' })
      const box = range.getBoundingClientRect()
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    }
    throw new Error(`no letter stands at ${String(offset)}`)
  }, at)

test('where passages overlap, a click on one of them leads to every one', async () => {
  const { page } = await site.visit('view=source')
  await textOf(page).waitFor()
  const lost: string[] = []
  for (const { claim, document, span } of overlapping) {
    const { x, y } = await letter(page, span[0])
    await page.mouse.click(x, y)
    await page.getByRole('region', { name: texts.place.label }).waitFor()
    const shown = await page
      .getByRole('region', { name: texts.place.label })
      .locator('li > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash))
    const way = `focus=${claim}&span=${document}%3A${span.join('-')}`
    if (!shown.some((hash) => hash.includes(way))) lost.push(way)
  }
  expect(overlapping.length).toBeGreaterThan(5)
  expect(lost).toEqual([])
})

test('where passages overlap, the arrow keys reach every one', async () => {
  const { page } = await site.visit('view=source')
  await textOf(page).focus()
  for (const { claim, document, span } of overlapping) {
    const before = passages[passages.findIndex((one) => one.claim === claim && one.span[0] === span[0]) - 1]
    if (!before) continue
    const hash = `focus=${before.claim}&span=${before.document}%3A${before.span.join('-')}&view=source`
    await page.evaluate((fragment) => (location.hash = fragment), hash)
    await page.getByRole('region', { name: texts.place.label }).waitFor()
    await textOf(page).press('ArrowRight')
    await expect.poll(() => parameter(page, 'span')).toBe(`${document}:${span.join('-')}`)
    expect(parameter(page, 'focus')).toBe(claim)
  }
})

test('a browser without highlights marks passages at their places all the same', async () => {
  const { page, complaints } = await unhighlighted('view=source')
  const lost: string[] = []
  const some = passages.filter((one, index) => index % 4 === 0 || one.of > 1 || overlapping.includes(one))
  const fragments = some.map(
    ({ claim, document: id, span }) => `focus=${claim}&span=${id}%3A${span.join('-')}&view=source`,
  )
  // All steps are made inside the page, which is much faster.
  const marked = await page.evaluate(async (all) => {
    const found: { words: string; isSeen: boolean }[] = []
    for (const fragment of all) {
      location.hash = fragment
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const parts = [...document.querySelectorAll('[data-start].selected')]
      const { width = 0, height = 0 } = parts[0]?.getBoundingClientRect() ?? {}
      const isSeen = width > 0 && height > 0 && parts[0]?.checkVisibility({ visibilityProperty: true }) === true
      found.push({ words: parts.map((part) => part.textContent).join(''), isSeen })
    }
    return found
  }, fragments)
  for (const [at, { claim }] of some.entries()) {
    const { words: shown = '', isSeen = false } = marked[at] ?? {}
    const printed = model.claims.get(claim)?.quote ?? ''
    if (withoutSpace(shown) !== withoutSpace(printed) || !isSeen) lost.push(`${claim}: ${shown}`)
  }
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false)
  expect(lost).toEqual([])
  const [first] = passages
  const { x, y } = await letter(page, first?.span[0] ?? 0)
  await page.mouse.click(x, y)
  await expect.poll(() => parameter(page, 'focus')).toBe(first?.claim)
  expect(complaints).toEqual([])
})

test('on a phone a finger makes a link of selected words', async () => {
  const { page } = await site.visit('view=source', { size: phone, touch: true })
  await textOf(page).waitFor()
  const selected = await page.evaluate(() => {
    const text = document.querySelector('p.paragraph [data-start]')?.firstChild
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 9)
    return String(getSelection())
  })
  await page
    .getByRole('region', { name: texts.selection.label })
    .getByRole('link', { name: texts.selection.share })
    .tap()
  await expect.poll(() => parameter(page, 'span')).not.toBeNull()
  const [id = '', span = ''] = (parameter(page, 'span') ?? '').split(':')
  const [start, end] = span.split('-').map(Number)
  expect(model.documents.get(id)?.text.slice(start, end)).toBe(selected)
})

test('notices are walked in the order of the text', async () => {
  const [printed] = model.attributes.documents
  const notices = printed?.notices.toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)) ?? []
  const [first] = notices
  const { page } = await site.visit(`span=${printed?.id ?? ''}%3A${first?.spans[0]?.join('-') ?? ''}&view=source`)
  const card = page.getByRole('region', { name: texts.place.label })
  for (const { spans } of notices.slice(1, 4)) {
    await card.getByRole('link', { name: texts.notices.next }).first().click()
    await expect.poll(() => parameter(page, 'span')).toBe(`${printed?.id ?? ''}:${spans[0]?.join('-') ?? ''}`)
  }
})
