import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openingWords } from '../words/opening.ts'
import { words } from '../words/words.ts'
import { drawn, picture, placeOf } from './drawing.ts'
import { parameter } from './panel.ts'
import { openSite } from './site.ts'

const site = await openSite()
afterAll(() => site.close())
const opening = openingWords.zh

/** Ten thousand nodes in villages of forty, always the same. */
function generated(): string {
  let state = 11
  const chance = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const nodes = Array.from({ length: 10_000 }, (_, at) => ({
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
const file = { name: 'villages.json', mimeType: 'application/json', buffer: Buffer.from(generated()) }

async function give(page: Page): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file)
}

/** Keys of the marks that stand for many, as far as the window shows them, the largest first. */
async function clusters(page: Page): Promise<readonly string[]> {
  const all = await picture(page)
  return all.filter((line) => / cluster( |$)/.test(line)).map((line) => line.split(' ')[0] ?? '')
}

/** How many clusters are kept beside the file that was opened. */
const keptClusters = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('verbatim')
        opening.onsuccess = () => {
          const asked = opening.result.transaction('files').objectStore('files').getAll()
          asked.onsuccess = () => {
            const [kept] = asked.result as { readonly placed?: { readonly clusters: readonly unknown[] } }[]
            resolve(kept?.placed?.clusters.length ?? 0)
            opening.result.close()
          }
        }
      }),
  )

test('ten thousand nodes are an overview of clusters that open, and the link brings a part of it back', async () => {
  const { page, complaints } = await site.visit()
  await page.getByRole('button', { name: words.zh.take.open, exact: true }).click()
  await give(page)
  await page.getByText(opening.shown('villages.json', opening.formatNames['node-link'])).first().waitFor()
  await drawn(page)
  const overview = await clusters(page)
  expect(overview.length).toBeGreaterThan(1)
  expect((await picture(page)).length).toBeLessThanOrEqual(300)

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
  // Nothing under the pointer, which the other browser has nowhere.
  await page.mouse.move(2, 2)
  await page.waitForTimeout(500)
  const before = await picture(page)
  expect(complaints).toEqual([])

  // On this device the file is still there, with where its nodes were put.
  expect(await keptClusters(page)).toBeGreaterThan(1)
  await page.reload()
  await drawn(page)
  await expect.poll(() => picture(page)).toEqual(before)

  const other = await site.visit(page.url().split('#')[1])
  await give(other.page)
  await drawn(other.page)
  await expect.poll(() => picture(other.page)).toEqual(before)
}, 60_000)
