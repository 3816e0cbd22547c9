import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { claimsOfEdge } from '../graph/model.ts'
import { bodyName } from '../graph/name.ts'
import { printedVerbs, readShort, relationFrom, statusName } from '../graph/printedVerbs.ts'
import { shortestPaths } from '../graph/paths.ts'
import { moving } from '../compare/compare.words.ts'
import { lossesWords } from '../filter/losses.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, picture } from './harness/drawing.ts'
import { headingOf, panelOf, parameter, passagesOf } from './harness/panel.ts'
import { openShipped, printedText, withoutSpace } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const text = printedText(model)

/** The key of the node with this printed name. */
function named(label: string): string {
  const key = model.graph.findNode((_, attributes) => attributes.label === label)
  if (key === undefined) throw new Error(`nothing is called ${label}`)
  return key
}
const trailOf = (page: Page) => page.getByRole('navigation', { name: moving.zh.trail.label })
/** The steps of the trail as they are read, white space aside. */
const stepsOf = async (page: Page): Promise<readonly string[]> =>
  (await trailOf(page).getByRole('listitem').allTextContents()).map(withoutSpace)
const hereOf = (page: Page) => trailOf(page).locator('[aria-current=step]').textContent()

test('the paths from 宜昌市 to 各族青少年交流计划 are chains of passages that stand in the page', async () => {
  const ends = [named('宜昌市'), named('各族青少年交流计划')] as const
  const stated = model.graph.filterEdges((_, { grounding }) => grounding === 'stated')
  const found = shortestPaths(model, ends, stated, 12)
  const edges = found?.paths.flatMap(({ hops }) => hops.map((hop) => hop.edges[0] ?? '')) ?? []
  expect(edges.length).toBeGreaterThan(1)

  const { page, complaints } = await site.visit(`focus=${ends.join(',')}&view=graph`)
  await panelOf(page).getByRole('link', { name: moving.zh.pair.paths }).click()
  expect(parameter(page, 'paths')).toBe('1')
  await panelOf(page).getByText(moving.zh.paths.about).waitFor()
  const panel = withoutSpace((await panelOf(page).textContent()) ?? '')
  const passages = (await passagesOf(page)).map(withoutSpace)
  for (const passage of passages) expect(text).toContain(passage)
  for (const edge of edges) {
    const [from, to] = model.graph.extremities(edge).map((end) => model.graph.getNodeAttribute(end, 'label'))
    const printed = printedVerbs(model, edge, 'zh').map(({ text: verb }) => `〔${verb}〕`)
    const relation = relationFrom(model, edge, model.graph.source(edge), 'zh')
    const status = statusName(model, edge, 'zh')
    const sorted = printed.length === 0 ? relation : `（${relation}${status === '' ? '' : `· ${status}`}）`
    expect(panel).toContain(
      withoutSpace(`${from ?? ''}${printed.join('/')}${sorted}${to ?? ''}${words.zh.grounding.stated}`),
    )
    for (const claim of claimsOfEdge(model, edge)) {
      expect(passages).toContain(withoutSpace(claim.quote))
      expect(panel).toContain(withoutSpace(bodyName(model, claim.body, 'zh').text))
    }
  }
  expect(panel).toContain(moving.zh.paths.weakest.stated)

  await drawn(page)
  const lines = (await picture(page)).filter((line) => / focus( |$)/.test(line)).map((line) => line.split(' ')[0])
  expect(lines.toSorted()).toEqual([...new Set([...edges, ...ends])].toSorted())
  // One step out at a time: the paths, the comparison, the selection.
  await page.keyboard.press('Escape')
  expect(parameter(page, 'paths')).toBeNull()
  await page.keyboard.press('Escape')
  expect(parameter(page, 'focus')).toBe(ends[0])
  await page.keyboard.press('Escape')
  expect(parameter(page, 'focus')).toBeNull()
  expect(complaints).toEqual([])
})

