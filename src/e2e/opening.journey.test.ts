import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostileFiles } from '../testing/hostileFiles.ts'
import { openingWords } from '../open/open.words.ts'
import { words } from '../i18n/words.ts'
import { headingOf, openView, panelOf, parameter, passagesOf } from './harness/panel.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
const opening = openingWords.zh
const exportTexts = words.zh.export

const gexf = `<?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<nodes><node id="a" label="Ann &lt;img src=x onerror=alert(1)&gt;"/><node id="b" label="磨坊"/></nodes>
<edges><edge id="0" source="a" target="b" kind="owns"/></edges></graph></gexf>`
const csv = `source,target,relation,quote,document,body
Ann,Mill,owns,"Ann owns the mill, as her mother did.",Parish letter,The vicar
Ann,Weir,mends,,,
`

/** A server with graphs. Some answers may be read by any page, others only by its own. */
let elsewhere: Server
let address = ''
const asked: string[] = []
beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    if (pathname !== '/closed.csv') response.setHeader('Access-Control-Allow-Origin', '*')
    response.statusCode = pathname === '/gone.csv' ? 404 : 200
    response.end(csv)
  })
  await new Promise<void>((ready) => elsewhere.listen(0, 'localhost', ready))
  address = `http://localhost:${String((elsewhere.address() as AddressInfo).port)}`
})
afterAll(async () => {
  elsewhere.close()
  await site.close()
})

const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: opening.title })

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: exportTexts.open, exact: true }).click()
  await dialogOf(page).locator('input[type=file]').first().setInputFiles(file(name, text))
}

const isShipped = (page: Page): Promise<void> =>
  page.getByRole('contentinfo').getByText(words.zh.status.bodies(9)).waitFor()

test('a file without sources opens, says so, and the way back leads to the graph of the site', async () => {
  const { page, complaints, outside } = await site.visit('view=list')
  await openFile(page, 'mill.gexf', gexf)
  await page.getByText(opening.quoted(0, 1)).waitFor()
  expect(parameter(page, 'data')).toMatch(/^file:mill\.gexf~[0-9a-f]{8}$/)
  // Markup in the file is shown as text.
  await openView(page, words.zh, 'list')
  expect(await page.getByRole('main').innerText()).toContain('Ann <img')
  expect(await page.locator('img').count()).toBe(0)
  await page.getByRole('main').getByRole('link', { name: '磨坊' }).first().click()
  expect(await panelOf(page).innerText()).toContain(opening.foreign.editorial)
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await isShipped(page)
  await page.goForward()
  await page.getByText(opening.quoted(0, 1)).waitFor()
  await page.getByRole('link', { name: opening.back }).click()
  await isShipped(page)
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
})

test('JSON-LD is read under the policy of the site, and a context elsewhere is refused, not fetched', async () => {
  const { page, complaints, outside } = await site.visit('view=list')
  const node = { '@id': 'urn:ann', '@type': 'Person', name: 'Ann', owns: { '@id': 'urn:mill', name: '磨坊' } }
  await openFile(page, 'mill.jsonld', JSON.stringify({ '@context': { '@vocab': 'https://schema.org/' }, ...node }))
  await page.getByText(opening.quoted(0, 1)).waitFor()
  const context = 'https://example.org/context.jsonld'
  await openFile(page, 'far.jsonld', JSON.stringify({ '@context': context, ...node }))
  await dialogOf(page).getByText(context).waitFor()
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
})

test('an edge of a table quotes its sentence, who says it and where, and how many do is told', async () => {
  const { page, complaints } = await site.visit('view=list')
  await openFile(page, 'parish.csv', csv)
  await page.getByText(opening.quoted(1, 2)).waitFor()
  await openView(page, words.zh, 'list')
  await page.getByRole('main').getByRole('link', { name: 'Mill', exact: true }).last().click()
  await headingOf(page).waitFor()
  await panelOf(page).locator('.grounding a').first().click()
  await page.waitForURL(/focus=ann--owns--mill/)
  expect(await passagesOf(page)).toEqual(['Ann owns the mill, as her mother did.'])
  expect(await panelOf(page).innerText()).toContain('The vicar')
  expect(complaints).toEqual([])
})

