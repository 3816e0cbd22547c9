import { countPassages } from '../graph/census.ts'
import { textWords } from '../text/text.words.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { passagesOf, supportOf } from '../evidence/passages.ts'
import { words } from '../i18n/words.ts'
import { drawn } from './harness/drawing.ts'
import { facetOf, panelOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const texts = textWords.zh
const passages = passagesOf(model)
const [document] = model.attributes.documents
if (!document) throw new Error('the corpus has no document')

const textOf = (page: Page) => page.getByRole('region', { name: texts.label, exact: true })
const squeezed = (text: string): string => text.replaceAll(/\s/gu, '')
const spanned = (id: string, span: readonly number[]): string => `span=${id}%3A${span.join('-')}`

/** The words that the page points at, and whether their beginning can be seen in the region of the text. */
const pointed = (page: Page, label: string) =>
  page.evaluate((name) => {
    // Highlights have ranges that cannot be measured, so they are made again.
    const ranges = [...(CSS.highlights.get('text-selected') ?? [])].map((one) => {
      const range = new Range()
      range.setStart(one.startContainer, one.startOffset)
      range.setEnd(one.endContainer, one.endOffset)
      return range
    })
    const region = globalThis.document.querySelector(`[role=region][aria-label="${name}"]`)?.getBoundingClientRect()
    const box = ranges[0]?.getBoundingClientRect()
    const isSeen = region && box ? box.top > region.top && box.top < region.bottom - 20 : false
    return { words: ranges.join(''), isSeen }
  }, label)

/** Opens hundreds of places inside the page, which is much faster. */
async function opensAt(page: Page, places: readonly { fragment: string; printed: string }[]): Promise<string[]> {
  const found = await page.evaluate(
    async ([fragments, name]) => {
      const all: { words: string; isSeen: boolean }[] = []
      for (const fragment of fragments) {
        const before = globalThis.location.href
        globalThis.location.hash = fragment
        if (globalThis.location.href !== before)
          await new Promise((moved) => {
            addEventListener('hashchange', moved, { once: true })
          })
        await new Promise((done) => setTimeout(done))
        const ranges = [...(CSS.highlights.get('text-selected') ?? [])].map((one) => {
          const range = new Range()
          range.setStart(one.startContainer, one.startOffset)
          range.setEnd(one.endContainer, one.endOffset)
          return range
        })
        const region = globalThis.document.querySelector(`[role=region][aria-label="${name}"]`)?.getBoundingClientRect()
        const box = ranges[0]?.getBoundingClientRect()
        const isSeen = region && box ? box.top > region.top && box.top < region.bottom - 20 : false
        all.push({ words: ranges.join(''), isSeen })
      }
      return all
    },
    [places.map(({ fragment }) => fragment), texts.label] as const,
  )
  return places.flatMap(({ fragment, printed }, at) => {
    const { words: pointedAt = '', isSeen = false } = found[at] ?? {}
    return squeezed(pointedAt) === squeezed(printed) && isSeen ? [] : [`${fragment}: ${pointedAt}`]
  })
}

test('every passage opens at its place in the text', async () => {
  const { page, complaints } = await site.visit('view=source')
  await textOf(page).waitFor()
  const places = passages.map(({ claim, span, document: id }) => ({
    fragment: `focus=${claim}&${spanned(id, span)}&view=source`,
    printed: model.claims.get(claim)?.quote ?? '',
  }))
  expect(places.length).toBeGreaterThan(100)
  expect(await opensAt(page, places)).toEqual([])
  expect(complaints).toEqual([])
})

test('every notice opens at its place, with its explanation', async () => {
  const { page } = await site.visit('view=source')
  await textOf(page).waitFor()
  const places = document.notices.flatMap(({ spans }) =>
    spans.map((span) => ({
      fragment: `${spanned(document.id, span)}&view=source`,
      printed: document.text.slice(...span),
    })),
  )
  expect(places.length).toBeGreaterThan(30)
  expect(await opensAt(page, places)).toEqual([])
  const [notice] = document.notices
  await page.evaluate(
    (hash) => (globalThis.location.hash = hash),
    `${spanned(document.id, notice?.spans[0] ?? [])}&view=source`,
  )
  await page.getByText(notice?.note['zh'] ?? '').waitFor()
})

test('a quote in a panel leads to its place, the focus kept, and lights it up once unless motion is reduced', async () => {
  const node = [...model.speakers.keys()][0] ?? ''
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page } = await site.visit(`focus=${node}`)
    await page.emulateMedia({ reducedMotion })
    await drawn(page)
    await panelOf(page).getByRole('link', { name: texts.inText, exact: true }).last().click()
    await textOf(page).waitFor()
    expect([parameter(page, 'focus'), parameter(page, 'view')]).toEqual([node, 'source'])
    expect((await pointed(page, texts.label)).isSeen).toBe(true)
    expect((await page.locator('.flash').count()) > 0).toBe(reducedMotion === 'no-preference')
    await expect.poll(() => page.locator('.flash').count(), { timeout: 5_000 }).toBe(0)
  }
})

