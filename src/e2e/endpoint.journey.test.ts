import type { Page } from 'playwright-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { corpusRdf } from '../../commands/corpusRdf.ts'
import { serveSparql } from '../../commands/oxigraph/server.ts'
import { writeLoad } from '../link/loadSteps.ts'
import { endpointWords } from '../endpoint/endpoint.words.ts'
import { words } from '../i18n/words.ts'
import { barOf, explore, openForm, relationsOf, texts, violations } from './harness/exploring.ts'
import { headingOf, panelOf, parameter } from './harness/panel.ts'
import { openSite, phone } from './harness/site.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
const site = await openSite()
const near = 'urn:hub:near'
/** A node with more neighbours than one page has. */
const hub = Array.from(
  { length: 50_000 },
  (_, at) => `<urn:hub:n${String(at + 1).padStart(5, '0')}> <${near}> <urn:hub:0> .`,
)
const server = await serveSparql([
  { text: rdf.quads, format: 'application/n-quads' },
  { text: hub.join('\n'), format: 'application/n-triples' },
])
// The policy of the page allows localhost by name, not by address.
const address = server.address.replace('127.0.0.1', 'localhost')
const { host } = new URL(address)
beforeEach(() => server.behave())
afterAll(async () => {
  await site.close()
  await server.close()
})

const data = encodeURIComponent(`sparql:${address};evidence=statement`)
const link = `data=${data}&load=${writeLoad([{ step: 'node', node: `${rdf.address}#focus=hohhot` }])}`
const facts = { address, status: null, seconds: null, serverMessage: null }

/** A page with one loaded node, after consent. */
async function begun(size = { width: 1280, height: 800 }, from = link): Promise<Page> {
  const { page } = await site.visit(from, { size })
  await page.getByRole('button', { name: texts.gate.agree }).click()
  await barOf(page).getByText(texts.bar.shown(host, 1)).waitFor()
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
  await explore(site, address)
})

test('each way in which a server can fail ends in its sentence, and the page stays as it was', async () => {
  const page = await begun()
  await select(page)
  const before = page.url()
  const first = relationsOf(page).getByRole('link').first()

  async function fails(sentence: string): Promise<void> {
    await first.click()
    await barOf(page).getByText(sentence).waitFor()
    await barOf(page).getByText(texts.stays).waitFor()
    expect(page.url()).toBe(before)
    expect(await headingOf(page).innerText()).toBe('呼和浩特市')
    await barOf(page).getByRole('button', { name: texts.loadTask.close }).click()
  }

  server.behave({ status: { code: 500, times: 99 } })
  await fails(texts.troubles.status({ ...facts, status: 500, serverMessage: 'Virtuoso 42000 Error: no' }))
  server.behave({ truncated: 'broken' })
  await fails(texts.troubles.truncated(facts))
  server.behave({ html: true })
  await fails(texts.troubles['not-sparql']({ ...facts, serverMessage: '<!doctype html><title>Query editor</title>' }))
  server.behave({ authorization: 'Basic nobody' })
  await fails(texts.troubles.refused({ ...facts, status: 401 }))
  server.behave({ cors: false })
  await fails(texts.troubles['cors-or-network'](facts))

  server.behave({ hang: 'all' })
  await first.click()
  await barOf(page).getByRole('button', { name: texts.loadTask.stop }).click()
  await barOf(page).getByText(texts.loadTask.stopped).waitFor()
  // Time-outs are shortened, so that the test need not wait half a minute.
  await page.evaluate(() => {
    const usual = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = (time) => usual(time / 60)
  })
  await fails(texts.troubles['time-out'](facts))

  server.behave({ status: { code: 429, times: 99, retryAfter: '30' } })
  await fails(texts.troubles.busy({ ...facts, status: 429, seconds: 30 }))
})

test('edges come before their evidence: it is said that it is under way, why it did not come, and it is put in when it comes', async () => {
  const page = await begun()
  await select(page)
  const slow = /hadMember/u
  server.behave({ slow })
  await relationsOf(page).getByRole('link').first().press('Enter')
  await barOf(page).getByText(texts.bar.shown(host, 11)).waitFor()
  await barOf(page).getByText(texts.evidence.coming(10)).waitFor()
  expect(await panelOf(page).getByText(texts.phrase.awaited.editorial).count()).toBe(10)
  await barOf(page).getByRole('button', { name: texts.loadTask.stop }).click()
  await barOf(page).getByText(texts.evidence.stopped(10)).waitFor()

  server.behave({ status: { code: 500, times: 99 } })
  await barOf(page).getByRole('button', { name: texts.evidence.read }).press('Enter')
  await panelOf(page)
    .getByText(texts.troubles.status({ ...facts, status: 500, serverMessage: 'Virtuoso 42000 Error: no' }))
    .waitFor()
  await barOf(page).getByText(texts.evidence.failed(10)).waitFor()
  // The panel of an edge says the same, and its link stays valid when the passage comes.
  await panelOf(page).locator('a[href*="--"]').first().press('Enter')
  await panelOf(page).getByText(texts.evidence.failed(1)).waitFor()
  const before = page.url()
  server.behave()
  await panelOf(page).getByRole('button', { name: texts.home.again }).press('Enter')
  await panelOf(page).locator('blockquote').first().waitFor()
  // The button is gone, so the focus goes to the heading.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 5000 }).toBe('H2')
  expect(await barOf(page).getByText(/出处/u).count()).toBe(0)
  expect(page.url()).toBe(before)
})