test('a link to a file opens it again on this device, until it is forgotten; elsewhere it asks for the file', async () => {
  const { page, context } = await site.visit('view=list', { ownProfile: true })
  await openFile(page, 'mill.gexf', gexf)
  await page.getByText(opening.quoted(0, 1)).waitFor()
  await page.goto(`${page.url()}&focus=b`)
  await page.reload()
  await page.getByText(opening.quoted(0, 1)).waitFor()
  const link = page.url()

  await page.getByRole('button', { name: exportTexts.open, exact: true }).click()
  await dialogOf(page)
    .getByRole('button', { name: opening.forgetLabel('mill.gexf') })
    .click()
  await dialogOf(page).getByRole('link', { name: 'mill.gexf' }).waitFor({ state: 'detached' })
  const again = await context.newPage()
  await again.goto(link)
  await again.getByText(opening.gate.file('mill.gexf')).waitFor()
  await again.locator('input[type=file]').first().setInputFiles(file('mill.gexf', gexf))
  await again.getByText(opening.quoted(0, 1)).waitFor()
  expect(again.url()).toBe(link)
})

test('a broken file is told with its place, and what was open stays open', async () => {
  const { page, complaints } = await site.visit('focus=hohhot&view=graph')
  await openFile(page, 'half.gexf', gexf.slice(0, 300))
  const alert = dialogOf(page).getByRole('alert')
  await alert.getByText(opening.stays).waitFor()
  expect(await alert.innerText()).toContain('“half.gexf”')
  const bomb = file('bomb.xml', '<!DOCTYPE a [<!ENTITY b "c">]><graphml>&b;</graphml>')
  await dialogOf(page).locator('input[type=file]').first().setInputFiles(bomb)
  await alert.getByText('bomb.xml').waitFor()
  await page.keyboard.press('Escape')
  expect(await headingOf(page).innerText()).toContain('呼和浩特')
  expect(complaints).toEqual([])
})

test('a table of which nobody knows the columns is asked about', async () => {
  const { page, complaints } = await site.visit('view=list')
  await openFile(page, '表.csv', '甲;乙;丙;丁\n北京;连接;上海;张三说两城相连\n')
  const dialog = dialogOf(page)
  await dialog.getByText(opening.table.title).waitFor()
  const choose = (role: string, column: string) =>
    dialog.getByRole('combobox', { name: role, exact: true }).selectOption(column)
  await choose(opening.table.names.source, '甲')
  await choose(opening.table.names.relation, '乙')
  await choose(opening.table.names.target, '丙')
  await choose(opening.table.names.quote, '丁')
  await dialog.getByRole('button', { name: opening.table.open, exact: true }).click()
  await page.getByText(opening.quoted(1, 1)).waitFor()
  await openView(page, words.zh, 'list')
  expect(await page.getByRole('main').innerText()).toContain('上海')
  expect(complaints).toEqual([])
})

test('what is dropped on the page or pasted outside of a field is opened', async () => {
  const { page } = await site.visit('view=list')
  const transfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.csv'))
    return transfer
  }, csv)
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
  await page.getByText(opening.quoted(1, 2)).waitFor()
  expect(parameter(page, 'data')).toContain('dropped.csv')
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, gexf)
  await page.getByText(opening.quoted(0, 1)).waitFor()
  expect(parameter(page, 'data')).toContain(opening.pasted)
})

test('a link to another site asks once before it loads, and what keeps it from loading is explained', async () => {
  const { page, complaints } = await site.visit('', { blank: true })
  const link = (path: string) => `${site.address}#view=list&data=${encodeURIComponent(`${address}${path}`)}`
  asked.length = 0
  await page.goto(link('/open.csv'))
  await page.getByText(opening.gate.address(`${address}/open.csv`)).waitFor()
  expect(asked).toEqual([])
  await page.getByRole('button', { name: opening.gate.agree }).click()
  await page.getByText(opening.quoted(1, 2)).waitFor()
  expect(asked).toEqual(['/open.csv'])
  expect(await page.getByRole('main').innerText()).toContain('Mill')
  // Agreed once: another file of the same site is loaded at once.
  await page.goto(link('/other.csv'))
  await page.getByText(opening.shown('other.csv', 'CSV'), { exact: true }).waitFor()
  expect(complaints).toEqual([])
  await page.goto(link('/gone.csv'))
  await page.getByText(opening.fetching.status(`${address}/gone.csv`, 404)).waitFor()
  await page.goto(link('/closed.csv'))
  await page.getByText(opening.fetching.network(`${address}/closed.csv`)).waitFor()
  await page.getByRole('link', { name: opening.gate.shipped }).click()
  await isShipped(page)
})

