/** Every part of the page fails once: what the reader gets instead, and that everything else goes on. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { GraphFile } from '../../graph/schema.ts'
import { endpointWords } from '../endpoint/endpoint.words.ts'
import { words, type Language, type Words } from '../i18n/words.ts'
import { shareWords } from '../share/share.words.ts'
import type { Part } from '../ui/part.ts'
import { actionWords } from '../panel/actions/actions.words.ts'
import { openSite } from './harness/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'planted-'))
const vite = resolve('node_modules/vite/bin/vite.js')
execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
  env: { ...process.env, NODE_ENV: 'production', VERBATIM_CORPUS: 'template/river-notes', VITE_PLANTED_FAULTS: '1' },
})
const site = await openSite(folder)
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const shipped = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')) as GraphFile
const { claims, figures } = shipped.attributes
const [node, other] = shipped.nodes.map(({ key }) => key)
const edge = shipped.edges[0]?.key
const recorded = 'feedbeef'.padEnd(64, '0')
/** The shipped graph with an edition before it. */
const withEditions = JSON.stringify({
  ...shipped,
  attributes: {
    ...shipped.attributes,
    derived: {
      ...shipped.attributes.derived,
      editions: [{ edition: recorded, recorded: '2026-01-31', gone: [], renamed: [], changed: [], added: [] }],
    },
  },
})
const endpoint = 'https://endpoint.example/sparql'
const opened = JSON.stringify({
  directed: true,
  nodes: [
    { id: 'a', label: 'Ann', shoes: 'red' },
    { id: 'b', label: 'Mill' },
  ],
  links: [{ source: 'a', target: 'b', relation: 'owns' }],
})

interface Here {
  readonly page: Page
  readonly texts: Words
  readonly lang: Language
}

/** How a part comes onto the page. */
interface Way {
  /** Of the link. */
  readonly fragment?: string
  /** What the reader does there. */
  readonly act?: (here: Here) => Promise<void>
  /** It stands on the page from the beginning, so the page is opened anew. */
  readonly fromStart?: true
  /** Inside of a dialog: nothing else can be reached while it is open. */
  readonly inDialog?: true
  readonly embedded?: true
  /** CSS pixels. */
  readonly width?: number
  /** The beginning of the name of the file that is fetched when it is first used. */
  readonly file?: string
  /** A selector of what the reader sees once it is there. */
  readonly seen: string
}

const press =
  (name: (here: Here) => string, within = 'body') =>
  (here: Here): Promise<void> =>
    here.page
      .locator(within)
      .getByRole('button', { name: name(here), exact: true })
      .click()
const openOther = press(({ texts }) => texts.export.open, 'footer')

async function openFile(here: Here): Promise<void> {
  const { page } = here
  await openOther(here)
  const buffer = Buffer.from(opened)
  await page.locator('dialog input[type=file]').first().setInputFiles({ name: 'mill.json', mimeType: '', buffer })
  await expect.poll(() => page.url()).toContain('data=file')
}

const agree = async ({ page, lang }: Here): Promise<void> => {
  const button = page.getByRole('button', { name: endpointWords[lang].gate.agree })
  await button.or(page.locator('[data-fault]')).first().waitFor()
  if (await button.isVisible()) await button.click()
}