test('a click on a passage shows what rests on it, and the arrow keys go on from there', async () => {
  const { page } = await site.visit('view=source')
  await textOf(page).waitFor()
  const box = await page.evaluate(() => {
    const [marked] = [...(CSS.highlights.get('text-marked') ?? [])]
    const range = new Range()
    if (marked) range.setStart(marked.startContainer, marked.startOffset)
    if (marked) range.setEnd(marked.endContainer, marked.endOffset)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const { x = 0, y = 0, height = 0 } = range.getClientRects()[0] ?? {}
    return { x: x + 4, y: y + height / 2 }
  })
  await page.mouse.click(box.x, box.y)
  await expect.poll(() => parameter(page, 'span')).not.toBeNull()
  const claim = parameter(page, 'focus') ?? ''
  const { nodes, edges } = supportOf(model, claim)
  expect(nodes.length + edges.length).toBeGreaterThan(0)
  for (const key of [...nodes, ...edges]) await panelOf(page).locator(`a[href*="focus=${key}"]`).first().waitFor()
  const at = passages.findIndex((one) => one.claim === claim)
  await textOf(page).focus()
  await page.keyboard.press('ArrowRight')
  expect(parameter(page, 'focus')).toBe(passages[at + 1]?.claim)
  await page
    .getByRole('status')
    .filter({ hasText: texts.walk.at(at + 2, passages.length) })
    .waitFor()
})

test('with the keys alone the text is scrolled, and walked from passage to passage', async () => {
  const { page } = await site.visit('view=source', { size: { width: 900, height: 600 } })
  await textOf(page).waitFor()
  const top = (): Promise<number> => textOf(page).evaluate((region) => region.scrollTop)
  await page.getByRole('link', { name: texts.walk.next }).focus()
  await page.keyboard.press('PageDown')
  await expect.poll(top).toBeGreaterThan(200)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => parameter(page, 'focus')).toBe(passages[0]?.claim)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => parameter(page, 'focus')).toBe(passages[1]?.claim)
  await textOf(page)
    .locator('p.paragraph')
    .first()
    .click({ position: { x: 2, y: 2 } })
  await page.keyboard.press('End')
  await expect.poll(top).toBeGreaterThan(2000)
})

test('the text is taken away as it was received, byte for byte', async () => {
  const { page } = await site.visit('view=source')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: texts.download }).click()
  const bytes = readFileSync(await (await download).path())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256)
})

test('selected words become a link that opens on them in another profile', async () => {
  const { page } = await site.visit('view=source')
  await textOf(page).waitFor()
  const selected = await page.evaluate(() => {
    const text = globalThis.document.querySelector('p.paragraph [data-start]')?.firstChild
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 9)
    return String(getSelection())
  })
  await page.getByRole('region', { name: texts.selection.label }).getByRole('button').first().click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await site.visit(new URL(link).hash.slice(1))
  await textOf(other.page).waitFor()
  expect(await pointed(other.page, texts.label)).toEqual({ words: selected, isSeen: true })
})

