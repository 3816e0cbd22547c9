import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { desktop, openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())

/** What the site has stored in the profile of a page, and what the tab remembers. */
const stored = async () => ({
  here: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  name: window.name,
  steps: history.length,
})
/** In a new tab, there is an empty page before the first. */
const nothing = { here: [], databases: [], caches: [], name: '', steps: 2 }

/** Leaves something of each sort. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem('left', '1')
    sessionStorage.setItem('left', '1')
    window.name = 'left'
    await caches.open('left')
    await new Promise((opened) => {
      indexedDB.open('left').onsuccess = opened
    })
    location.hash = 'view=figures'
  })
  await page.mouse.move(200, 200)
}

test('a tab that is used again has nothing of the visit before', async () => {
  const first = await site.visit('view=list')
  await leave(first.page)
  const left = await first.page.evaluate(stored)
  expect([left.here, left.databases, left.caches, left.name]).toEqual([
    expect.arrayContaining(['left']),
    expect.arrayContaining(['left']),
    ['left'],
    'left',
  ])
  expect(left.steps).toBeGreaterThan(nothing.steps)
  const tab = first.page.mainFrame()
  await first.close()
  const second = await site.visit('view=list')
  expect(second.page.mainFrame()).toBe(tab)
  expect(await second.page.evaluate(stored)).toEqual(nothing)
  // The pointer of a new tab is in the corner.
  await second.page.evaluate(() => {
    addEventListener('wheel', ({ clientX, clientY }) => (window.name = `${String(clientX)},${String(clientY)}`))
  })
  await second.page.mouse.wheel(0, 1)
  await expect.poll(() => second.page.evaluate(() => window.name)).toBe('0,0')
  expect([second.complaints, second.outside]).toEqual([[], []])
})

/** What tests do to a tab that lasts, beyond what they store. */
const traces: Readonly<Record<string, (page: Page) => unknown>> = {
  'a listener': (page) => page.on('download', () => undefined),
  'a route': (page) => page.route('**/nothing', (route) => route.abort()),
  'a script': (page) => page.addInitScript(() => undefined),
  'a function': (page) => page.exposeFunction('left', () => undefined),
  'a window of another size': (page) => page.setViewportSize({ width: 700, height: 500 }),
  'another medium': (page) => page.emulateMedia({ media: 'print' }),
  'more time': (page) => page.setDefaultTimeout(20_000),
  'what its profile allows': (page) => page.context().clearPermissions(),
  'a key that is down': (page) => page.keyboard.down('Shift'),
  'a button that is down': (page) => page.mouse.down(),
  'a window beside it': async (page) => {
    const [other] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open('about:blank')),
    ])
    return other.isClosed()
  },
  'something of another site': (page) => page.goto('http://127.0.0.1:1/').catch(() => undefined),
}

test.each(Object.entries(traces))('a tab in which a test has left %s is not used again', async (_, leaveTrace) => {
  const first = await site.visit('', { blank: true })
  const tab = first.page.mainFrame()
  await leaveTrace(first.page)
  await first.close()
  const second = await site.visit('', { blank: true })
  expect(second.page.mainFrame()).not.toBe(tab)
  expect(second.page.viewportSize()).toEqual(desktop)
})

test('a tab that was used again serves a visit as a new one does, and no visit sees what another complains about', async () => {
  const first = await site.visit('view=list')
  await first.page.evaluate(() => console.error('of the first visit'))
  await first.close()
  const second = await site.visit('', { blank: true })
  expect(second.page.url()).toBe('about:blank')
  await second.page.goto(`${site.address}#view=list`)
  await second.page.evaluate(() => console.error('of the second visit'))
  expect(first.complaints).toEqual(['of the first visit'])
  expect(second.complaints).toEqual(['of the second visit'])
  expect(() => first.page.url()).toThrow()
})

test('what a failed test has used is not used again', async () => {
  const first = await site.visit('', { blank: true })
  const tab = first.page.mainFrame()
  await first.discard()
  const second = await site.visit('', { blank: true })
  expect(second.page.mainFrame()).not.toBe(tab)
})
