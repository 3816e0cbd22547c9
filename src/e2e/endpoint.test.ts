import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { corpusRdf } from '../../commands/corpusRdf.ts'
import { serveSparql } from '../../commands/oxigraph/server.ts'
import { writeLoad } from '../view/load.ts'
import { barOf, explore, openForm, relationsOf, said } from './exploring.ts'
import { headingOf } from './panel.ts'
import { openSite, phone } from './site.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
const site = await openSite()
const server = await serveSparql([{ text: rdf.quads, format: 'application/n-quads' }])
// The page's policy knows this machine by name alone.
const address = server.address.replace('127.0.0.1', 'localhost')
const { host } = new URL(address)
beforeEach(() => server.behave())
afterAll(async () => {
  await site.close()
  await server.close()
})

const data = encodeURIComponent(`sparql:${address};evidence=statement`)
const link = `data=${data}&load=${writeLoad([{ step: 'node', node: `${rdf.address}#focus=hohhot` }])}`
const facts = { address, status: null, seconds: null, said: null }

/** A page on which one node is, agreed to. */
async function begun(size = { width: 1280, height: 800 }): Promise<Page> {
  const { page } = await site.visit(link, { size })
  await page.getByRole('button', { name: said.gate.agree }).click()
  await barOf(page).getByText(said.bar.shown(host, 1)).waitFor()
  return page
}

async function select(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = location.hash.replace('#', '#focus=focus-hohhot&')
  })
  await headingOf(page).waitFor()
  await relationsOf(page).getByRole('link').first().waitFor()
}

test('a reader explores an endpoint, and the link shows somebody else the same', async () => {
  const page = await explore(site, address)
  await page.context().close()
})

test('each way in which a server can fail ends in its sentence, and the page stays as it was', async () => {
  const page = await begun()
  await select(page)
  const before = page.url()
  const bring = relationsOf(page).getByRole('link').first()

  async function fails(sentence: string): Promise<void> {
    await bring.click()
    await barOf(page).getByText(sentence).waitFor()
    await barOf(page).getByText(said.stays).waitFor()
    expect(page.url()).toBe(before)
    expect(await headingOf(page).innerText()).toBe('呼和浩特市')
    await barOf(page).getByRole('button', { name: said.errand.close }).click()
  }

  server.behave({ status: { code: 500, times: 99 } })
  await fails(said.troubles.status({ ...facts, status: 500, said: 'Virtuoso 42000 Error: no' }))
  server.behave({ truncated: 'broken' })
  await fails(said.troubles.truncated(facts))
  server.behave({ html: true })
  await fails(said.troubles['not-sparql']({ ...facts, said: '<!doctype html><title>Query editor</title>' }))
  server.behave({ authorization: 'Basic nobody' })
  await fails(said.troubles.refused({ ...facts, status: 401 }))
  server.behave({ cors: false })
  await fails(said.troubles['cors-or-network'](facts))

  server.behave({ hang: 'all' })
  await bring.click()
  await barOf(page).getByRole('button', { name: said.errand.stop }).click()
  await barOf(page).getByText(said.errand.stopped).waitFor()
  // Nobody waits half a minute here.
  await page.evaluate(() => {
    const usual = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = (time) => usual(time / 60)
  })
  await fails(said.troubles['time-out'](facts))

  server.behave({ status: { code: 429, times: 99, retryAfter: '30' } })
  await fails(said.troubles.busy({ ...facts, status: 429, seconds: 30 }))
  await page.context().close()
})

test('where the link would grow too long, what is there can be saved as a file', async () => {
  const page = await begun()
  await page.evaluate((length) => {
    location.hash = location.hash.replace('#', `#focus=focus-hohhot&q=${'x'.repeat(length)}&`)
  }, 7900)
  const before = page.url()
  await relationsOf(page).getByRole('link').first().click()
  await barOf(page).getByText(said.errand.tooLong).waitFor()
  const saving = page.waitForEvent('download')
  await barOf(page).getByRole('button', { name: said.errand.save }).click()
  expect((await saving).suggestedFilename()).toMatch(/graph\.json$/)
  expect(page.url()).toBe(before)
  await page.context().close()
})

test('a connection that does not work says so before it is explored', async () => {
  const { page } = await site.visit()
  await openForm(page, 'http://example.org/sparql')
  await page.getByText(said.form.plain).first().waitFor()
  expect(await page.getByRole('button', { name: said.form.explore }).isDisabled()).toBe(true)
  server.behave({ status: { code: 500, times: 99 } })
  await page.getByLabel(said.form.address).fill(address)
  await page.getByRole('button', { name: said.form.explore }).click()
  await page
    .getByRole('alert')
    .getByText(said.troubles.status({ ...facts, status: 500, said: 'Virtuoso 42000 Error: no' }))
    .waitFor()
  await page.context().close()
})

test('by keyboard the focus goes on where the relation stood, and a phone has room for all of it', async () => {
  const page = await begun(phone)
  await select(page)
  const bring = relationsOf(page).getByRole('link').first()
  await bring.focus()
  await page.keyboard.press('Enter')
  await barOf(page).getByText(said.bar.shown(host, 11)).waitFor()
  const isInside = () => page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel)
  await expect.poll(isInside, { timeout: 5000 }).toBe(said.relations.title)
  await barOf(page).getByRole('searchbox').fill('包头')
  const found = page.getByRole('region', { name: said.bar.results }).getByRole('link', { name: '包头市', exact: true })
  await found.waitFor()
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await found.focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent.trim()), { timeout: 5000 })
    .toBe('包头市')
  await page.context().close()
})
