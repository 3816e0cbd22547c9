import type { Page } from 'playwright-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { corpusRdf } from '../../commands/corpusRdf.ts'
import { serveSparql } from '../../commands/oxigraph/server.ts'
import { writeLoad } from '../view/load.ts'
import { endpointWords } from '../words/endpoint.ts'
import { words } from '../words/words.ts'
import { barOf, explore, openForm, relationsOf, said, violations } from './exploring.ts'
import { headingOf, panelOf, parameter } from './panel.ts'
import { openSite, phone } from './site.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
const site = await openSite()
const near = 'urn:hub:near'
/** As many neighbours as nobody wants on a page at once. */
const hub = Array.from(
  { length: 50_000 },
  (_, at) => `<urn:hub:n${String(at + 1).padStart(5, '0')}> <${near}> <urn:hub:0> .`,
)
const server = await serveSparql([
  { text: rdf.quads, format: 'application/n-quads' },
  { text: hub.join('\n'), format: 'application/n-triples' },
])
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
async function begun(size = { width: 1280, height: 800 }, from = link): Promise<Page> {
  const { page } = await site.visit(from, { size })
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

test('edges come before their evidence: it is said that it is under way, why it did not come, and it is put in when it comes', async () => {
  const page = await begun()
  await select(page)
  const slow = /hadMember/u
  server.behave({ slow })
  await relationsOf(page).getByRole('link').first().press('Enter')
  await barOf(page).getByText(said.bar.shown(host, 11)).waitFor()
  await barOf(page).getByText(said.grounds.coming(10)).waitFor()
  expect(await panelOf(page).getByText(said.phrase.awaited.editorial).count()).toBe(10)
  await barOf(page).getByRole('button', { name: said.errand.stop }).click()
  await barOf(page).getByText(said.grounds.stopped(10)).waitFor()

  server.behave({ status: { code: 500, times: 99 } })
  await barOf(page).getByRole('button', { name: said.grounds.read }).press('Enter')
  await panelOf(page)
    .getByText(said.troubles.status({ ...facts, status: 500, said: 'Virtuoso 42000 Error: no' }))
    .waitFor()
  await barOf(page).getByText(said.grounds.failed(10)).waitFor()
  // An edge says the same of itself, and keeps its place in the link when the passage comes.
  await panelOf(page).locator('a[href*="--"]').first().press('Enter')
  await panelOf(page).getByText(said.grounds.failed(1)).waitFor()
  const before = page.url()
  server.behave()
  await panelOf(page).getByRole('button', { name: said.home.again }).press('Enter')
  await panelOf(page).locator('blockquote').first().waitFor()
  // The button is gone with what it was for.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 5000 }).toBe('H2')
  expect(await barOf(page).getByText(/出处/u).count()).toBe(0)
  expect(page.url()).toBe(before)
  await page.context().close()
})

test('a hub of 50,000 is counted before any of it comes, and comes fifty at a time', async () => {
  const from = `data=${data}&load=${writeLoad([{ step: 'node', node: 'urn:hub:0' }])}&focus=urn-hub-0`
  const page = await begun(undefined, from)
  const row = relationsOf(page).getByRole('listitem').filter({ hasText: 'near' })
  await row.getByText('50,000', { exact: true }).waitFor()
  const pages = () => server.asked.filter(({ query }) => query.includes(`<${near}>`) && query.includes('ORDER BY STR'))
  expect(pages()).toEqual([])
  await row.getByRole('link', { name: said.relations.bring(said.relations.first, 'near') }).click()
  for (const nodes of [51, 101]) {
    await barOf(page).getByText(said.bar.shown(host, nodes)).waitFor()
    await row.getByRole('link', { name: said.relations.bring(said.relations.next, 'near') }).click()
  }
  await barOf(page).getByText(said.bar.shown(host, 151)).waitFor()
  await row.getByText(said.relations.part(150, '50,000'), { exact: true }).waitFor()
  expect(parameter(page, 'load')?.split('.').slice(2)).toEqual(['i,0_0,0_near', 'i,0_0,0_near,2', 'i,0_0,0_near,3'])
  expect(pages().map(({ query }) => /"(urn:hub:n\d+)"/u.exec(query)?.[1])).toEqual([
    undefined,
    'urn:hub:n00050',
    'urn:hub:n00100',
  ])
  await row.getByRole('button', { name: said.relations.bring(said.relations.choose, 'near') }).click()
  await row.getByRole('checkbox').first().waitFor()
  expect(await row.getByRole('checkbox').count()).toBe(50)
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('where the link would grow too long, what is there can be saved as a file, and that is said in both languages', async () => {
  const page = await begun()
  await page.evaluate((length) => {
    location.hash = location.hash.replace('#', `#focus=focus-hohhot&q=${'x'.repeat(length)}&`)
  }, 7900)
  const before = page.url()
  await relationsOf(page).getByRole('link').first().click()
  await barOf(page).getByText(said.errand.tooLong).waitFor()
  await page.getByRole('link', { name: words.zh.header.otherLanguageLabel }).click()
  await page.getByText(endpointWords.en.errand.tooLong).waitFor()
  const inEnglish = page.getByRole('button', { name: endpointWords.en.errand.save })
  await inEnglish.waitFor()
  const saving = page.waitForEvent('download')
  await inEnglish.click()
  expect((await saving).suggestedFilename()).toMatch(/graph\.json$/)
  expect(parameter(page, 'load')).toBe(new URLSearchParams(new URL(before).hash.slice(1)).get('load'))
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
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await found.focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent.trim()), { timeout: 5000 })
    .toBe('包头市')
  await page.context().close()
})