test('a hub of 50,000 is counted before any of it comes, and comes fifty at a time', async () => {
  const from = `data=${data}&load=${writeLoad([{ step: 'node', node: 'urn:hub:0' }])}&focus=urn-hub-0`
  const page = await begun(undefined, from)
  const row = relationsOf(page).getByRole('listitem').filter({ hasText: 'near' })
  await row.getByText('50,000', { exact: true }).waitFor()
  const pages = () => server.asked.filter(({ query }) => query.includes(`<${near}>`) && query.includes('ORDER BY STR'))
  expect(pages()).toEqual([])
  await row.getByRole('link', { name: texts.relations.load(texts.relations.first, 'near') }).click()
  for (const nodes of [51, 101]) {
    await barOf(page).getByText(texts.bar.shown(host, nodes)).waitFor()
    await row.getByRole('link', { name: texts.relations.load(texts.relations.next, 'near') }).click()
  }
  await barOf(page).getByText(texts.bar.shown(host, 151)).waitFor()
  await row.getByText(texts.relations.part(150, '50,000'), { exact: true }).waitFor()
  expect(parameter(page, 'load')?.split('.').slice(2)).toEqual(['i,0_0,0_near', 'i,0_0,0_near,2', 'i,0_0,0_near,3'])
  expect(pages().map(({ query }) => /"(urn:hub:n\d+)"/u.exec(query)?.[1])).toEqual([
    undefined,
    'urn:hub:n00050',
    'urn:hub:n00100',
  ])
  await row.getByRole('button', { name: texts.relations.load(texts.relations.choose, 'near') }).click()
  await row.getByRole('checkbox').first().waitFor()
  expect(await row.getByRole('checkbox').count()).toBe(50)
  expect(await violations(page)).toEqual([])
})

test('where the link would grow too long, what is there can be saved as a file, and that is said in both languages', async () => {
  const page = await begun()
  await page.evaluate((length) => {
    location.hash = location.hash.replace('#', `#focus=focus-hohhot&q=${'x'.repeat(length)}&`)
  }, 7900)
  const before = page.url()
  await relationsOf(page).getByRole('link').first().click()
  await barOf(page).getByText(texts.loadTask.tooLong).waitFor()
  await page.getByRole('link', { name: words.zh.header.otherLanguageLabel }).click()
  await page.getByText(endpointWords.en.loadTask.tooLong).waitFor()
  const inEnglish = page.getByRole('button', { name: endpointWords.en.loadTask.save })
  await inEnglish.waitFor()
  const saving = page.waitForEvent('download')
  await inEnglish.click()
  expect((await saving).suggestedFilename()).toMatch(/graph\.json$/)
  expect(parameter(page, 'load')).toBe(new URLSearchParams(new URL(before).hash.slice(1)).get('load'))
})

test('a connection that does not work says so before it is explored', async () => {
  const { page } = await site.visit()
  await openForm(page, 'http://example.org/sparql')
  await page.getByText(texts.form.plain).first().waitFor()
  expect(await page.getByRole('button', { name: texts.form.explore }).isDisabled()).toBe(true)
  server.behave({ status: { code: 500, times: 99 } })
  await page.getByLabel(texts.form.address).fill(address)
  await page.getByRole('button', { name: texts.form.explore }).click()
  await page
    .getByRole('alert')
    .getByText(texts.troubles.status({ ...facts, status: 500, serverMessage: 'Virtuoso 42000 Error: no' }))
    .waitFor()
})

test('by keyboard the focus goes on where the relation stood, and a phone has room for all of it', async () => {
  const page = await begun(phone)
  await select(page)
  const first = relationsOf(page).getByRole('link').first()
  await first.focus()
  await page.keyboard.press('Enter')
  await barOf(page).getByText(texts.bar.shown(host, 11)).waitFor()
  const isInside = () => page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel)
  await expect.poll(isInside, { timeout: 5000 }).toBe(texts.relations.title)
  await barOf(page).getByRole('searchbox').fill('包头')
  const found = page.getByRole('region', { name: texts.bar.results }).getByRole('link', { name: '包头市', exact: true })
  await found.waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await found.focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent.trim()), { timeout: 5000 })
    .toBe('包头市')
})
