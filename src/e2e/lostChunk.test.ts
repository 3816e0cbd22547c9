import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keepWords } from '../words/keep.ts'
import { words } from '../words/words.ts'
import { drawn } from './drawing.ts'
import { openHost } from './host.ts'
import { openView, textOf } from './panel.ts'
import { copySite, releaseAnew } from './release.ts'
import { openSite } from './site.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

test('an old tab whose part is gone after a new release says so, and comes back to the same view when it is loaded again', async () => {
  const { folder, remove } = copySite()
  // A tab without a worker: plain http, a private window, or a first visit.
  rmSync(join(folder, 'sw.js'))
  const site = await openSite(folder, openHost)
  closing.push(remove, () => site.close())
  const { page } = await site.visit('focus=baotou', { lang: 'en', keeps: true })
  await drawn(page)
  await page.waitForLoadState('networkidle')
  releaseAnew(folder, 'feedbeef')
  rmSync(join(folder, 'sw.js'))
  await openView(page, words.en, 'source')
  await page.getByText(keepWords.en.keep.lost).waitFor()
  // The rest of the page goes on.
  expect(await page.getByRole('banner').count()).toBe(1)
  const address = page.url()
  await page.getByRole('button', { name: keepWords.en.keep.reload }).click()
  await textOf(page, words.en).waitFor()
  await page.getByRole('contentinfo').getByText(words.en.status.edition('feedbeef')).waitFor()
  expect(await page.getByText(keepWords.en.keep.lost).count()).toBe(0)
  expect(page.url()).toBe(address)
})
