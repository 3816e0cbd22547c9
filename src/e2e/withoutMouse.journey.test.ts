/** A reader without a mouse: everything is done by keys, and the announcements for assistive technology are checked. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { nameOf } from '../graph/name.ts'
import { readFrom } from '../graph/printedVerbs.ts'
import { initial } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'
import { walkWords } from '../walk/walk.words.ts'
import { words } from '../i18n/words.ts'
import { exportDialogWords } from '../formats/export/exportDialog.words.ts'
import { openingWords } from '../open/open.words.ts'
import { drawn, settled } from './harness/drawing.ts'
import { facetOf, headingOf, parameter, passagesOf } from './harness/panel.ts'
import { openShipped, printedText, withoutSpace } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const text = printedText(model)
const walk = walkWords.zh
const name = (key: string): string => nameOf(model, key, 'zh').text

/** The last announcement. */
const announced = async (page: Page): Promise<string> =>
  (await page.locator('p.spoken[role=status]').innerText()).trim()

/** Collects announcements from now on for `heard`. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all: string[] = []
    Object.assign(window, { heard: all })
    const status = document.querySelector('p.spoken[role=status]')
    new MutationObserver(() => all.push(status?.textContent ?? '')).observe(status ?? document, {
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
}
/** All announcements since `listen` or the last call. */
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0))

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await settled(page)
  }
}

/** What has the focus: its role or tag, and its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document
    const label = one?.getAttribute('aria-label') ?? one?.textContent.trim() ?? ''
    return `${one?.getAttribute('role') ?? one?.tagName.toLowerCase() ?? ''} ${label}`
  })

/** Presses Tab (or another key) until this has the focus. Throws if it does not get it. */
async function until(page: Page, wanted: string, key = 'Tab', most = 120): Promise<number> {
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if ((await focused(page)).startsWith(wanted)) return pressed
    await page.keyboard.press(key)
  }
  throw new Error(`${wanted} was not reached; the focus is on ${await focused(page)}`)
}

async function enterGraph(fragment = ''): Promise<Awaited<ReturnType<typeof site.visit>>> {
  const visit = await site.visit(fragment)
  await drawn(visit.page)
  await visit.page.locator('#graph-how').waitFor({ state: 'attached' })
  await until(visit.page, `application ${words.zh.canvas.label}`)
  await press(visit.page, 'Enter')
  return visit
}

const plan = model.graph.findNode((_, { label }) => label === '各族青少年交流计划') ?? ''
const region = model.graph.findNode((_, { label }) => label === '包头市') ?? ''

test('finds a region, walks to a plan, reads the passage, filters and copies the link, by keys alone', async () => {
  const { page, complaints } = await enterGraph()
  expect(await announced(page)).toContain('已进入图中')
  for (let steps = 0; steps < 20 && !(await announced(page)).startsWith(`${name(region)}，`); steps += 1)
    await press(page, 'PageDown')
  expect(await announced(page)).toMatch(/^包头市，地区，列表第 \d+ 个，共 255 个，\d+ 个相邻的节点$/u)

  // The plans stand in the middle, east of Baotou; the arrows walk round its neighbours to the right one.
  for (let steps = 0; steps < 12 && !(await announced(page)).includes(name(plan)); steps += 1)
    await press(page, 'ArrowRight')
  expect(await announced(page)).toMatch(/^〔深入开展〕（实施），各族青少年交流计划，第 \d+ 个，共 \d+ 个$/u)

  await press(page, 'Enter')
  expect(parameter(page, 'focus')).toBe(plan)
  expect(await announced(page)).toBe(walk.selected(name(plan)))
  expect(await focused(page)).toContain('application')
  await press(page, 'r')
  expect(await focused(page)).toBe(`h2 ${name(plan)}`)
  const passages = await passagesOf(page)
  expect(passages.length).toBeGreaterThan(0)
  for (const passage of passages) expect(text).toContain(withoutSpace(passage))

  await until(page, 'summary', 'Shift+Tab')
  await press(page, 'Enter')
  await page.getByRole('checkbox').first().waitFor()
  await until(page, 'input')
  await press(page, 'Space')
  expect(await announced(page)).toBe(
    await page
      .getByRole('contentinfo')
      .locator('.shows')
      .evaluate((line) => (line.firstChild?.textContent ?? '').trim()),
  )
  expect(page.url()).toMatch(/(kinds|types|relations|bodies|speakers|grounding|statuses|sections)=/)

  await until(page, `button ${words.zh.copy.button}`, 'Shift+Tab')
  await press(page, 'Enter')
  await page.getByRole('button', { name: words.zh.copy.done }).waitFor()
  expect(await announced(page)).toBe(words.zh.copy.copied)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  expect(complaints).toEqual([])
})

