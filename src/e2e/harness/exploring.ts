/** A reader explores an endpoint that has the site's corpus. The steps are the same for every server. */
import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { endpointWords } from '../../endpoint/endpoint.words.ts'
import { openingWords } from '../../open/open.words.ts'
import { words } from '../../i18n/words.ts'
import { headingOf, panelOf, parameter, passagesOf } from './panel.ts'
import type { Site } from './site.ts'

export const texts = endpointWords.zh

/** The list of relations of the selected node at the endpoint. */
export const relationsOf = (page: Page): Locator => page.getByRole('region', { name: texts.relations.title })
export const barOf = (page: Page): Locator => page.getByRole('region', { name: texts.bar.label, exact: true })

/** The violations that axe finds on the page. */
export async function violations(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** Opens the form with an address in it. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await page.getByText(openingWords.zh.endpoint).click()
  await page.getByLabel(texts.form.address).fill(address)
}

/** Searches for a place and loads it as the first node. */
async function beginFrom(page: Page, name: string, whole: string): Promise<void> {
  await barOf(page).getByRole('searchbox').fill(name)
  await page.getByRole('region', { name: texts.bar.results }).getByRole('link', { name: whole, exact: true }).click()
  await expect.poll(() => headingOf(page).innerText(), { timeout: 10_000 }).toBe(whole)
}

/** Connects, tests, searches, loads a relation, reads a passage, and opens the link as somebody else. `graph`: the named graph, if the server has others. */
export async function explore(site: Site, address: string, graph = ''): Promise<Page> {
  const { page, complaints } = await site.visit()
  await openForm(page, address)
  if (graph !== '') {
    await page.getByText(texts.form.more).click()
    await page.getByLabel(texts.form.graphs).fill(graph)
  }
  await page.getByRole('button', { name: texts.form.test }).click()
  const tried = page.getByRole('dialog').getByRole('listitem')
  await tried.filter({ hasText: texts.probe.profile(texts.form.profiles.statement) }).waitFor()
  expect(await tried.first().innerText()).toContain(texts.probe.reachable)
  await page.getByRole('button', { name: texts.form.explore }).click()
  await page.getByRole('heading', { name: texts.home.title }).waitFor()
  // Types with their counts, before anything is loaded.
  await page.getByRole('button', { name: '地区 16', exact: true }).waitFor()

  await beginFrom(page, '呼和浩特', '呼和浩特市')
  const relation = relationsOf(page).getByRole('link', { name: texts.relations.load(texts.relations.all(10), '实施') })
  await relation.waitFor()
  expect(await passagesOf(page)).toEqual([])
  const before = page.url()
  await relation.click()
  await panelOf(page).locator('blockquote').filter({ hasText: '推进党员干部示范引领工程' }).first().waitFor()
  expect(page.url().startsWith(before)).toBe(true)
  await barOf(page)
    .getByText(texts.bar.shown(new URL(address).host, 11))
    .waitFor()
  expect(parameter(page, 'focus')).not.toBeNull()

  // Some of a relation, chosen one by one.
  await relationsOf(page)
    .getByRole('button', { name: texts.relations.load(texts.relations.choose, '遵循') })
    .click()
  await relationsOf(page).getByRole('checkbox').first().check()
  await relationsOf(page)
    .getByRole('link', { name: texts.relations.chosen(1) })
    .click()
  await barOf(page)
    .getByText(texts.bar.shown(new URL(address).host, 12))
    .waitFor()

  const link = page.url()
  await page.goBack()
  await barOf(page)
    .getByText(texts.bar.shown(new URL(address).host, 11))
    .waitFor()
  await page.goForward()
  await barOf(page)
    .getByText(texts.bar.shown(new URL(address).host, 12))
    .waitFor()
  await page.mouse.move(0, 0)

  // Somebody else is asked for consent first, and then sees the same.
  const other = await site.visit(new URL(link).hash.slice(1))
  await other.page.getByText(texts.gate.what(address)).waitFor()
  expect(other.outside).toEqual([])
  await other.page.getByRole('button', { name: texts.gate.agree }).click()
  await barOf(other.page)
    .getByText(texts.bar.shown(new URL(address).host, 12))
    .waitFor()
  expect(other.page.url()).toBe(link)
  await relationsOf(other.page).getByRole('listitem').first().waitFor()
  await relationsOf(page).getByRole('listitem').first().waitFor()
  expect(await passagesOf(other.page)).toEqual(await passagesOf(page))
  const picture = (of: Page): Promise<string> =>
    of
      .getByRole('main')
      .screenshot()
      .then((shot) => shot.toString('base64'))
  // Cytoscape reuses textures of labels from another zoom, so a few pixels at the edges of letters may differ.
  await expect
    .poll(async () => differingPixels(page, await picture(other.page), await picture(page)), { timeout: 8000 })
    .toBeLessThan(40)
  await other.close()
  expect(complaints).toEqual([])
  return page
}

/** How many pixels of two pictures (PNG, base64) differ; all of them if their sizes differ. */
function differingPixels(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (data) => {
          const image = new Image()
          image.src = `data:image/png;base64,${data}`
          await image.decode()
          const canvas = new OffscreenCanvas(image.width, image.height)
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height)
        }),
      )
      if (first?.width !== second?.width || first?.height !== second?.height) return Infinity
      const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = [first?.data, second?.data]
      let count = 0
      for (let at = 0; at < one.length; at += 4)
        if ([0, 1, 2].some((channel) => one[at + channel] !== other[at + channel])) count += 1
      return count
    },
    [one, other],
  )
}