test('selected words are gathered, and cited as they are printed', async () => {
  const { page, complaints } = await site.visit('view=source')
  await textOf(page).waitFor()
  const selected = await page.evaluate(() => {
    const text = globalThis.document.querySelector('p.paragraph [data-start]')?.firstChild
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 9)
    return String(getSelection())
  })
  const tools = page.getByRole('region', { name: texts.selection.label })
  await tools.getByRole('link', { name: words.zh.export.pick, exact: true }).click()
  expect(parameter(page, 'pick')).toMatch(new RegExp(`^${document.id}:\\d+-\\d+$`))
  await tools.getByRole('link', { name: words.zh.export.selected, exact: true }).waitFor()
  await page.getByRole('button', { name: words.zh.export.selection(1), exact: true }).click()
  const quote = page.getByRole('dialog').locator('blockquote')
  expect(squeezed(await quote.innerText())).toBe(squeezed(selected))
  expect(complaints).toEqual([])
})

test.each(['view=source&theme=dark', 'view=evidence&theme=dark', 'view=source', 'view=evidence'])(
  'on paper %s is light, has its head, and nothing to press',
  async (fragment) => {
    const { page } = await site.visit(fragment, { theme: 'dark' })
    await page.locator('.running').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const head = page.locator('.running')
    expect(await head.innerText()).toContain(words.zh.evidence.edition(model.attributes.edition.slice(0, 8)))
    expect(await head.innerText()).toContain(`#${fragment.split('&')[0] ?? ''}`)
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group')
    expect(await page.evaluate(() => getComputedStyle(globalThis.document.documentElement).colorScheme)).toBe('light')
    expect(await page.getByRole('button').or(page.getByRole('checkbox')).count()).toBe(0)
    expect(await page.getByText(textWords.zh.inText, { exact: true }).filter({ visible: true }).count()).toBe(0)
  },
)

test('on a wide window the text stands beside the graph, and a quote leads there', async () => {
  const { page } = await site.visit(`focus=${[...model.speakers.keys()][0] ?? ''}`, {
    size: { width: 1600, height: 900 },
  })
  await drawn(page)
  await page.getByRole('link', { name: words.zh.besideText }).click()
  await textOf(page).waitFor()
  await panelOf(page).getByRole('link', { name: texts.inText, exact: true }).last().click()
  expect([parameter(page, 'view'), parameter(page, 'beside')]).toEqual([null, 'source'])
  expect(await page.getByRole('application').isVisible()).toBe(true)
  expect((await pointed(page, texts.label)).isSeen).toBe(true)
})

test('what a quoted speaker says can be left out', async () => {
  const { claims } = model.attributes
  const direct = claims.filter(({ via }) => via === null)
  const { page } = await site.visit('view=source')
  const speakers = await facetOf(page, words.zh.facets.speakers)
  for (const box of (await speakers.getByRole('checkbox').all()).slice(1)) await box.uncheck()
  expect(parameter(page, 'speakers')).toBe('direct')
  await page
    .getByText(
      texts.filtered(
        countPassages(
          model,
          direct.map(({ id }) => id),
        ),
        countPassages(
          model,
          claims.map(({ id }) => id),
        ),
      ),
    )
    .waitFor()
})

test.each([phone.width, 320])('at %i pixels nothing scrolls sideways', async (width) => {
  const { page } = await site.visit(`view=source&${spanned(document.id, document.notices[0]?.spans[0] ?? [])}`, {
    size: { width, height: 640 },
    touch: true,
  })
  await textOf(page).waitFor()
  const wide = await page.evaluate(
    () =>
      [globalThis.document.documentElement, ...globalThis.document.querySelectorAll('[role=region]')].filter(
        (one) => one.scrollWidth > one.clientWidth,
      ).length,
  )
  expect(wide).toBe(0)
})
