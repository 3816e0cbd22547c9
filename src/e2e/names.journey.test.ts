/** The names on the map, measured from the boxes of labels and marks in a real browser. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { buildSite } from '../../commands/corpusSite.ts'
import { drawn, measuredNames, windowOf, type MeasuredNames } from './harness/drawing.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite, type Site } from './harness/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'names-'))
await buildSite(resolve(import.meta.dirname, '../../template/river-notes'), {
  build: { outDir: folder, minify: false },
})
const shipped = await openSite()
const template = await openSite(folder)
afterAll(async () => {
  await Promise.all([shipped.close(), template.close()])
  rmSync(folder, { recursive: true })
})

const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
]
const langs = ['zh', 'en'] as const
/** Times the fitted zoom. */
const zooms = [1, 0.8, 1.5, 2.5, 4]
const regions = [...openShipped().speakers.keys()]
/** Pixels that a line to a name may be long; around a selection, where names of thirty neighbours must find room, more. */
const lines = { usual: 122, selected: 182 }

async function go(page: Page, fragment: string): Promise<MeasuredNames> {
  await page.evaluate((hash) => (location.hash = hash), fragment)
  return await measuredNames(page)
}

/** What no picture may have, whatever is selected. */
const faults = ({ cut, hidden, touching, covering, misread, astray }: MeasuredNames): readonly string[] => [
  ...cut.map((name) => `${name} is cut`),
  ...hidden.map((name) => `${name} is under something`),
  ...touching,
  ...covering,
  ...misread,
  ...astray.map((name) => `no line leads to ${name}`),
]

/** Answers what is wrong in one picture. */
type Look<T> = (page: Page, lang: string, one: T, width: number) => Promise<readonly string[]>

/**
 * Looks at each size with each language, at each of `all` with each language, and at each size with each of `all`: any two
 * meet, which is what finds a fault. All three of each would take twice as long.
 */
async function pairwise<T>(site: Site, some: typeof sizes, all: readonly T[], look: Look<T>): Promise<void> {
  const { page, complaints } = await site.visit('view=graph')
  await drawn(page)
  const wrong: string[] = []
  for (const [row, size] of some.entries()) {
    await page.setViewportSize(size)
    for (const [nth, lang] of langs.entries())
      for (const [column, one] of all.entries()) {
        if ((row + column) % 2 !== nth) continue
        const found = await look(page, lang, one, size.width)
        wrong.push(...found.map((what) => `${String(size.width)} px, ${lang}, ${String(one)}: ${what}`))
      }
  }
  expect(wrong.join('\n')).toBe('')
  expect(complaints).toEqual([])
}

/** Looks at the zooms of one site. */
function atZoom(): Look<number> {
  /** By size and language: the middle of the fitted window, and its width. */
  const fitted = new Map<string, readonly [number, number, number]>()
  return async (page, lang, zoom, windowWidth) => {
    const link = `view=graph&lang=${lang}`
    const found = zoom === 1 ? await go(page, link) : null
    const at = `${String(windowWidth)} ${lang}`
    let whole = fitted.get(at)
    if (whole === undefined) {
      if (found === null) await go(page, link)
      const { x, y, width } = await windowOf(page)
      fitted.set(at, (whole = [x, y, width]))
    }
    const [x, y, width] = whole
    const names = found ?? (await go(page, `${link}&at=${[x, y, width / zoom].map(Math.round).join()}`))
    return [
      ...faults(names),
      ...names.coveringFaint,
      ...(names.longest > lines.usual ? [`a line of ${String(Math.round(names.longest))} pixels`] : []),
      ...(windowWidth >= 1280 ? names.unnamed.map((key) => `${key} has no name`) : []),
    ]
  }
}

test('at six sizes and five zooms every name is read as that of its own mark, and what is shared is named', async () => {
  await pairwise(shipped, sizes, zooms, atZoom())
})

test('with a region selected its neighbours are named, and no name is cut, covers one of them or is read as another’s', async () => {
  // The smallest phone shows of the map what is free above its sheet: hardly more than the region itself.
  const some = sizes.filter(({ width }) => width > 360)
  await pairwise(shipped, some, regions, async (page, lang, region, width) => {
    const found = await go(page, `view=graph&lang=${lang}&focus=${region}`)
    return [
      ...faults(found),
      ...(found.longest > lines.selected ? [`a line of ${String(Math.round(found.longest))} pixels`] : []),
      // A narrower map has no room for thirty names around one place, and the sheet takes half of a phone's. Even on a wide
      // one the trail, which grows with each region, may take the room of one of them.
      ...(width >= 1280 ? found.unnamedNear.slice(1).map((key) => `${key} has no name`) : []),
    ]
  })
})

test('the template’s names, too', async () => {
  const some = sizes.filter(({ width }) => width === 1280 || width === 390)
  await pairwise(template, some, zooms, atZoom())
})
