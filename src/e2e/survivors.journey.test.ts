/** Another graph replaces the present one: everything on the page stays mounted, and focus and scrolling stay. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { corpusRdf } from '../../commands/corpusRdf.ts'
import { serveSparql } from '../../commands/oxigraph/server.ts'
import { words } from '../i18n/words.ts'
import { writeLoad } from '../link/loadSteps.ts'
import { openingWords } from '../open/open.words.ts'
import { drawn } from './harness/drawing.ts'
import { barOf, relationsOf, texts } from './harness/exploring.ts'
import { headingOf, panelOf, parameter } from './harness/panel.ts'
import { openSite } from './harness/site.ts'
import { placeIn, survivors, tagParts } from './harness/survivors.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
const site = await openSite()
const server = await serveSparql([{ text: rdf.quads, format: 'application/n-quads' }])
const address = server.address.replace('127.0.0.1', 'localhost')
const { host } = new URL(address)
afterAll(async () => {
  await site.close()
  await server.close()
})

const csv = `source,target,relation,quote,document,body
Ann,Mill,owns,"Ann owns the mill, as her mother did.",Parish letter,The vicar
`

/** A ring with a chord: large enough to be drawn as clusters. */
const ring = (name: string): string =>
  `source,target,relation\n${Array.from({ length: 900 }, (_, at) => `${name}${at},${name}${(at + 1) % 900},next`).join('\n')}\n`

async function openText(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await page
    .getByRole('dialog', { name: openingWords.zh.title })
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await expect.poll(() => parameter(page, 'data')).toContain(`file:${name}~`)
}

async function openCsv(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await page
    .getByRole('dialog', { name: openingWords.zh.title })
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'mill.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect.poll(() => parameter(page, 'data')).toMatch(/^file:mill\.csv~/u)
  await page.getByText(openingWords.zh.quoted(1, 1)).waitFor()
}

test('an opened file, and the way back: header, main, canvas, filters and panel stay', async () => {
  const { page, complaints } = await site.visit()
  await drawn(page)
  await panelOf(page).getByRole('heading').first().waitFor()
  const tagged = await tagParts(page)
  expect(tagged.length).toBeGreaterThan(11)
  await openCsv(page)
  await panelOf(page).getByText('mill.csv').or(page.getByText('mill.csv')).first().waitFor()
  // The values of another vocabulary are other boxes.
  const ofGraph = new Set(['a tick box of the filters'])
  expect(await survivors(page)).toEqual(expect.arrayContaining(tagged.filter((name) => !ofGraph.has(name))))
  await page.goBack()
  await page.getByRole('contentinfo').getByText(words.zh.status.bodies(9)).waitFor()
  expect(await survivors(page)).toEqual(expect.arrayContaining(tagged.filter((name) => !ofGraph.has(name))))
  expect(complaints).toEqual([])
})

test('what is brought in from an endpoint: everything stays, the window shows all of it, and the row has the focus', async () => {
  const data = encodeURIComponent(`sparql:${address};evidence=statement`)
  const load = writeLoad([{ step: 'node', node: `${rdf.address}#focus=hohhot` }])
  const { page, complaints } = await site.visit(`focus=focus-hohhot&data=${data}&load=${load}`)
  await page.getByRole('button', { name: texts.gate.agree }).click()
  await barOf(page).getByText(texts.bar.shown(host, 1)).waitFor()
  await headingOf(page).waitFor()
  const links = relationsOf(page).getByRole('link')
  await links.first().waitFor()
  const tagged = await tagParts(page, {
    bar: 'section.bar',
    'its field': 'section.bar input',
    heading: 'aside [data-heading]',
    relations: `section[aria-label="${texts.relations.title}"]`,
    'the last relation': `section[aria-label="${texts.relations.title}"] li:last-child .row`,
  })
  expect(tagged).toContain('the last relation')
  await links.last().scrollIntoViewIfNeeded()
  await links.last().focus()
  const before = await placeIn(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => barOf(page).innerText()).not.toContain(texts.bar.shown(host, 1))
  await drawn(page)
  expect(await survivors(page)).toEqual(expect.arrayContaining([...tagged]))
  // All of the relation is here: its link is gone, and its row has the focus.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className ?? '')).toContain('row')
  const after = await placeIn(page)
  expect(after.scrolled).toBeGreaterThanOrEqual(before.scrolled)
  expect(complaints).toEqual([])
})

test('one large graph after another is drawn, and so is the one before on the way back', async () => {
  const { page, complaints } = await site.visit()
  await openText(page, 'a.csv', ring('a'))
  await drawn(page)
  await openText(page, 'b.csv', ring('b'))
  await drawn(page)
  await page.goBack()
  await expect.poll(() => parameter(page, 'data')).toContain('file:a.csv')
  await drawn(page)
  expect(await page.locator('[data-fault]').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('who walks over a graph by keyboard is let go of, not lost, when another one takes its place', async () => {
  const { page, complaints } = await site.visit('view=graph')
  await openCsv(page)
  await page.goBack()
  await page.getByRole('contentinfo').getByText(words.zh.status.bodies(9)).waitFor()
  await page.getByRole('application').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.goForward()
  await page.getByText(openingWords.zh.quoted(1, 1)).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  expect(await page.locator('[data-fault]').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('who acts on the present graph while another one is read stays with it, in the address, too', async () => {
  const { page, complaints } = await site.visit('view=list')
  await openCsv(page)
  const opened = new URL(page.url()).hash
  await page.goBack()
  await page.route('**/*fileWorker*', async (route) => {
    await new Promise((enough) => setTimeout(enough, 1500))
    await route.continue()
  })
  await page.reload()
  await page.getByRole('contentinfo').getByText(words.zh.status.bodies(9)).waitFor()
  await page.evaluate((hash) => (location.hash = hash), opened)
  await page.getByRole('main').getByRole('link', { name: '包头市' }).first().click()
  await page.waitForTimeout(3000)
  expect(parameter(page, 'data')).toBeNull()
  expect(parameter(page, 'focus')).toBe('baotou')
  await expect.poll(() => headingOf(page).innerText()).toBe('包头市')
  expect(complaints).toEqual([])
})
