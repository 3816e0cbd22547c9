import { afterAll, expect, test } from 'vitest'
import { parameterNames } from '../link/viewState.ts'
import { drawn, labels, placeOf, settled } from './harness/drawing.ts'
import { goldenLinks, unmet } from './harness/goldenLinks.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()

/** Some views are fetched when they are first opened. */
const patience = { timeout: 8000 }
const pages = await site.visit('view=list')

test('the golden links are at least thirty, each different, and know every parameter', () => {
  expect(goldenLinks.length).toBeGreaterThanOrEqual(30)
  const names = new Set(goldenLinks.flatMap(({ link }) => link.split('&').map((piece) => piece.split('=')[0] ?? '')))
  expect(parameterNames.filter((name) => !names.has(name))).toEqual([])
  const each = new Set(goldenLinks.map(({ link, window = '' }) => `${link} ${window}`))
  expect(each.size).toBe(goldenLinks.length)
})

async function open(fragment: string): Promise<void> {
  await pages.page.evaluate((hash) => {
    location.hash = hash
  }, fragment)
  await settled(pages.page)
}

const wide = goldenLinks.filter(({ window }) => window === undefined)

test.each(wide)('#$link shows what it showed', async (golden) => {
  await open(golden.link)
  if ((golden.view ?? 'graph') === 'graph' && (golden.shown ?? golden.grey ?? golden.hidden)) await drawn(pages.page)
  await expect.poll(() => unmet(pages.page, golden), patience).toEqual([])
  expect(pages.complaints).toEqual([])
})

test.each(goldenLinks.filter(({ window, camera }) => window === 'narrow' || camera))(
  '#$link shows what it showed in a fresh profile',
  async (golden) => {
    const { page, complaints } = await site.visit(golden.link, golden.window === 'narrow' ? { size: phone } : {})
    await page.getByRole('main').waitFor()
    await settled(page)
    await expect.poll(() => unmet(page, golden), patience).toEqual([])
    expect(complaints).toEqual([])
    if (!golden.camera) return
    await drawn(page)
    const { width, height } = await labels(page)
    const [node] = Object.entries(model.attributes.derived.places['flowers'] ?? {})
    if (!node) throw new Error('nothing has a place')
    const frame = await page.locator('.canvas').boundingBox()
    const at = await placeOf(page, node[0])
    const scale = width / 900
    const middle = { x: (frame?.x ?? 0) + width / 2, y: (frame?.y ?? 0) + height / 2 }
    expect(at.x).toBeCloseTo(middle.x + (node[1][0] - golden.camera.x) * scale, 0)
    expect(at.y).toBeCloseTo(middle.y + (node[1][1] - golden.camera.y) * scale, 0)
  },
)

const strange = [
  '%',
  '%E0%A4%A',
  '&&&===&',
  'focus=,,,,',
  'focus=__proto__&kinds=constructor.toString&arrange=__proto__',
  'view=matrix&rows=__proto__&cols=constructor&sort=by-__proto__',
  'view=figures&units=__proto__&sort=-',
  'view=source&span=nine-reports:9-3',
  'view=source&span=nine-reports:0-99999999',
  'at=1e9,NaN,-3',
  'at=99999999999,0,1',
  'q=%00%F0%9F%98%80%EF%BF%BF',
  'depth=9&paths=yes&hide=&lang=xx&theme=&colour=',
  'edition=&data=&edition=',
  '<img src=x onerror=alert(1)>',
  'focus=%3Cscript%3Ealert(1)%3C/script%3E',
  `q=${'民族'.repeat(500)}`,
]

test.each(strange)('a fragment that nobody wrote opens without an error and is kept (%#)', async (fragment) => {
  const before = pages.complaints.length
  await open('')
  await open(fragment)
  expect(pages.complaints.slice(before)).toEqual([])
  expect(await pages.page.getByRole('main').isVisible()).toBe(true)
  expect(await pages.page.evaluate(() => location.hash.length)).toBeGreaterThan(1)
})
