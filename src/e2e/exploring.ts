/** A reader explores an endpoint that holds the shipped corpus: the same steps, whatever server it is. */
import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { endpointWords } from '../words/endpoint.ts'
import { openingWords } from '../words/opening.ts'
import { words } from '../words/words.ts'
import { headingOf, panelOf, parameter, passagesOf } from './panel.ts'
import type { Site } from './site.ts'

export const said = endpointWords.zh

/** What the endpoint has around the selected node. */
export const relationsOf = (page: Page): Locator => page.getByRole('region', { name: said.relations.title })
export const barOf = (page: Page): Locator => page.getByRole('region', { name: said.bar.label })

/** What a program finds that some readers could not use. */
export async function violations(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** Opens the form with an address in it. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: words.zh.take.open, exact: true }).click()
  await page.getByText(openingWords.zh.endpoint).click()
  await page.getByLabel(said.form.address).fill(address)
}

/** Searches for a place and begins from it. */
async function beginFrom(page: Page, name: string, whole: string): Promise<void> {
  await barOf(page).getByRole('searchbox').fill(name)
  await page.getByRole('region', { name: said.bar.results }).getByRole('link', { name: whole, exact: true }).click()
  await expect.poll(() => headingOf(page).innerText(), { timeout: 10_000 }).toBe(whole)
}

/** `graph`: the named graph that is asked, where the server has others. Connects, tests, searches, brings in a relation, reads a passage, and gives the link to somebody else. */
export async function explore(site: Site, address: string, graph = ''): Promise<Page> {
  const { page, complaints } = await site.visit()
  await openForm(page, address)
  if (graph !== '') {
    await page.getByText(said.form.more).click()
    await page.getByLabel(said.form.graphs).fill(graph)
  }
  await page.getByRole('button', { name: said.form.test }).click()
  const tried = page.getByRole('dialog').getByRole('listitem')
  await tried.filter({ hasText: said.probe.profile(said.form.profiles.statement) }).waitFor()
  expect(await tried.first().innerText()).toContain(said.probe.reachable)
  await page.getByRole('button', { name: said.form.explore }).click()
  await page.getByRole('heading', { name: said.home.title }).waitFor()
  // Types with their counts, before anything is brought in.
  await page.getByRole('button', { name: '地区 16', exact: true }).waitFor()

  await beginFrom(page, '呼和浩特', '呼和浩特市')
  const relation = relationsOf(page).getByRole('link', { name: said.relations.bring(said.relations.all(10), '实施') })
  await relation.waitFor()
  expect(await passagesOf(page)).toEqual([])
  const before = page.url()
  await relation.click()
  await panelOf(page).locator('blockquote').filter({ hasText: '推进党员干部示范引领工程' }).first().waitFor()
  expect(page.url().startsWith(before)).toBe(true)
  await barOf(page)
    .getByText(said.bar.shown(new URL(address).host, 11))
    .waitFor()
  expect(parameter(page, 'focus')).not.toBeNull()

  // Some of a relation, chosen one by one.
  await relationsOf(page)
    .getByRole('button', { name: said.relations.bring(said.relations.choose, '遵循') })
    .click()
  await relationsOf(page).getByRole('checkbox').first().check()
  await relationsOf(page)
    .getByRole('link', { name: said.relations.chosen(1) })
    .click()
  await barOf(page)
    .getByText(said.bar.shown(new URL(address).host, 12))
    .waitFor()

  const link = page.url()
  await page.goBack()
  await barOf(page)
    .getByText(said.bar.shown(new URL(address).host, 11))
    .waitFor()
  await page.goForward()
  await barOf(page)
    .getByText(said.bar.shown(new URL(address).host, 12))
    .waitFor()
  await page.mouse.move(0, 0)

  // Somebody else is asked first, and then sees the same.
  const other = await site.visit(new URL(link).hash.slice(1))
  await other.page.getByText(said.gate.what(address)).waitFor()
  expect(other.outside).toEqual([])
  await other.page.getByRole('button', { name: said.gate.agree }).click()
  await barOf(other.page)
    .getByText(said.bar.shown(new URL(address).host, 12))
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
  await expect.poll(async () => (await picture(other.page)) === (await picture(page)), { timeout: 8000 }).toBe(true)
  await other.context.close()
  expect(complaints).toEqual([])
  return page
}
