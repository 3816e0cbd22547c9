import type { Locator } from 'playwright-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { corpusRdf } from '../../commands/corpusRdf.ts'
import { serveSparql } from '../../commands/oxigraph/server.ts'
import { writeLoad } from '../link/loadSteps.ts'
import { endpointWords } from '../endpoint/endpoint.words.ts'
import { openingWords } from '../open/open.words.ts'
import { shareWords } from '../share/share.words.ts'
import { words } from '../i18n/words.ts'
import { barOf, openForm, relationsOf, texts, violations } from './harness/exploring.ts'
import { headingOf, parameter } from './harness/panel.ts'
import { desktop, openSite, type Site } from './harness/site.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
const site: Site = await openSite()
const server = await serveSparql([{ text: rdf.quads, format: 'application/n-quads' }])
// The policy of the page allows localhost by name, not by address.
const address = server.address.replace('127.0.0.1', 'localhost')
const { host } = new URL(address)
const facts = { address, status: 401, seconds: null, serverMessage: null }
const label = 'http://www.w3.org/2000/01/rdf-schema#label'
beforeEach(() => server.behave())
afterAll(async () => {
  await site.close()
  await server.close()
})

test('what the form says stands in the link, and who the reader is stands nowhere', async () => {
  const secret = { user: 'reader-of-it', password: 'pass-of-it' }
  server.behave({ authorization: `Basic ${btoa(`${secret.user}:${secret.password}`)}` })
  const { page, context } = await site.visit('', { ownProfile: true })
  await openForm(page, address)
  const dialog = page.getByRole('dialog')
  await dialog.getByText(texts.form.more).click()
  await dialog.getByLabel(texts.form.graphs).fill(rdf.address)
  await dialog.getByLabel(texts.form.labels).fill(label)
  await dialog.getByLabel(texts.form.languages).fill('en, zh')
  await dialog.getByLabel(texts.form.evidence).selectOption('statement')
  await dialog.getByLabel(texts.form.text).selectOption('none')
  await dialog.getByRole('button', { name: texts.form.test }).click()
  await dialog.getByText(texts.troubles.refused(facts)).waitFor()
  await dialog.getByLabel(texts.form.user).fill(secret.user)
  await dialog.getByLabel(texts.form.password).fill(secret.password)
  await dialog.getByRole('button', { name: texts.form.test }).click()
  await dialog.getByRole('listitem').filter({ hasText: texts.probe.reachable }).waitFor()
  expect(await violations(page)).toEqual([])

  await dialog.getByRole('button', { name: texts.form.explore }).click()
  await page.getByRole('heading', { name: texts.home.title }).waitFor()
  const given = `graph=${rdf.address};label=rdfs*label;lang=en,zh;evidence=statement`
  expect(parameter(page, 'data')).toBe(`sparql:${address};${given}`)
  const stored = JSON.stringify(await context.storageState())
  const session = await page.evaluate(() => JSON.stringify(sessionStorage))
  for (const word of Object.values(secret)) expect(page.url() + stored + session).not.toContain(word)
  const link = page.url()
  await context.close()

  // Without credentials the endpoint refuses.
  const steps = writeLoad([{ step: 'node', node: `${rdf.address}#focus=hohhot` }])
  const other = await site.visit(`${new URL(link).hash.slice(1)}&load=${steps}`)
  await other.page.getByRole('button', { name: texts.gate.agree }).click()
  await other.page.getByText(texts.troubles.refused(facts)).waitFor()
  await other.close()
})