test('a link to paths shows them, in a fresh browser and in English', async () => {
  const { page, complaints } = await site.visit(
    `focus=${named('宜昌市')},${named('各族青少年交流计划')}&paths=1&lang=en&view=list`,
  )
  await panelOf(page).getByText(moving.en.paths.about).waitFor()
  expect(await passagesOf(page)).not.toEqual([])
  expect(await page.getByText(lossesWords.en.title).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('the trail reads each relation in the direction walked, moves with back and forward, and begins again', async () => {
  const [city, plan] = [named('包头市'), named('各族青少年交流计划')] as const
  const edge = model.graph.findEdge(city, plan, (_, { grounding }) => grounding === 'stated') ?? ''
  const other = named('道中华')
  const read = (joint: string, key: string): string =>
    withoutSpace(`${joint}${model.graph.getNodeAttribute(key, 'label')}`)
  const stated = `${words.zh.grounding.stated}${words.zh.colon}`

  const { page, complaints } = await site.visit(`focus=${plan}&view=list`)
  await headingOf(page).waitFor()
  expect(await trailOf(page).count()).toBe(0)
  await panelOf(page).locator(`a[href$="focus=${city}&view=list"]`).first().click()
  await panelOf(page).locator(`a[href$="focus=${plan}&view=list"]`).first().click()
  await page.getByRole('main').locator(`a[href$="focus=${other}&view=list"]`).first().click()
  const steps = [
    read('', plan),
    read(`${stated}${readShort(model, edge, plan, 'zh')}→`, city),
    read(`${stated}${readShort(model, edge, city, 'zh')}→`, plan),
    read('·', other),
  ]
  expect(await stepsOf(page)).toEqual(steps)
  expect(page.url()).not.toContain('trail')

  await page.goBack()
  await page.goBack()
  expect(await headingOf(page).textContent()).toBe('包头市')
  expect(await stepsOf(page)).toEqual(steps)
  expect(await hereOf(page)).toBe('包头市')
  await page.goForward()
  expect(await hereOf(page)).toBe('各族青少年交流计划')
  await page.reload()
  await trailOf(page).waitFor()
  expect(await stepsOf(page)).toEqual(steps)

  await trailOf(page).getByRole('link', { name: '包头市', exact: true }).click()
  expect(parameter(page, 'focus')).toBe(city)
  expect((await stepsOf(page)).slice(3)).toEqual([read(`${stated}${readShort(model, edge, plan, 'zh')}→`, city)])
  await trailOf(page).getByRole('button', { name: moving.zh.trail.again }).click()
  expect(await trailOf(page).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('the first steps move nothing that is drawn', async () => {
  const { page } = await site.visit('view=graph')
  await drawn(page)
  const size = () => page.locator('main').boundingBox()
  const before = await size()
  for (const label of ['呼和浩特市', '包头市']) {
    await page.evaluate((fragment) => (location.hash = fragment), `view=graph&focus=${named(label)}`)
    await headingOf(page).waitFor()
  }
  await trailOf(page).waitFor()
  expect(await size()).toEqual(before)
})

test('呼和浩特市 and 包头市 compared: every edge of either is told, and what both link to unfolds its passages', async () => {
  const ends = [named('呼和浩特市'), named('包头市')] as const
  const { page, complaints } = await site.visit(`focus=${ends[0]}&view=list`)
  await headingOf(page).waitFor()
  await page.getByRole('main').locator(`a[href$="focus=${ends[1]}&view=list"]`).first().click()
  await trailOf(page)
    .getByRole('link', { name: moving.zh.trail.compare('呼和浩特市') })
    .click()
  expect(parameter(page, 'focus')).toBe(`${ends[1]},${ends[0]}`)
  expect(withoutSpace((await headingOf(page).textContent()) ?? '')).toBe('包头市与呼和浩特市')
  const heading = moving.zh.comparison.shared
  const shared = panelOf(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading }) })
  await shared.waitFor()

  const [near = [], nearOther = []] = ends.map((end) => model.graph.neighbors(end))
  const both = near.filter((node) => nearOther.includes(node))
  expect(both.length).toBeGreaterThan(0)
  for (const node of both) expect(await shared.textContent()).toContain(model.graph.getNodeAttribute(node, 'label'))
  const leading = await panelOf(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => /focus=([^&]*)/.exec((link as HTMLAnchorElement).href)?.[1] ?? ''))
  for (const edge of ends.flatMap((end) => model.graph.edges(end))) expect(leading).toContain(edge)

  for (const summary of await shared.locator('summary').all()) await summary.click()
  await shared.locator('blockquote').first().waitFor()
  for (const passage of await passagesOf(page)) expect(text).toContain(withoutSpace(passage))
  expect(complaints).toEqual([])
})

test('a step leaves the attributes of the page alone, since each of them would have the whole page styled anew', async () => {
  const { page, complaints } = await site.visit('view=list&theme=dark')
  const written = await page.evaluate(
    async (fragments) => {
      const root = document.documentElement
      const records: string[] = []
      const observer = new MutationObserver((all) =>
        records.push(...all.map(({ attributeName }) => attributeName ?? '')),
      )
      observer.observe(root, { attributes: true })
      for (const fragment of fragments) {
        location.hash = fragment
        await new Promise((moved) => {
          addEventListener('hashchange', moved, { once: true })
        })
        await new Promise((done) => requestAnimationFrame(done))
        records.push(`${fragment} in ${root.lang}, ${root.dir}, ${root.dataset['theme'] ?? ''}`)
      }
      return records
    },
    [
      'view=matrix&theme=dark',
      'focus=baotou&view=matrix&theme=dark',
      'focus=baotou&view=list&lang=en',
      'view=list&lang=en',
    ],
  )
  expect(written).toEqual([
    'view=matrix&theme=dark in zh-Hans, ltr, dark',
    'focus=baotou&view=matrix&theme=dark in zh-Hans, ltr, dark',
    'lang',
    'data-theme',
    'focus=baotou&view=list&lang=en in en, ltr, ',
    'view=list&lang=en in en, ltr, ',
  ])
  expect(complaints).toEqual([])
})
