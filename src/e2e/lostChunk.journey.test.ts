import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { offlineWords } from '../offline/offline.words.ts'
import { words } from '../i18n/words.ts'
import { drawn } from './harness/drawing.ts'
import { openHost } from './harness/host.ts'
import { openView, textOf } from './harness/panel.ts'
import { copySite, releaseAnew } from './harness/release.ts'
import { openSite } from './harness/site.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

test('an old tab whose part is gone after a new release says so, and comes back to the same view when it is loaded again', async () => {
  const { folder, remove } = copySite()
  // Without a worker, as with plain http, in a private window, or at a first visit.
  rmSync(join(folder, 'sw.js'))
  const site = await openSite(folder, openHost)
  closing.push(remove, () => site.close())
  const { page } = await site.visit('focus=baotou', { lang: 'en', installsWorker: true })
  await drawn(page)
  await page.waitForLoadState('networkidle')
  releaseAnew(folder, 'feedbeef')
  rmSync(join(folder, 'sw.js'))
  await openView(page, words.en, 'source')
  await page.getByText(offlineWords.en.release.lost).waitFor()
  // The rest of the page still works.
  expect(await page.getByRole('banner').count()).toBe(1)
  const address = page.url()
  await page.getByRole('button', { name: offlineWords.en.release.reload }).click()
  await textOf(page, words.en).waitFor()
  await page.getByRole('contentinfo').getByText(words.en.status.edition('feedbeef')).waitFor()
  expect(await page.getByText(offlineWords.en.release.lost).count()).toBe(0)
  expect(page.url()).toBe(address)
})