const ways: Record<Part, Way> = {
  graph: { fragment: 'view=graph', seen: 'main canvas:not([hidden])' },
  list: { fragment: 'view=list', file: 'ListView', seen: 'main .list' },
  matrix: { fragment: 'view=matrix', file: 'MatrixView', seen: 'main table, main [role=grid], main h2' },
  figures: { fragment: 'view=figures', file: 'FiguresView', seen: 'main .figures' },
  source: { fragment: 'view=source', file: 'SourceView', seen: 'main .sheet' },
  evidence: { fragment: 'view=evidence', file: 'EvidenceSheet', seen: 'main .sheet' },
  header: { fromStart: true, seen: 'header h1' },
  settings: { fromStart: true, seen: '.settings' },
  filters: {
    width: 900,
    act: press(({ texts }) => texts.filters.show, 'header'),
    inDialog: true,
    fromStart: true,
    seen: 'dialog .facets details, dialog .facets li',
  },
  filtersDialog: { width: 900, fromStart: true, seen: 'header [aria-haspopup=dialog]' },
  panel: { fragment: `focus=${String(node)}`, file: 'soon', fromStart: true, seen: 'aside h2' },
  node: { fragment: `focus=${String(node)}`, seen: 'aside h2' },
  edge: { fragment: `focus=${String(edge)}`, seen: 'aside h2' },
  claim: { fragment: `focus=${String(claims[0]?.id)}`, seen: 'aside h2' },
  figure: { fragment: `focus=${String(figures[0]?.id)}`, seen: 'aside h2' },
  pair: { fragment: `focus=${String(node)},${String(other)}`, file: 'Pair', seen: 'aside .ways' },
  welcome: { fromStart: true, seen: 'aside article' },
  empty: { fragment: 'view=list&kinds=', seen: 'main .empty' },
  trail: { fromStart: true, seen: 'main' },
  print: { fromStart: true, seen: 'main' },
  panelEdges: { fromStart: true, seen: 'main' },
  walk: { fragment: 'view=graph', file: 'soon', fromStart: true, seen: 'main' },
  searchField: { fromStart: true, seen: '[role=combobox]' },
  search: { fragment: 'q=a', file: 'SearchPopup', seen: '[role=search] .popup' },
  properties: {
    fragment: 'view=list',
    async act(here) {
      await openFile(here)
      await here.page.evaluate(() => (location.hash += '&view=list'))
      await here.page.locator('main').getByRole('link', { name: 'Ann' }).first().click()
    },
    file: 'Properties',
    seen: 'aside h3',
  },
  about: { act: press(({ texts }) => texts.header.about), file: 'About', seen: 'dialog[open] .cite' },
  proof: {
    act: press(({ texts }) => texts.header.about),
    inDialog: true,
    file: 'Proof',
    seen: 'dialog[open] h3',
  },
  share: { act: press(({ texts }) => texts.copy.share), file: 'Share', seen: 'dialog[open] .address' },
  qr: {
    async act(here) {
      await press(({ texts }) => texts.copy.share)(here)
      await here.page.locator('dialog summary').filter({ hasText: shareWords[here.lang].qr }).click()
    },
    inDialog: true,
    file: 'QrCode',
    seen: 'dialog[open] svg',
  },
  open: { act: openOther, file: 'OpenDialog', seen: 'dialog[open] .address' },
  endpointForm: {
    async act(here) {
      await openOther(here)
      await here.page.locator('dialog details.endpoint summary').first().click()
    },
    inDialog: true,
    file: 'EndpointForm',
    seen: 'dialog[open] details.endpoint select',
  },
  export: {
    act: press(({ texts }) => texts.export.export, 'footer'),
    file: 'ExportDialog',
    seen: 'dialog[open] input[type=radio]',
  },
  cite: {
    act: press(({ texts }) => texts.export.citeView, 'footer'),
    file: 'CiteDialog',
    seen: 'dialog[open]',
  },
  keys: {
    fragment: 'view=graph',
    act: press(({ texts }) => texts.canvas.keys, 'main'),
    file: 'Keys',
    seen: 'dialog[open] kbd',
  },
  menu: {
    fragment: 'view=graph',
    async act({ page }) {
      await page.locator('[role=application]').focus()
      await page.keyboard.press('Enter')
      // It is there once the graph is drawn.
      await expect
        .poll(
          async () => {
            await page.keyboard.press('Shift+F10')
            return page.locator('[role=menu], [data-fault=menu]').count()
          },
          { timeout: 10_000 },
        )
        .toBeGreaterThan(0)
    },
    file: 'ActionMenu',
    seen: '[role=menu]',
  },
  naming: {
    fragment: `view=list&focus=${String(node)}`,
    act: press(({ lang }) => actionWords[lang].pathTo, 'aside'),
    file: 'NodeChooser',
    seen: 'dialog[open] [role=combobox]',
  },
  withheld: { fragment: `view=list&without=${String(node)}`, file: 'WithheldList', seen: '#withheld-title' },
  losses: { fragment: 'focus=nobody-knows-it', fromStart: true, seen: '.losses .box' },
  editionChanges: { fragment: 'edition=feedbeef', file: 'EditionChanges', seen: '.losses .retried p' },
  openedNote: { act: openFile, file: 'OpenedNote', seen: '.top .box' },
  endpoint: { fragment: `data=${encodeURIComponent(`sparql:${endpoint}`)}`, act: agree, seen: '.bar' },
  offline: { fromStart: true, seen: 'main' },
  status: { fromStart: true, seen: 'footer .shows' },
  tools: { fromStart: true, seen: 'footer .tools' },
  embedBar: { embedded: true, fromStart: true, seen: 'footer .sentence' },
  title: { fromStart: true, seen: 'main' },
}
const parts = Object.keys(words.zh.faults.parts) as Part[]
const languages: readonly [Language, string][] = [
  ['zh', 'zh-CN'],
  ['en', 'en-GB'],
]