test('the test of a connection says in either language what works, what does not, and what to do', async () => {
  const en = endpointWords.en
  const { page } = await site.visit('lang=en', { lang: 'en-GB' })
  await page.getByRole('button', { name: words.en.export.open, exact: true }).click()
  await page.locator('summary').filter({ hasText: 'SPARQL' }).click()
  await page.getByLabel(en.form.address).fill(address)
  const tried = page.getByRole('dialog').getByRole('listitem')
  const testIt = () => page.getByRole('button', { name: en.form.test }).click()
  await testIt()
  await tried.filter({ hasText: en.probe.noText }).waitFor()
  const good = await tried.allInnerTexts()
  expect(good.map((one) => one.slice(0, 1))).toEqual(['✓', '✓', '✓', '✓', '✗', '✓'])
  expect(good[0]).toContain(en.probe.reachable)
  expect(good[1]).toContain(en.probe.noRows)
  expect(good[3]).toContain(en.probe.profile(en.form.profiles.statement))
  server.behave({ rows: 700 })
  await testIt()
  await tried.filter({ hasText: en.probe.rows(700) }).waitFor()
  server.behave({ cors: false })
  await testIt()
  await tried.filter({ hasText: en.probe.forbids(address) }).waitFor()
  expect(await tried.count()).toBe(1)
  server.behave({ html: true })
  await testIt()
  await tried
    .filter({
      hasText: en.troubles['not-sparql']({ ...facts, serverMessage: '<!doctype html><title>Query editor</title>' }),
    })
    .waitFor()
})

test('inside another page what was brought in is shown, and the way to the whole has the same steps', async () => {
  const node = `${rdf.address}#focus=hohhot`
  const way = { node, relation: `${rdf.address}#relations=implements`, direction: 'out' } as const
  const load = writeLoad([
    { step: 'node', node },
    { step: 'page', ...way, page: 1 },
  ])
  const data = encodeURIComponent(`sparql:${address};evidence=statement`)
  const { page, context, complaints } = await site.visit('', { blank: true, ownProfile: true })
  await page.goto(`${site.address}embed.html#focus=focus-hohhot&view=list&data=${data}&load=${load}`)
  await page.getByRole('button', { name: texts.gate.agree }).click()
  await page.getByRole('complementary').locator('blockquote').first().waitFor()
  expect(await barOf(page).count()).toBe(0)
  expect(await relationsOf(page).count()).toBe(0)
  const whole = page.getByRole('link', { name: shareWords.zh.whole })
  const [opened] = await Promise.all([context.waitForEvent('page'), whole.click()])
  await barOf(opened).getByText(texts.bar.shown(host, 11)).waitFor()
  expect(parameter(opened, 'load')).toBe(parameter(page, 'load'))
  expect(new URL(opened.url()).pathname).not.toContain('embed')
  expect(complaints).toEqual([])

  // If a link loads nothing, the page does not blame the filters.
  const bare = await context.newPage()
  await bare.goto(`${site.address}embed.html#data=${data}&load=`)
  await bare.getByText(texts.phrase.empty).waitFor()
  await context.close()
})

test('from the form to a passage by keyboard alone', async () => {
  const { page } = await site.visit()
  const active = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
  const goTo = async (what: Locator) => {
    await what.focus()
    await page.keyboard.press('Enter')
  }
  await goTo(page.getByRole('button', { name: words.zh.export.open, exact: true }))
  await goTo(page.locator('summary').filter({ hasText: openingWords.zh.endpoint }))
  // The form is fetched now. It is next in tab order, and Enter in it starts exploring.
  await page.getByRole('dialog').getByLabel(texts.form.address).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type(address)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: texts.home.title }).waitFor()
  // There is nothing beside it yet, so it has the whole width.
  expect((await page.getByRole('main').boundingBox())?.width).toBe(desktop.width)
  await goTo(page.getByRole('button', { name: '地区 16', exact: true }))
  const found = page.getByRole('region', { name: texts.bar.results })
  await goTo(found.getByRole('link', { name: '呼和浩特市', exact: true }))
  await headingOf(page).waitFor()
  await expect.poll(active, { timeout: 5000 }).toBe('呼和浩特市')
  await goTo(relationsOf(page).getByRole('link').first())
  await page.locator('blockquote').first().waitFor()
  await expect.poll(active, { timeout: 5000 }).toContain('实施')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await barOf(page).getByText(texts.bar.shown(host, 13)).waitFor()
  expect(await violations(page)).toEqual([])
})
