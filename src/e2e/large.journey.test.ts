import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openedFormatName } from '../formats/formats.ts'
import { openingWords } from '../open/open.words.ts'
import { largeWords } from '../app/large.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, picture, placeOf } from './harness/drawing.ts'
import { parameter } from './harness/panel.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const opening = openingWords.zh

/** A graph of villages of forty nodes, always the same. */
function generated(count: number): string {
  let state = 11
  const chance = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    name: `第${at}村民`,
    kind: at % 2 ? '人' : '村',
  }))
  const links = nodes.slice(1).flatMap(({ id: source }, at) =>
    [0, 1].map(() => {
      const near = at - (at % 40) + Math.floor(40 * chance() ** 2)
      return { source, target: `n${chance() < 0.8 ? near : Math.floor(at * chance() ** 3)}`, relation: '认识' }
    }),
  )
  return JSON.stringify({ directed: true, multigraph: true, graph: {}, nodes, links })
}
const file = (count: number) => ({
  name: 'villages.json',
  mimeType: 'application/json',
  buffer: Buffer.from(generated(count)),
})

async function give(page: Page, count = 10_000): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file(count))
  await page
    .getByText(opening.shown('villages.json', openedFormatName('node-link', 'zh')))
    .first()
    .waitFor()
  await drawn(page)
}

/** Keys of the clusters in the window, the largest first. */
async function clusters(page: Page): Promise<readonly string[]> {
  const all = await picture(page)
  return all.filter((line) => / cluster( |$)/.test(line)).map((line) => line.split(' ')[0] ?? '')
}

/** How many clusters are persisted with the file that was opened. */
const persistedClusters = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('verbatim')
        opening.onsuccess = () => {
          const asked = opening.result.transaction('files').objectStore('files').getAll()
          asked.onsuccess = () => {
            const [stored] = asked.result as { readonly placed?: { readonly clusters: readonly unknown[] } }[]
            resolve(stored?.placed?.clusters.length ?? 0)
            opening.result.close()
          }
        }
      }),
  )

test('ten thousand nodes are an overview of clusters that open, and the link brings a part of it back', async () => {
  const { page, complaints } = await site.visit()
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await give(page)
  const overview = await clusters(page)
  expect(overview.length).toBeGreaterThan(1)
  expect((await picture(page)).length).toBeLessThanOrEqual(300)
  await page.getByText(largeWords.zh.places).waitFor()

  // Each click opens what it meets, down to single nodes.
  for (let step = 0; step < 5 && parameter(page, 'focus') === null; step++) {
    const present = await clusters(page)
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
    const at = parameter(page, 'at')
    for (const key of present) {
      const { x, y } = await placeOf(page, key)
      if (x < 320 || y < 180 || x > width - 420 || y > height - 120) continue
      await page.mouse.click(x, y)
      await expect.poll(() => parameter(page, 'at')).not.toBe(at)
      break
    }
    if (parameter(page, 'at') === at) break
  }
  expect((await picture(page)).some((line) => line.startsWith('n'))).toBe(true)

  // The search reaches into clusters: what it leads to is drawn, in whatever window.
  const field = page.getByRole('search').getByRole('combobox')
  await field.fill('第7777村民')
  await page.getByRole('option').first().waitFor()
  await field.press('Enter')
  await expect.poll(() => parameter(page, 'focus')).toBe('n7777')
  await expect.poll(async () => (await picture(page)).find((line) => line.startsWith('n7777 '))).toContain('focus')
  // The pointer is moved away from the graph, as in the other browser.
  await page.mouse.move(2, 2)
  await page.waitForTimeout(500)
  const before = await picture(page)
  expect(complaints).toEqual([])

  // On this device the file is still there, with where its nodes were put.
  expect(await persistedClusters(page)).toBeGreaterThan(1)
  await page.reload()
  await drawn(page)
  // Where the trail is not there yet, or covers nothing, the window may stand a little otherwise, and other names have room in it.
  const withoutNames = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(' named', ''))
  await expect.poll(async () => withoutNames(await picture(page))).toEqual(withoutNames(before))

  const other = await site.visit(page.url().split('#')[1])
  await give(other.page)
  await expect.poll(async () => withoutNames(await picture(other.page))).toEqual(withoutNames(before))
}, 60_000)

test('a reader without a mouse walks from node to node of a large graph, and a finger opens its clusters', async () => {
  const { page, complaints } = await site.visit()
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await give(page, 900)
  // The keys come once all is drawn, with the graph in words.
  await page.locator('#graph-how').waitFor({ state: 'attached' })
  await page.locator('.frame[role=application]').focus()
  await page.keyboard.press('Home')
  // What the keyboard is on is drawn, and selected by Enter.
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'focus')).not.toBeNull()
  const from = parameter(page, 'focus') ?? ''
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'focus')).not.toBe(from)
  const to = parameter(page, 'focus') ?? ''
  await expect.poll(async () => (await picture(page)).find((line) => line.startsWith(`${to} `))).toContain('focus')
  expect(complaints).toEqual([])

  const small = await site.visit('view=graph', { size: phone, touch: true })
  await small.page.getByRole('button', { name: words.zh.header.about, exact: true }).click()
  await small.page.getByRole('dialog').getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await give(small.page, 900)
  const [largest = ''] = await clusters(small.page)
  const { x, y } = await placeOf(small.page, largest)
  await small.page.touchscreen.tap(x, y)
  await expect.poll(() => parameter(small.page, 'at')).not.toBeNull()
  expect(await clusters(small.page)).not.toContain(largest)
}, 60_000)
