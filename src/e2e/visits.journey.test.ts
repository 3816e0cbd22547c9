import { afterAll, expect, test } from 'vitest'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())

/** What the site has stored in the profile of a page. */
const stored = async () => ({
  here: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
})

test('a profile that is used again has nothing of the visit before', async () => {
  const first = await site.visit('view=list')
  await first.page.evaluate(async () => {
    localStorage.setItem('left', '1')
    sessionStorage.setItem('left', '1')
    await caches.open('left')
    await new Promise((opened) => {
      indexedDB.open('left').onsuccess = opened
    })
  })
  const left = await first.page.evaluate(stored)
  expect([left.here, left.databases, left.caches]).toEqual([
    expect.arrayContaining(['left']),
    expect.arrayContaining(['left']),
    ['left'],
  ])
  const profile = first.page.context()
  await first.close()
  const second = await site.visit('view=list')
  expect(second.page.context()).toBe(profile)
  expect(await second.page.evaluate(stored)).toEqual({ here: [], databases: [], caches: [] })
})
