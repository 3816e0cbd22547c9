/** What assistive technology gets: the accessibility tree of Chromium, forced colours, and large type. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { nameOf, wordOf } from '../graph/name.ts'
import { walkWords } from '../walk/walk.words.ts'
import { views } from '../link/viewState.ts'
import { words } from '../i18n/words.ts'
import { facetOf } from './harness/panel.ts'
import { drawn, settled, still } from './harness/drawing.ts'
import { openShipped } from './harness/shipped.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const walk = walkWords.zh
const speaking = [...model.speakers.keys()]
const [region = ''] = speaking

interface AccessibleNode {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly states: Readonly<Record<string, unknown>>
}

/** The accessibility tree of Chromium in reading order, without ignored nodes. */
async function tree(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      states: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
    }))
}
const of = (nodes: readonly AccessibleNode[], role: string): readonly AccessibleNode[] =>
  nodes.filter((one) => one.role === role)
const textOf = (nodes: readonly AccessibleNode[]): string =>
  of(nodes, 'StaticText')
    .map(({ name }) => name)
    .join('\n')

async function openGraph(fragment = ''): Promise<Page> {
  const { page } = await site.visit(fragment)
  await drawn(page)
  await page.locator('#graph-how').waitFor({ state: 'attached' })
  return page
}

test('the graph is told as an application with a name, what is in it and how to walk, and it can have the focus', async () => {
  const page = await openGraph()
  const nodes = await tree(page)
  const [graph, ...more] = of(nodes, 'application')
  expect(more).toEqual([])
  expect(graph?.name).toBe(words.zh.canvas.label)
  const all = words.zh.shows.all(model.graph.order, model.graph.size)
  expect(graph?.description).toBe(`${walk.twin.shown(all)} ${walk.twin.how}`)
  expect(graph?.states['focusable']).toBe(true)
  await page.getByRole('application').focus()
  expect(of(await tree(page), 'application')[0]?.states['focused']).toBe(true)
})

test('the landmarks are one header, one main part named after its view, the panels by name, and the status', async () => {
  const page = await openGraph()
  const nodes = await tree(page)
  expect(of(nodes, 'banner')).toHaveLength(1)
  expect(of(nodes, 'main').map(({ name }) => name)).toEqual([words.zh.views.graph])
  expect(of(nodes, 'navigation').map(({ name }) => name)).toEqual([words.zh.views.label])
  expect(of(nodes, 'complementary').map(({ name }) => name)).toEqual([words.zh.filters.title, words.zh.panel.label])
  expect(of(nodes, 'contentinfo').map(({ name }) => name)).toEqual([words.zh.status.label])
  const levels = of(nodes, 'heading').map(({ states }) => Number(states['level']))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([])
  const nameless = nodes.filter(
    ({ role, name }) => ['link', 'button', 'checkbox', 'combobox', 'textbox'].includes(role) && name === '',
  )
  expect(nameless).toEqual([])
})

test('beside the drawing stands the graph in words: kinds and who speaks with counts, and all that a node is joined to', async () => {
  const page = await openGraph(`focus=${region}`)
  const text = textOf(await tree(page))
  for (const { id, name } of model.kinds.values()) {
    const count = model.graph.filterNodes((_, { kind }) => kind === id).length
    if (count > 0) expect(text).toContain(walk.twin.counted(wordOf(name, 'zh'), count))
  }
  for (const key of speaking) expect(text).toContain(nameOf(model, key, 'zh').text)
  expect(text).toContain(
    walk.twin.here(
      nameOf(model, region, 'zh').text,
      wordOf(model.kinds.get(model.graph.getNodeAttribute(region, 'kind'))?.name ?? {}, 'zh'),
    ),
  )
  for (const key of model.graph.neighbors(region)) expect(text).toContain(nameOf(model, key, 'zh').text)
})

test('each step of the keyboard is in one polite live region, and the words follow the step', async () => {
  const page = await openGraph(`focus=${region}`)
  await page.getByRole('application').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('n')
  await settled(page)
  const nodes = await tree(page)
  const spoken = await page.locator('p.spoken[role=status]').innerText()
  expect(spoken).toMatch(/^[^，]+，.+，第 1 个，共 \d+ 个$/u)
  expect(of(nodes, 'StaticText').filter(({ name }) => name === spoken)).toHaveLength(1)
  const live = of(nodes, 'status').filter(({ states }) => states['live'] === 'polite')
  expect(live.length).toBeGreaterThan(0)
  const first =
    model.graph.neighbors(region).find((key) => spoken.includes(`，${nameOf(model, key, 'zh').text}，`)) ?? ''
  expect(
    of(nodes, 'heading')
      .map(({ name }) => name)
      .join('\n'),
  ).toContain(`当前节点：${nameOf(model, first, 'zh').text}`)
})

