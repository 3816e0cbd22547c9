import axe from 'axe-core'
import { afterAll, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { still } from './harness/drawing.ts'
import { views } from '../link/viewState.ts'
import { openShipped } from './harness/shipped.ts'
import { desktop, openSite, phone } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())
const model = openShipped()
const node = [...model.speakers.keys()][0] ?? ''
/** The node in whose panel the longest words stand before the link to a neighbour. */
const [wordy = ''] = model.graph
  .edges()
  .map((key) => {
    const { verbs = [] } = model.graph.getEdgeAttributes(key)
    return {
      node: model.graph.source(key),
      length: verbs.map(({ translations }) => translations['en'] ?? '').join().length,
    }
  })
  .sort((a, b) => b.length - a.length)
  .map(({ node }) => node)
const edge = model.graph.edges()[0] ?? ''
const claim = model.attributes.claims[0]?.id ?? ''
const { figures } = model.attributes
const [printed] = model.attributes.documents
const place = `${printed?.id ?? ''}%3A${printed?.notices[0]?.spans[0]?.join('-') ?? ''}`

const fragments = {
  ...Object.fromEntries(views.map((view) => [`the view ${view}`, `view=${view}`])),
  'a node': `focus=${node}&view=graph`,
  'a node with long relations': `focus=${wordy}&view=graph`,
  'an edge': `focus=${edge}&view=graph`,
  'a passage': `focus=${claim}&view=graph`,
  'a comparison': `focus=${node},${edge}&view=graph`,
  'the figures': `focus=${figures[0]?.id ?? ''}&view=figures&structural=1`,
  'figures compared': `view=figures&sort=value&pick=${figures
    .slice(0, 2)
    .map(({ id }) => id)
    .join('.')}`,
  'the matrix of another kind': 'view=matrix&cols=designation',
  'the matrix under a filter': `view=matrix&bodies=${model.attributes.bodies[1]?.id ?? ''}`,
  'the text': 'view=source&breaks=1&coverage=1',
  'a place in the text': `focus=${claim}&span=${place}&view=source`,
  'the text beside the graph': `beside=source&focus=${claim}&span=${place}&view=graph`,
  'a filter that leaves nothing': 'view=graph&kinds=',
  'what a search finds': 'view=graph&q=27&kinds=plan',
  'a search that finds nothing': 'view=graph&q=huhehoate',
  'a link with losses': 'focus=gone&view=graph&types=gone',
}
/** Views with every node or figure of the graph in words. */
const long = new Set(['the view list', 'the view evidence', 'the view figures', 'the figures', 'figures compared'])
const ofOneBody = `&bodies=${model.attributes.bodies[1]?.id ?? ''}`
const smallest = { width: 320, height: 640 }
const sizes = [desktop, phone, smallest]
const [themes, langs] = [['light', 'dark'] as const, ['zh-CN', 'en-GB']]
const every = sizes.flatMap((size) => themes.flatMap((theme) => langs.map((lang) => ({ size, theme, lang }))))
/** Every pair of theme, language and size is in one of these; `VERBATIM_EVERY_READER=1` asks for all combinations. */
const readers =
  process.env['VERBATIM_EVERY_READER'] === '1'
    ? every
    : every.filter(
        ({ size, theme, lang }) =>
          size !== smallest && (size === phone) !== ((theme === 'light') === (lang === 'zh-CN')),
      )

/**
 * The long views take most of the time, and all their rows are of a few kinds. One reader sees them whole, the others see
 * what one body says.
 */
const fragmentFor = (name: string, fragment: string, reader: (typeof every)[number]): string =>
  readers === every || reader === readers[0] || !long.has(name) ? fragment : fragment + ofOneBody

interface Violation {
  readonly id: string
  readonly nodes: readonly string[]
}

test.each(readers)(
  'axe finds nothing and nothing scrolls sideways in $lang, $theme, at $size.width',
  async (reader) => {
    const { page, complaints } = await site.visit('view=list', { ...reader, touch: reader.size !== desktop })
    await page.evaluate(axe.source)
    const check = () =>
      page.evaluate<readonly Violation[]>(
        `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], preload: false })}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html + failureSummary) })))`,
      )
    const found: Record<string, readonly Violation[]> = {}
    for (const [name, fragment] of Object.entries(fragments)) {
      await page.evaluate((hash) => (location.hash = hash), fragmentFor(name, fragment, reader))
      await still(page)
      found[name] = await check()
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      if (isTooWide) found[`${name}, which scrolls sideways`] = [{ id: 'width', nodes: [] }]
    }
    const language = words[reader.lang === 'zh-CN' ? 'zh' : 'en']
    await page.getByRole('button', { name: language.header.about, exact: true }).click()
    found['the about panel'] = await check()
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([])
    expect(complaints).toEqual([])
  },
)
