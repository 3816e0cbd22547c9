import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { offlineWords } from '../offline/offline.words.ts'
import { words } from '../i18n/words.ts'
import { drawn } from './harness/drawing.ts'
import { openHost } from './harness/host.ts'
import { openView, textOf } from './harness/panel.ts'
import { copySite, releaseAnew } from './harness/release.ts'
import { openSite, type Server } from './harness/site.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A copy of the site on a host that can be stopped while the reader stays. */
async function openCopy() {
  const { folder, remove } = copySite()
  let server: Server | undefined
  const site = await openSite(folder, async (served) => (server = await openHost(served)))
  closing.push(remove, () => site.close())
  return { folder, site, stop: async () => server?.close() }
}

/** Waits until the worker has cached the whole release and controls the page. */
const installed = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise((changed) => navigator.serviceWorker.addEventListener('controllerchange', changed))
  })

const editionShown = (page: Page, edition: string) =>
  page.getByRole('contentinfo').getByText(words.zh.status.edition(edition)).waitFor()

test('on a second visit everything works without a network, the parts that are fetched on use, too', async () => {
  const { site, stop } = await openCopy()
  const { page, context } = await site.visit('view=list', { installsWorker: true, ownProfile: true })
  await installed(page)
  await page.close()
  await stop()
  const next = await context.newPage()
  const complaints: string[] = []
  next.on('pageerror', (error) => complaints.push(error.message))
  next.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await next.goto(`${site.address}#view=source`)
  await textOf(next, words.zh).waitFor()
  await next.reload()
  await openView(next, words.zh, 'graph')
  await drawn(next)
  await next.goto(`${site.address}index.html#view=figures`)
  await next.getByRole('table').first().waitFor()
  expect(complaints).toEqual([])
})

test('a new release is offered and never swapped under the reader, and keeps the link when it is taken', async () => {
  const { folder, site } = await openCopy()
  const { page, complaints } = await site.visit('focus=baotou', { installsWorker: true })
  await installed(page)
  const edition = /"edition":"([0-9a-f]{8})/u.exec(
    await (await page.request.get(`${site.address}graph.json`)).text(),
  )?.[1]
  releaseAnew(folder, 'feedbeef')
  await page.reload()
  await page.getByText(offlineWords.zh.release.offer(edition ?? '')).waitFor()
  await editionShown(page, edition ?? '')
  await page.getByRole('button', { name: offlineWords.zh.release.postpone }).click()
  await page.getByText(offlineWords.zh.release.offer(edition ?? '')).waitFor({ state: 'detached' })
  await page.reload()
  await editionShown(page, edition ?? '')
  await page.getByRole('button', { name: offlineWords.zh.release.accept }).click()
  await editionShown(page, 'feedbeef')
  expect(page.url()).toBe(`${site.address}#focus=baotou`)
  expect(complaints).toEqual([])
})