test('Page Down alone reaches every node, from the first of the list to its last, and says where it ends', async () => {
  const { page } = await enterGraph()
  const first = await announced(page)
  await listen(page)
  for (let at = 0; at < model.graph.order; at += 1) await page.keyboard.press('PageDown')
  await settled(page)
  const steps = await heard(page)
  expect(steps.at(-1)).toBe(walk.listEnd)
  const reached = new Set(
    [first, ...steps.slice(0, -1)].map(
      (one) =>
        one
          .trim()
          .replace(/^已进入图中：/u, '')
          .split(/，(?=地区|计划|举措|基地|遗迹|组织|称号|文件|作品|会议|机制)/u)[0],
    ),
  )
  expect([...reached].sort()).toEqual([...new Set(model.graph.nodes().map(name))].sort())
})

test('the relation is read in the direction walked, and the position among the neighbours is said', async () => {
  const { page } = await enterGraph(`focus=${region}`)
  const near = new Set(model.graph.neighbors(region)).size
  expect(await announced(page)).toBe(walk.enter(name(region), '地区', walk.around(near)))
  await press(page, 'n')
  const there = await announced(page)
  const other = model.graph.neighbors(region).find((key) => there.includes(`，${name(key)}，`)) ?? ''
  const readings = model.graph.edges(region, other).map((edge) => readFrom(model, edge, region, 'zh'))
  expect(readings.map((one) => walk.along([one], name(other), walk.place(1, near)))).toContain(there)
  await press(page, 'e')
  expect(model.graph.edges(region, other)).toContain(parameter(page, 'focus'))
  await press(page, 'p')
  expect(await announced(page)).toContain(walk.place(near, near))
})

test('Enter selects, again shows the neighbourhood and widens it; Esc goes out, then one step back at a time', async () => {
  const { page } = await enterGraph(`focus=${region}`)
  await press(page, 'Enter')
  expect([parameter(page, 'focus'), parameter(page, 'depth')]).toEqual([region, '1'])
  await press(page, 'Enter')
  expect(parameter(page, 'depth')).toBe('2')
  await press(page, 'Escape')
  expect(await announced(page)).toBe(walk.left)
  expect(parameter(page, 'depth')).toBe('2')
  await press(page, 'Escape')
  expect([parameter(page, 'focus'), parameter(page, 'depth')]).toEqual([region, null])
  await press(page, 'Escape')
  expect(parameter(page, 'focus')).toBeNull()
  expect(await focused(page)).toContain('application')
})

test('single letters act only while the graph has the focus, and ? shows the keys and gives the focus back', async () => {
  const { page } = await site.visit()
  await drawn(page)
  await page.locator('#graph-how').waitFor({ state: 'attached' })
  const before = page.url()
  await press(page, '?', '+', 'n', 'r', 'e', '0', '-')
  await page.waitForTimeout(500)
  expect(page.url()).toBe(before)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await until(page, 'application')
  await press(page, '?')
  const dialog = page.getByRole('dialog', { name: walk.keys.title })
  await dialog.waitFor()
  for (const key of ['Home', 'Page Down', 'Shift + 回车', 'Esc']) expect(await dialog.innerText()).toContain(key)
  await press(page, 'Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await focused(page)).toContain('application')
  await press(page, '+')
  await page.waitForFunction(() => location.hash.includes('at='))
})

test('the graph is one stop of Tab, and each stop on the way shows its focus', async () => {
  const { page } = await enterGraph(`focus=${region}`)
  await press(page, 'ArrowRight', 'Tab')
  expect(await focused(page)).toBe(`a ${walk.twin.sameAsList}`)
  await press(page, 'Shift+Tab')
  expect(await focused(page)).toContain('application')
  const hidden: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const one = document.activeElement
      if (one === null || one === document.body) return true
      const { width, height, right, bottom } = one.getBoundingClientRect()
      return getComputedStyle(one).outlineStyle !== 'none' && width > 4 && height > 4 && right > 0 && bottom > 0
    })
    if (!seen) hidden.push(await focused(page))
  }
  expect(hidden).toEqual([])
})