/** Names of files of the site that do not come. */
interface Network {
  blocked: string | null
}

async function visit(lang: string): Promise<{ readonly page: Page; readonly network: Network }> {
  const network: Network = { blocked: null }
  const { page } = await site.visit('', { lang, blank: true })
  const file = (url: URL): boolean => network.blocked !== null && url.pathname.includes(`/assets/${network.blocked}-`)
  await page.route(
    (url) => file(url),
    (route) => route.abort(),
  )
  await page.route('**/graph.json', (route) => route.fulfill({ contentType: 'application/json', body: withEditions }))
  const answer = JSON.stringify({ head: { vars: [] }, results: { bindings: [] } })
  await page.route(`${endpoint}**`, (route) =>
    route.fulfill({
      contentType: 'application/sparql-results+json',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: answer,
    }),
  )
  await page.goto(`${site.address}#view=list`)
  return { page, network }
}

const plant = (page: Page, part: Part | ''): Promise<void> =>
  page.evaluate((one) => localStorage.setItem('planted-fault', one), part)

async function bring(here: Here, part: Part, anew = false): Promise<void> {
  const { fragment = 'view=list', act, embedded, width = 1280 } = ways[part]
  const { page } = here
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 })
  const address = `${site.address}${embedded ? 'embed.html' : ''}#${fragment}`
  if (embedded || page.url().includes('embed.html')) await page.goto(address)
  else if (page.url() !== address) await page.evaluate((next) => (location.hash = next), fragment)
  if (anew) await page.reload()
  await act?.(here)
}

const noteOf = (page: Page, part: Part): Locator => page.locator(`[data-fault="${part}"]`).first()
const gone = (note: Locator): Promise<void> => note.waitFor({ state: 'hidden' })

/** What has the focus; BODY where nothing has it. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '')

/** A link somewhere else still leads to another view. */
async function goElsewhere({ page }: Here, part: Part): Promise<void> {
  const before = page.url()
  const link = part === 'header' ? page.locator('aside li a') : page.locator('header nav a:not([aria-current])')
  if (ways[part].embedded) await page.evaluate(() => (location.hash = 'view=figures'))
  // By keyboard: where the focus is on the link that skips the header, that link lies over the first view.
  else await link.first().press('Enter')
  await expect.poll(() => page.url()).not.toBe(before)
}

async function failsAndRecovers(here: Here, network: Network, part: Part): Promise<void> {
  const { page, texts } = here
  const { faults } = texts
  const way = ways[part]
  const note = noteOf(page, part)
  if (way.file !== undefined) {
    await plant(page, '')
    network.blocked = way.file
    await bring(here, part, true)
    await note.getByText(faults.notLoaded(faults.parts[part])).waitFor()
    // Which of its files did not come: its script, or its styles.
    expect(await note.innerText()).toContain(faults.cause(''))
    expect(await note.innerText()).toContain(`/assets/${way.file}-`)
    network.blocked = null
    await plant(page, part)
    await note.getByRole('button', { name: faults.again }).click()
  } else {
    // A part that stands there already would not fail.
    if (!way.fromStart && part !== 'list') await bring(here, 'list')
    if (part === 'list') await bring(here, 'figures')
    await plant(page, part)
    await bring(here, part, way.fromStart)
  }
  await note.getByText(faults.broke(faults.parts[part])).waitFor()
  expect(await note.innerText()).toContain(faults.cause(`Error: planted in ${part}`))
  const address = page.url()
  // The rest of the page is there.
  if (part !== 'header' && !way.embedded) expect(await page.locator('header h1').count()).toBe(1)
  const faulty = (): Promise<unknown[]> =>
    page.locator('[data-fault]').evaluateAll((all) => all.map((one) => one.dataset['fault']))
  await expect.poll(faulty).toEqual(part === 'endpoint' ? [part, part] : [part])
  await note.getByRole('button', { name: new RegExp(`^(${faults.back}|${faults.dismiss})$`) }).click()
  if (part !== 'endpoint') await gone(note)
  if (!way.inDialog) {
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await goElsewhere(here, part)
  }
  await bring(here, part, way.inDialog === true || part === 'properties' || part === 'openedNote')
  await note.getByText(faults.broke(faults.parts[part])).waitFor()
  if (part !== 'properties') expect(page.url()).toBe(address)
  await plant(page, '')
  await note.getByRole('button', { name: faults.again }).click()
  await page.locator(way.seen).first().waitFor()
  if (part !== 'endpoint') await gone(note)
  expect([part, await focused(page)]).not.toEqual([part, 'BODY'])
  await page.keyboard.press('Escape')
}

