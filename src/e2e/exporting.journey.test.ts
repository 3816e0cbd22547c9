import { textWords } from '../text/text.words.ts'
import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { countFigures, countPassages } from '../graph/census.ts'
import { edgeInWords } from '../graph/printedVerbs.ts'
import { parseGraph } from '../../graph/schema.ts'
import { exportWriters } from '../formats/formats.ts'
import { exportDialogWords } from '../formats/export/exportDialog.words.ts'
import { words } from '../i18n/words.ts'
import { panelOf, parameter } from './harness/panel.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const edition = model.attributes.edition.slice(0, 8)
const exportTexts = words.zh.export
const dialogTexts = exportDialogWords.zh
const claim = model.attributes.claims[3]
const figure = model.attributes.figures[3]
if (!claim || !figure) throw new Error('the graph has too few passages and figures')

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: exportTexts.export, exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

/** The file that the dialog hands to the browser for a format. */
async function save(page: Page, format: string): Promise<{ readonly name: string; readonly path: string }> {
  await page.locator(`input[name=format][value=${format}]`).check()
  const handed = page.waitForEvent('download')
  await page.getByRole('button', { name: dialogTexts.save, exact: true }).click()
  const download = await handed
  return { name: download.suggestedFilename(), path: await download.path() }
}

test('all of the graph, or what is visible, is saved as a graph file, each with its counts', async () => {
  const { page, complaints, outside } = await site.visit('view=graph&bodies=hohhot-commission')
  await openExport(page)
  const dialog = page.getByRole('dialog')
  const { graph, attributes } = model
  const all = dialogTexts.counts(
    graph.order,
    graph.size,
    countPassages(model, [...model.claims.keys()]),
    countFigures(attributes.figures),
  )
  expect(await dialog.innerText()).toContain(all)
  const part = await save(page, 'graph')
  expect(part.name).toBe(`verbatim-${edition}-part.json`)
  const opened = parseGraph(JSON.parse(readFileSync(part.path, 'utf8')))
  if (!opened.ok) throw new Error(opened.problems.join('\n'))
  expect(new Set(opened.file.attributes.claims.map(({ body }) => body))).toEqual(new Set(['hohhot-commission']))
  await page.locator('input[name=scope][value=all]').check()
  const whole = await save(page, 'graph')
  expect(whole.name).toBe(`verbatim-${edition}.json`)
  expect(JSON.parse(readFileSync(whole.path, 'utf8'))).toEqual(JSON.parse(readFileSync('dist/graph.json', 'utf8')))
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
})

test('every format is handed to the browser under its own ending', async () => {
  const { page, complaints } = await site.visit('view=graph&kinds=region.plan')
  await openExport(page)
  const endings: Record<string, string> = {}
  const others = exportWriters.filter(({ id }) => id !== 'graph')
  for (const { id } of others) {
    const { name, path } = await save(page, id)
    endings[id] = name.replace(`verbatim-${edition}-part`, '')
    expect(readFileSync(path).length).toBeGreaterThan(60)
  }
  expect(endings).toEqual(Object.fromEntries(others.map(({ id, ending }) => [id, ending])))
  expect(complaints).toEqual([])
})

test('a long export shows how far it is, and stopped it leaves no file and a dialog that is ready again', async () => {
  const { page, context, complaints } = await site.visit('view=graph', { ownProfile: true })
  await openExport(page)
  const dialog = page.getByRole('dialog')
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  await page.locator('input[name=scope][value=all]').check()
  // The writer is fetched before, so that stopping happens while it writes.
  await save(page, 'turtle')
  const slow = await context.newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  const seen = await page.evaluate(
    ([start, stop]) =>
      new Promise<number>((resolve) => {
        const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.innerText === name)
        // Playwright would be too late to press the button, so the page presses it by itself when it sees progress.
        const look = (): void => {
          const done = document.querySelector('progress')?.value ?? 0
          if (done === 0) return void requestAnimationFrame(look)
          button(stop)?.click()
          resolve(done)
        }
        button(start)?.click()
        look()
      }),
    [dialogTexts.save, dialogTexts.stop] as const,
  )
  expect(seen).toBeGreaterThan(0)
  expect(seen).toBeLessThan(1)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await dialog.getByText(dialogTexts.stopped).waitFor()
  expect(await dialog.getByRole('progressbar').count()).toBe(0)
  await dialog.getByRole('button', { name: dialogTexts.save, exact: true }).waitFor()
  expect(downloads).toHaveLength(1)
  expect((await save(page, 'nodes')).name).toBe(`verbatim-${edition}-nodes.csv`)
  expect(downloads).toHaveLength(2)
  expect(complaints).toEqual([])
})

test('a mistake in a passage is reported from where the passage is read, in the panel of a node and of an edge', async () => {
  const edge = 'exchange-meeting--located-in--chifeng'
  const { page } = await site.visit(`focus=${edge}`)
  for (const focus of [edge, 'exchange-meeting']) {
    await page.goto(`${site.address}#focus=${focus}`)
    const passage = panelOf(page).locator('figure').first()
    await passage.hover()
    await passage.getByRole('button', { name: textWords.zh.mistake.button }).click()
    await passage.getByText(textWords.zh.mistake.done).first().waitFor()
    const report = await page.evaluate(() => navigator.clipboard.readText())
    const id = /lead-[a-z-]+/.exec(report)?.[0] ?? ''
    expect(report).toContain(model.claims.get(id)?.quote)
    expect(report).toContain(model.attributes.edition)
  }
})