test('states are told: the present view, chosen filters, folded groups', async () => {
  const page = await openGraph()
  await facetOf(page, words.zh.facets.types)
  const nodes = await tree(page)
  const boxes = of(nodes, 'checkbox')
  expect(boxes.length).toBeGreaterThan(10)
  expect(boxes.every(({ states }) => states['checked'] === 'true')).toBe(true)
  expect(
    await page.getByRole('navigation').getByRole('link', { name: words.zh.views.graph }).getAttribute('aria-current'),
  ).toBe('page')
  expect(of(nodes, 'DisclosureTriangle').every(({ states }) => typeof states['expanded'] === 'boolean')).toBe(true)
})

test.each(['light', 'dark'] as const)(
  'in forced colours (%s) marks have an outline and lines and labels the system’s ink',
  async (theme) => {
    const { page, complaints } = await site.visit('', { theme, blank: true })
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto(site.address)
    await drawn(page)
    const ink = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'CanvasText'
      return getComputedStyle(probe).color.replaceAll(' ', '')
    })
    const looks = await page.evaluate(() => {
      interface Drawn {
        style(name: string): string
        numericStyle(name: string): number
      }
      const element:
        | (Element & {
            _cyreg?: {
              cy: { nodes(): { map<T>(f: (one: Drawn) => T): T[] }; edges(): { map<T>(f: (one: Drawn) => T): T[] } }
            }
          })
        | null = document.querySelector('.__________cytoscape_container')
      const cy = element?._cyreg?.cy
      return {
        borders: [
          ...new Set(
            cy?.nodes().map((one) => `${one.style('border-color')} ${one.numericStyle('border-width') > 0.5}`),
          ),
        ],
        lines: [...new Set(cy?.edges().map((one) => one.style('line-color')))],
      }
    })
    expect(looks.borders.map((one) => one.replaceAll(', ', ','))).toEqual([`${ink} true`])
    expect(looks.lines.map((one) => one.replaceAll(', ', ','))).toEqual([ink])
    await page.getByRole('application').focus()
    await page.keyboard.press('Enter')
    await page.locator('.cursor-ring').waitFor()
    expect(complaints).toEqual([])
  },
)

test.each(['light', 'dark'] as const)(
  'in forced colours (%s) the samples of the legend have the system’s ink, whatever theme the link names',
  async (system) => {
    for (const theme of ['light', 'dark']) {
      const { page, close } = await site.visit('', { blank: true })
      await page.emulateMedia({ forcedColors: 'active', colorScheme: system })
      await page.goto(`${site.address}#theme=${theme}`)
      const legend = page.locator('aside ul li a svg')
      await legend.first().waitFor()
      const [ink, strokes] = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'))
        probe.style.color = 'CanvasText'
        const samples = [...document.querySelectorAll('aside ul li a svg > *')]
        return [getComputedStyle(probe).color, [...new Set(samples.map((one) => getComputedStyle(one).stroke))]]
      })
      expect(strokes, theme).toEqual([ink])
      await close()
    }
  },
)

const windows = [
  { name: '200 % zoom of a small screen', size: { width: 640, height: 400 } },
  { name: '200 % zoom of a wide screen', size: { width: 720, height: 450 } },
  { name: '320 px', size: { width: 320, height: 568 } },
]
const fragments = views.flatMap((view) => [`view=${view}`, `view=${view}&focus=${region}`])

// Narrow windows in both languages, the others in English, which has the longer words.
const languages = windows.flatMap(({ name, size }) =>
  (size.width < 640 ? ['zh-CN', 'en-GB'] : ['en-GB']).map((lang) => ({ name, size, lang })),
)

test.each(languages)('at $name in $lang nothing scrolls sideways and no control is cut', async ({ size, lang }) => {
  const { page, complaints } = await site.visit('view=list', { size, lang })
  const wrong: string[] = []
  for (const fragment of fragments) {
    await page.evaluate((hash) => (location.hash = hash), fragment)
    await still(page)
    const cut = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>(
          'header :is(a, button), footer :is(a, button), aside :is(a, button), [role=application] ~ * :is(a, button)',
        ),
      ]
      const outside = controls.filter((one) => {
        const { left, right, width } = one.getBoundingClientRect()
        return one.checkVisibility() && width > 1 && (left < -0.5 || right > innerWidth + 0.5)
      })
      return [
        ...outside.map((one) => one.textContent.trim()),
        ...(document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the window'] : []),
      ]
    })
    wrong.push(...cut.map((one) => `${fragment}: ${one}`))
    const main = await page.getByRole('main').boundingBox()
    if ((main?.height ?? 0) < 140) wrong.push(`${fragment}: the main part is ${Math.round(main?.height ?? 0)} px high`)
  }
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
})

test('a window that is zoomed to 400 % scrolls as a whole, and the view has more of it than header and footer leave', async () => {
  const { page, complaints } = await site.visit('view=list', { size: { width: 320, height: 256 } })
  await page.getByRole('main').waitFor()
  const heights = await page.evaluate(() => ({
    page: document.documentElement.scrollHeight,
    view: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
  }))
  expect(heights.page).toBeGreaterThan(400)
  expect(heights.view).toBeGreaterThan(256)
  await page.evaluate(() => {
    scrollTo(0, 200)
  })
  expect(await page.getByRole('banner').evaluate((header) => header.getBoundingClientRect().bottom)).toBeLessThan(0)
  expect(complaints).toEqual([])
})
