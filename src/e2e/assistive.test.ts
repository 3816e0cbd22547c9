/** What assistive technology is given: Chromium's accessibility tree, the colours that a system forces, and large type. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { nameOf, wordOf } from '../model/name.ts'
import { walkWords } from '../words/walk.ts'
import { words } from '../words/words.ts'
import { drawn, settled, still } from './drawing.ts'
import { openShipped } from './shipped.ts'
import { openSite } from './site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const walk = walkWords.zh
const speaking = [...model.speakers.keys()]
const [region = ''] = speaking

interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly states: Readonly<Record<string, unknown>>
}

/** The tree that Chromium hands to assistive technology, in reading order, without what it ignores. */
async function tree(page: Page): Promise<readonly Told[]> {
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
const of = (told: readonly Told[], role: string): readonly Told[] => told.filter((one) => one.role === role)
const textOf = (told: readonly Told[]): string =>
  of(told, 'StaticText')
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
  const told = await tree(page)
  const [graph, ...more] = of(told, 'application')
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
  const told = await tree(page)
  expect(of(told, 'banner')).toHaveLength(1)
  expect(of(told, 'main').map(({ name }) => name)).toEqual([words.zh.views.graph])
  expect(of(told, 'navigation').map(({ name }) => name)).toEqual([words.zh.views.label])
  expect(of(told, 'complementary').map(({ name }) => name)).toEqual([words.zh.filters.title, words.zh.panel.label])
  expect(of(told, 'contentinfo').map(({ name }) => name)).toEqual([words.zh.status.label])
  const levels = of(told, 'heading').map(({ states }) => Number(states['level']))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([])
  const nameless = told.filter(
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
  const told = await tree(page)
  const spoken = await page.locator('p.spoken[role=status]').innerText()
  expect(spoken).toMatch(/^[^，]+，.+，第 1 个，共 \d+ 个$/u)
  expect(of(told, 'StaticText').filter(({ name }) => name === spoken)).toHaveLength(1)
  const live = of(told, 'status').filter(({ states }) => states['live'] === 'polite')
  expect(live.length).toBeGreaterThan(0)
  const first =
    model.graph.neighbors(region).find((key) => spoken.includes(`，${nameOf(model, key, 'zh').text}，`)) ?? ''
  expect(
    of(told, 'heading')
      .map(({ name }) => name)
      .join('\n'),
  ).toContain(`当前节点：${nameOf(model, first, 'zh').text}`)
})

test('states are told: the present view, chosen filters, folded groups', async () => {
  const page = await openGraph()
  const told = await tree(page)
  const boxes = of(told, 'checkbox')
  expect(boxes.length).toBeGreaterThan(10)
  expect(boxes.every(({ states }) => states['checked'] === 'true')).toBe(true)
  expect(
    await page.getByRole('navigation').getByRole('link', { name: words.zh.views.graph }).getAttribute('aria-current'),
  ).toBe('page')
  expect(of(told, 'DisclosureTriangle').every(({ states }) => typeof states['expanded'] === 'boolean')).toBe(true)
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

const windows = [
  { name: '200 % zoom of a small screen', size: { width: 640, height: 400 } },
  { name: '200 % zoom of a wide screen', size: { width: 720, height: 450 } },
  { name: '320 px', size: { width: 320, height: 568 } },
]
const views = ['graph', 'list', 'matrix', 'figures', 'source', 'evidence'].flatMap((view) => [
  `view=${view}`,
  `view=${view}&focus=${region}`,
])

// The narrowest in both languages, the others in the one with the longer words.
const told = windows.flatMap(({ name, size }) =>
  (size.width < 640 ? ['zh-CN', 'en-GB'] : ['en-GB']).map((lang) => ({ name, size, lang })),
)

test.each(told)('at $name in $lang nothing scrolls sideways and no control is cut', async ({ size, lang }) => {
  const { page, complaints } = await site.visit('view=list', { size, lang })
  const wrong: string[] = []
  for (const fragment of views) {
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