test('an edge that no document states is objected to on a phone, too, with its key, its sentence and its link', async () => {
  const edge = 'baotou--participates-in--three-plans--derived'
  const { page } = await site.visit(`focus=${edge}`, { size: phone, touch: true })
  const button = panelOf(page).getByRole('button', { name: textWords.zh.mistake.button })
  await button.last().click()
  await panelOf(page).getByText(textWords.zh.mistake.done).first().waitFor()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain(`${textWords.zh.mistake.edge}${edgeInWords(model, edge, 'zh')}`)
  expect(report).toContain(`${textWords.zh.mistake.claim}${edge}`)
  expect(report).toContain(`${site.address}#focus=${edge}`)
})

test('a picture has title, edition and link as text, and as PNG twice as many pixels', async () => {
  const { page } = await site.visit('view=graph&kinds=region.plan')
  await openExport(page)
  const svg = readFileSync((await save(page, 'svg')).path, 'utf8')
  expect(svg).toContain(model.attributes.title['zh'])
  expect(svg).toContain(`${words.zh.evidence.edition(edition)}</text>`)
  expect(svg).toContain('#kinds=region.plan')
  expect(svg).toMatch(/<tspan[^>]*>呼和浩特市<\/tspan>/)
  const [, width = '', height = ''] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const png = readFileSync((await save(page, 'png')).path)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
})

test('an edge is cited with its passages in every style, and the citation is copied', async () => {
  const edge = 'exchange-meeting--located-in--chifeng'
  const { page, complaints } = await site.visit(`focus=${edge}`)
  await panelOf(page).getByRole('button', { name: exportTexts.cite, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('[出版日期不详]').first().waitFor()
  const quotes = model.graph
    .getEdgeAttribute(edge, 'claims')
    .flat()
    .map((id) => model.claims.get(id)?.quote)
  expect(await dialog.locator('blockquote').allInnerTexts()).toEqual(quotes)
  await dialog.getByRole('combobox').selectOption('apa')
  expect(await dialog.locator('article').last().innerText()).toContain('(n.d.)')
  await dialog.getByRole('button', { name: dialogTexts.copy, exact: true }).click()
  await dialog.getByText(`✓ ${dialogTexts.copied}`).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(quotes[0])
  expect(copied).toContain(`#focus=${edge}&edition=${edition}`)
  await dialog.getByRole('combobox').selectOption('bibtex')
  expect(await dialog.locator('pre').innerText()).toContain('@misc{verbatim-exchange-meeting')
  expect(complaints).toEqual([])
})

test('passages and figures are gathered in the link, and cited and saved together', async () => {
  const { page } = await site.visit(`focus=${claim.id}`)
  await panelOf(page).getByRole('link', { name: exportTexts.pick, exact: true }).click()
  expect(parameter(page, 'pick')).toBe(claim.id)
  await page.goto(`${site.address}#focus=${figure.id}&pick=${claim.id}`)
  await panelOf(page).getByRole('link', { name: exportTexts.pick, exact: true }).click()
  expect(parameter(page, 'pick')).toBe(`${claim.id}.${figure.id}`)
  await page.getByRole('button', { name: exportTexts.selection(2), exact: true }).click()
  const dialog = page.getByRole('dialog')
  const quotes = [claim.quote, model.claims.get(figure.claim)?.quote]
  await dialog.locator('blockquote').nth(1).waitFor()
  expect(await dialog.locator('blockquote').allInnerTexts()).toEqual(quotes)
  await dialog.getByRole('combobox').selectOption('ris')
  const handed = page.waitForEvent('download')
  await dialog.getByRole('button', { name: dialogTexts.download, exact: true }).click()
  const ris = readFileSync(await (await handed).path(), 'utf8')
  expect(ris.match(/^TY {2}- ELEC\r$/gm)).toHaveLength(2)
  await dialog.getByRole('combobox').selectOption('gbt7714')
  await dialog.getByRole('link', { name: dialogTexts.remove, exact: true }).first().click()
  expect(parameter(page, 'pick')).toBe(figure.id)
  expect(await dialog.locator('blockquote').allInnerTexts()).toEqual(quotes.slice(1))
})

test.each(
  (['light', 'dark'] as const).flatMap((theme) => ['zh-CN', 'en-GB'].map((lang) => ({ theme, lang, size: phone }))),
)('axe finds nothing in the dialogs in $lang, $theme', async (reader) => {
  const language = words[reader.lang === 'zh-CN' ? 'zh' : 'en'].export
  const { page, complaints } = await site.visit(`view=graph&pick=${claim.id}`, reader)
  await page.evaluate(axe.source)
  for (const name of [language.export, language.citeView, language.selection(1)]) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').locator('h2').waitFor()
    const found = await page.evaluate<readonly string[]>(
      `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + html)))`,
    )
    expect(found).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  expect(complaints).toEqual([])
})
