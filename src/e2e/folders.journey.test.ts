import { afterAll, expect, test } from 'vitest'
import { drawn, picture } from './harness/drawing.ts'
import { openHost } from './harness/host.ts'
import { copySite } from './harness/release.ts'
import { openSite } from './harness/site.ts'

const { folder, remove } = copySite('deep/folder.v2')
const root = await openSite('dist', openHost)
const redirecting = await openSite(folder, openHost)
const answering = await openSite(folder, (served) => openHost(served, 'answer'))
afterAll(async () => {
  for (const site of [root, redirecting, answering]) await site.close()
  remove()
})

const places = [
  ['at the root', root, ''],
  ['in a folder', redirecting, 'deep/folder.v2/'],
  ['in a folder, asked for without its slash, where the host redirects', redirecting, 'deep/folder.v2'],
  ['in a folder, asked for without its slash, where the host answers', answering, 'deep/folder.v2'],
  ['by the name of its page', answering, 'deep/folder.v2/index.html'],
] as const

test.each(places)('the site works %s, and keeps the link', async (_, site, path) => {
  const { page, outside } = await site.visit('', { blank: true, installsWorker: true })
  await page.goto(`${site.address}${path}?from=mail#focus=baotou&lang=en`)
  await drawn(page)
  expect((await picture(page)).length).toBeGreaterThan(0)
  const { pathname, search, hash } = new URL(page.url())
  expect([search, hash]).toEqual(['?from=mail', '#focus=baotou&lang=en'])
  expect(pathname).toMatch(/\/(?:index\.html)?$/)
  expect(outside).toEqual([])
  const scopes = (): Promise<string[]> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope))
  await expect.poll(scopes).toEqual([`${site.address}${path}`.replace('index.html', '').replace(/\/?$/, '/')])
})