test('a reader who goes on to another view while the question about a graph is fetched stays with that view', async () => {
  const { page, complaints } = await site.visit('view=list')
  await page.locator('.tools').waitFor()
  let answer = (): void => undefined
  const answered = new Promise<void>((done) => (answer = done))
  let isAsked = false
  await page.route(/\/Gate-[^/]*\.js$/, async (route) => {
    isAsked = true
    await answered
    await route.continue()
  })
  const goTo = (hash: string) => page.evaluate((to) => void (location.hash = to), hash)
  await goTo(`data=${encodeURIComponent(`${address}/open.csv`)}`)
  await expect.poll(() => isAsked).toBe(true)
  await goTo('view=list&focus=hohhot')
  await headingOf(page).waitFor()
  const fetched = page.waitForResponse(/\/Gate-[^/]*\.js$/)
  answer()
  await (await fetched).finished()
  await goTo('view=matrix')
  await page.getByRole('main', { name: words.zh.views.matrix }).waitFor()
  expect(await page.getByRole('heading', { name: opening.gate.title }).count()).toBe(0)
  // The same address again asks, since nothing else is wanted now.
  await goTo(`data=${encodeURIComponent(`${address}/open.csv`)}`)
  await page.getByRole('heading', { name: opening.gate.title }).waitFor()
  expect(complaints).toEqual([])
})

test('of hostile files of every sort each ends in a graph, a question or a sentence, and the page is unharmed', async () => {
  const { page, complaints, outside } = await site.visit('view=list')
  const some = hostileFiles.filter((_, at) => at % 9 === 0)
  const ends = new Set<string>()
  for (const [at, { path, bytes }] of some.entries()) {
    // Each file has a name of its own, so that the message must be about this one.
    const name = `${String(at)} ${path.split('/').at(-1) ?? ''}`
    if (!(await dialogOf(page).isVisible()))
      await page.getByRole('button', { name: exportTexts.open, exact: true }).click()
    const dialog = dialogOf(page)
    await dialog
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
    const opened = page.locator('.tools').or(dialog)
    await opened.first().waitFor()
    const end = await page.waitForFunction(
      (given) => {
        if (decodeURIComponent(location.hash).includes(`data=file:${given}~`)) return 'graph'
        const text = document.querySelector('dialog[open] [role=alert]')?.textContent ?? ''
        if (text.includes(given)) return 'sentence'
        return document.querySelector('dialog[open] form h3')?.parentElement?.textContent.includes(given)
          ? 'question'
          : null
      },
      name,
      { timeout: 20_000 },
    )
    const how = await end.jsonValue()
    ends.add(String(how))
    if (how === 'question') await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Escape')
  expect([...ends]).toEqual(expect.arrayContaining(['graph', 'sentence']))
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
  expect(await page.locator('main :is(script, img, iframe), .box :is(script, img, iframe)').count()).toBe(0)
  await page.goto(site.address)
  await isShipped(page)
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
})

test('reading a large file can be stopped', async () => {
  const { page, complaints } = await site.visit('view=list')
  const rows = Array.from({ length: 400_000 }, (_, at) => `a${String(at % 5000)},b${String(at)},knows`)
  await openFile(page, 'large.csv', `source,target,relation\n${rows.join('\n')}\n`)
  await dialogOf(page).getByRole('button', { name: opening.stop }).click()
  await dialogOf(page).getByText(opening.stopped).waitFor()
  await page.keyboard.press('Escape')
  await isShipped(page)
  expect(complaints).toEqual([])
})

test.each([
  ['the dialog, wide', {}, false],
  ['the dialog, on a phone in the dark', { size: phone, theme: 'dark', touch: true } as const, false],
  ['the gate', {}, true],
])('no rule of axe-core is violated: %s', async (_, reader, isGate) => {
  const { page } = await site.visit(isGate ? 'data=file%3Amill%2Egexf%7E01234567' : 'view=list', reader)
  if (!isGate) {
    if ('size' in reader) {
      await page.getByRole('button', { name: words.zh.header.about, exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: exportTexts.open, exact: true }).click()
    } else await page.getByRole('button', { name: exportTexts.open, exact: true }).click()
    await dialogOf(page).waitFor()
  } else await page.getByText(opening.gate.file('mill.gexf')).waitFor()
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const result = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(violations).toEqual([])
})
