import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { wordOf } from '../graph/name.ts'
import { words } from '../i18n/words.ts'
import { drawn, labels, picture, places, settled } from './harness/drawing.ts'
import { facetOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const types = model.attributes.vocabulary.initiatives.filter(({ id }) =>
  model.graph.someNode((_, { initiative }) => initiative === id),
)

/** A browser profile that never saw the site. It forgets each page before it opens the next. */
const profile = await site.visit('', { blank: true })

const typesOf = (page: Page) => facetOf(page, words.zh.facets.types)

/** All numbers beside the filters, and the line that says what is shown. */
async function numbers(page: Page): Promise<readonly string[]> {
  await settled(page)
  const counts = await page.locator('aside label').allTextContents()
  const status = await page.getByRole('contentinfo').innerText()
  return [...counts, status]
}

/** What that profile shows for the link of a page. */
async function fresh(page: Page): Promise<{ numbers: readonly string[]; picture: readonly string[] }> {
  const other = profile.page
  await other.goto('about:blank')
  await other.goto(page.url())
  await drawn(other)
  return { numbers: await numbers(other), picture: await picture(other) }
}

test('"only" of each initiative type shows the numbers and the picture that a fresh browser shows for the link', async () => {
  const { page, complaints } = await site.visit()
  await drawn(page)
  const whole = await places(page)
  for (const { id, name } of types) {
    await (await typesOf(page)).getByRole('link', { name: words.zh.filters.onlyThis(wordOf(name, 'zh')) }).click()
    expect(parameter(page, 'types')).toBe(id)
    expect({ numbers: await numbers(page), picture: await picture(page) }).toEqual(await fresh(page))
    expect(await places(page)).toEqual(whole)
  }
  expect(complaints).toEqual([])
})

test('a box that is unticked greys in place, and ticked again restores the whole', async () => {
  const { page } = await site.visit()
  await drawn(page)
  const box = (await typesOf(page)).getByRole('checkbox').first()
  const before = { numbers: await numbers(page), picture: await picture(page) }
  await box.uncheck()
  const without = { numbers: await numbers(page), picture: await picture(page) }
  expect(without.numbers).not.toEqual(before.numbers)
  expect(without.picture).not.toEqual(before.picture)
  expect(without).toEqual(await fresh(page))
  await box.check()
  expect({ numbers: await numbers(page), picture: await picture(page) }).toEqual(before)
  expect(parameter(page, 'types')).toBeNull()
})

test('filters intersect, and one reset that names them takes all back', async () => {
  const { page } = await site.visit()
  await drawn(page)
  const [chosen, bodies] = [await typesOf(page), await facetOf(page, words.zh.facets.bodies)]
  const before = await numbers(page)
  const [type] = types
  await chosen.getByRole('link', { name: words.zh.filters.onlyThis(wordOf(type?.name ?? {}, 'zh')) }).click()
  await bodies.getByRole('checkbox').first().uncheck()
  expect({ numbers: await numbers(page), picture: await picture(page) }).toEqual(await fresh(page))
  const reset = words.zh.reset([words.zh.facets.types, words.zh.facets.bodies])
  await page.getByRole('link', { name: reset }).first().click()
  expect(await numbers(page)).toEqual(before)
})

test('none of the types leaves what has no type of its own and is not joined to any, and says what was chosen', async () => {
  const { page } = await site.visit('types=')
  await drawn(page)
  const seen = await numbers(page)
  expect(seen.at(-1)).toContain(words.zh.shows.nothingOf(words.zh.facets.types))
})

test('the few that a filter leaves all have their names on the map', async () => {
  const { page } = await site.visit('types=brand')
  await drawn(page)
  const brands = model.graph.filterNodes((_, { initiative }) => initiative === 'brand')
  expect(brands.length).toBeGreaterThan(0)
  expect((await labels(page)).boxes.map(({ key }) => key)).toEqual(expect.arrayContaining(brands))
})
