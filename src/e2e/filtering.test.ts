import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { wordOf } from '../model/name.ts'
import { words } from '../words/words.ts'
import { drawn, picture, places, settled } from './drawing.ts'
import { facetOf, parameter } from './panel.ts'
import { openShipped } from './shipped.ts'
import { openSite } from './site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const types = model.attributes.vocabulary.initiatives.filter(({ id }) =>
  model.graph.someNode((_, { initiative }) => initiative === id),
)

/** A profile that the reader under test does not share; each link is opened in a page of its own. */
const profile = await site.visit('', { blank: true })

const typesOf = (page: Page) => facetOf(page, words.zh.facets.types)

/** All numbers beside the filters, and the line that says what is shown. */
async function numbers(page: Page): Promise<readonly string[]> {
  await settled(page)
  const counts = await page.locator('aside label').allTextContents()
  const status = await page.getByRole('contentinfo').innerText()
  return [...counts, status]
}

/** What a browser that never saw the site shows for the page's link. */
async function fresh(page: Page): Promise<{ numbers: readonly string[]; picture: readonly string[] }> {
  const other = await profile.context.newPage()
  await other.goto(page.url())
  await drawn(other)
  const seen = { numbers: await numbers(other), picture: await picture(other) }
  await other.close()
  return seen
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
  const before = { numbers: await numbers(page), picture: await picture(page) }
  const box = (await typesOf(page)).getByRole('checkbox').first()
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