test('for each part there is a way onto the page', () => {
  expect(Object.keys(ways).sort()).toEqual([...parts].sort())
})

test.each(languages)(
  'each part that fails says so, leaves the rest alone, and comes when it is tried again (%s)',
  async (lang, locale) => {
    const { page, network } = await visit(locale)
    const here: Here = { page, texts: words[lang], lang }
    const failed: string[] = []
    for (const part of parts.filter((_, at) => at % 2 === (lang === 'zh' ? 0 : 1))) {
      try {
        await failsAndRecovers(here, network, part)
      } catch (error) {
        failed.push(`${part}: ${String(error)}`)
        network.blocked = null
        await page.goto(`${site.address}#view=list`)
        await page.reload()
      }
    }
    expect(failed).toEqual([])
  },
)

const pageNote = (page: Page, texts: Words): Locator =>
  page.getByRole('alert').filter({ hasText: texts.faults.pageBroke })

test.each(languages)('what no part has caught is said once, with the details to copy (%s)', async (lang, locale) => {
  const { faults } = words[lang]
  const { page } = await visit(locale)
  await page.locator('main .list').waitFor()
  const note = pageNote(page, words[lang])
  await page.evaluate(async () => {
    // What is stopped on purpose and what only delays a notice are no faults.
    const stop = new AbortController()
    stop.abort()
    void Promise.reject(stop.signal.reason as Error)
    const message = 'ResizeObserver loop completed with undelivered notifications.'
    dispatchEvent(new ErrorEvent('error', { message }))
    await new Promise((afterwards) => setTimeout(afterwards, 100))
  })
  expect(await note.count()).toBe(0)
  const throwing = async (text: string): Promise<void> => {
    await page.evaluate((message) => {
      document.body.addEventListener(
        'planted',
        () => {
          throw new Error(message)
        },
        { once: true },
      )
      setTimeout(() => document.body.dispatchEvent(new Event('planted')))
    }, text)
  }
  await throwing('planted in an event')
  await throwing('planted in an event')
  await note.getByText(faults.cause('Error: planted in an event')).waitFor()
  expect(await note.count()).toBe(1)
  await note.getByRole('button', { name: faults.copy }).click()
  await note.getByText(faults.copied).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(page.url())
  expect(copied).toContain(shipped.attributes.edition)
  await note.getByRole('button', { name: faults.dismiss }).click()
  await gone(note)

  // Inside of a dialog, where nothing else can be reached.
  await page.getByRole('button', { name: words[lang].header.about, exact: true }).click()
  await page.locator('dialog[open] .cite').waitFor()
  await page.evaluate(() => void Promise.reject(new Error('planted in a promise', { cause: new TypeError('below') })))
  await note.getByText(faults.cause('Error: planted in a promise ← TypeError: below')).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'hidden' })
  await note.getByRole('button', { name: faults.dismiss }).click()
  await gone(note)
})

test.each(languages)('a page that shows no graph says what fails, too (%s)', async (lang, locale) => {
  const { page } = await site.visit('', { lang: locale, blank: true })
  const note = pageNote(page, words[lang])
  const fail = () => page.evaluate(() => void Promise.reject(new Error('planted behind the page')))
  await page.goto(`${site.address}#data=${encodeURIComponent('file:mill.csv~01234567')}`)
  await page.locator('main.plain h1').waitFor()
  await fail()
  await note.waitFor()
  await page.route('**/graph.json', (route) => route.abort())
  await page.goto('about:blank')
  await page.goto(site.address)
  await page.getByRole('heading', { name: words[lang].failure.title }).waitFor()
  await fail()
  await note.waitFor()
})

test.each(languages)('a page that cannot begin says so, and loads again (%s)', async (lang, locale) => {
  const { faults } = words[lang]
  const { page } = await site.visit('', { lang: locale, blank: true })
  // A link to a file needs more of the program than the first file of it.
  const gate = '**/assets/Gate-*'
  await page.route(gate, (route) => route.abort())
  await page.goto(`${site.address}#data=${encodeURIComponent('file:mill.csv~01234567')}`)
  await page.getByText(faults.notBegun).waitFor()
  expect(await page.locator('main').innerText()).toContain('/assets/Gate-')
  await page.unroute(gate)
  await page.getByRole('button', { name: faults.reload }).click()
  await page.getByText('mill.csv').first().waitFor()
})
