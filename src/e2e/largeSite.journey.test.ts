import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { GraphFile } from '../../graph/schema.ts'
import { largeWords } from '../app/large.words.ts'
import { words } from '../i18n/words.ts'
import { drawn, picture } from './harness/drawing.ts'
import { headingOf } from './harness/panel.ts'
import { openSite } from './harness/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'large-site-'))
cpSync('dist', folder, { recursive: true })
const graphFile = join(folder, 'graph.json')
const shipped = JSON.parse(readFileSync(graphFile, 'utf8')) as GraphFile

/** A graph that is large enough to be read in a worker. */
function grown(count: number): GraphFile {
  const [node] = shipped.nodes
  const [edge] = shipped.edges
  if (!node || !edge) throw new Error('the shipped graph is empty')
  const nodes = Array.from({ length: count }, (_, at) => ({
    key: `n${String(at)}`,
    attributes: { ...node.attributes, label: `甲${String(at)}`, forms: [], translations: {}, was: [], claims: [] },
  }))
  const edges = nodes.map(({ key: source }, at) => ({
    ...{ key: `e${String(at)}`, source, target: `n${String((at * 7 + 1) % count)}` },
    attributes: { ...edge.attributes, grounding: 'editorial' as const, claims: [], premises: [] },
  }))
  const given = Object.fromEntries(
    nodes.map(({ key }, at): [string, [number, number]] => [key, [30 * (at % 90), 30 * Math.floor(at / 90)]]),
  )
  const attributes = { ...shipped.attributes, claims: [], figures: [], derived: { places: { given } } }
  return { ...shipped, attributes, nodes, edges }
}

const file = grown(6000)
const site = await openSite(folder)
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

test('a large graph of the site itself is read beside the page, and drawn as what can be read of it', async () => {
  writeFileSync(graphFile, JSON.stringify(file))
  const { page, complaints } = await site.visit('', { blank: true })
  // It is said for a moment only, so it is noted when it comes.
  await page.addInitScript((text) => {
    const note = (): void => {
      const isShown = [...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(text))
      if (isShown) document.documentElement.dataset['wasReading'] = 'yes'
    }
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true })
  }, largeWords.zh.reading)
  await page.goto(site.address)
  await drawn(page)
  expect(await page.evaluate(() => document.documentElement.dataset['wasReading'])).toBe('yes')
  expect(await page.getByText(largeWords.zh.reading).count()).toBe(0)
  expect((await picture(page)).length).toBeLessThanOrEqual(300)
  await page.getByText(largeWords.zh.unquoted(file.nodes.length, file.edges.length)).waitFor()
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(asked.filter((name) => name.includes('/assets/graphFileWorker-'))).toHaveLength(1)
  await page.goto(`${site.address}#focus=n4321`)
  await headingOf(page).waitFor()
  expect(await headingOf(page).textContent()).toContain('甲4321')
  expect(complaints).toEqual([])
})

test('what is wrong with a large file is said as with a small one', async () => {
  const [first, ...others] = file.edges
  writeFileSync(graphFile, JSON.stringify({ ...file, edges: [{ ...first, target: 'nobody' }, ...others] }))
  const { page } = await site.visit('')
  await page.getByText('an end of “e0” is “nobody”, which is no node').waitFor()
  writeFileSync(graphFile, JSON.stringify(file).slice(0, -50_000))
  await page.reload()
  await page.getByText(words.zh.failure.notJson).waitFor()
})