test('the focus follows to another view, and comes back from a closed panel to where the reader was', async () => {
  const { page } = await site.visit('view=list')
  await headingOf(page).waitFor()
  const first = page.getByRole('main').getByRole('link').first()
  await first.focus()
  const opener = await focused(page)
  await press(page, 'Enter')
  expect(await focused(page)).toMatch(/^h2 /)
  await press(page, 'Escape')
  expect(await focused(page)).toBe(opener)
  await press(page, 'Enter', 'Shift+Tab')
  await until(page, `a ${words.zh.panel.close}`, 'Shift+Tab')
  await press(page, 'Enter')
  expect(await focused(page)).toBe(opener)
  await page.getByRole('navigation').getByRole('link', { name: words.zh.views.figures }).focus()
  await press(page, 'Enter')
  expect(await focused(page)).toBe(`main ${words.zh.views.figures}`)
})

test('the focus is not lost when a file has been opened, nor when one has been saved', async () => {
  const { page } = await site.visit('view=list')
  await headingOf(page).waitFor()
  await page.getByRole('button', { name: words.zh.export.open }).focus()
  await press(page, 'Enter')
  const buffer = Buffer.from(
    JSON.stringify({ nodes: [{ id: 'a' }, { id: 'b' }], edges: [{ source: 'a', target: 'b' }] }),
  )
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByRole('button', { name: openingWords.zh.files }).focus()
  await press(page, 'Enter')
  await (await chosen).setFiles({ name: 'two.json', mimeType: '', buffer })
  await page.waitForURL((url) => url.hash.includes('data=file'))
  await expect.poll(() => focused(page)).toContain('main ')

  await page.getByRole('button', { name: words.zh.export.export }).focus()
  await press(page, 'Enter')
  const save = page.getByRole('dialog').getByRole('button', { name: exportDialogWords.zh.save })
  await save.focus()
  const saved = page.waitForEvent('download')
  await press(page, 'Enter')
  await saved
  await expect.poll(() => save.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('another view, what the filters leave, and back are each said once', async () => {
  const { page } = await site.visit('view=list')
  await headingOf(page).waitFor()
  await listen(page)
  await page.getByRole('navigation').getByRole('link', { name: words.zh.views.matrix }).click()
  await settled(page)
  const all = words.zh.shows.all(model.graph.order, model.graph.size)
  expect(await heard(page)).toEqual([`${words.zh.views.matrix}${words.zh.colon}${all}`])
  await page.goBack()
  await settled(page)
  expect(await heard(page)).toEqual([`${words.zh.views.list}${words.zh.colon}${all}`])
  await (await facetOf(page, words.zh.facets.types)).getByRole('checkbox').first().click()
  await settled(page)
  const [sentence, ...more] = await heard(page)
  expect(more).toEqual([])
  const type = model.attributes.vocabulary.initiatives[0]?.id ?? ''
  const types = model.attributes.vocabulary.initiatives.map(({ id }) => id).filter((id) => id !== type)
  const left = visible(model, { ...initial, types })
  expect(sentence).toBe(words.zh.shows.some(left.nodes.size, model.graph.order, left.edges.size, model.graph.size))
  // By keyboard, the focus moves to the new view, which is announcement enough.
  await page.getByRole('navigation').getByRole('link', { name: words.zh.views.graph }).focus()
  await press(page, 'Enter')
  expect(await heard(page)).toEqual([])
})
