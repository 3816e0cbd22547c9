/**
 * `npm run bench:opening [-- NODES]`: measures the longest main-thread tasks while a very large graph is opened, searched and
 * filtered, once from a file and once as the graph of the site. Without NODES it has 100,000.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { buildSite } from '../commands/corpusSite.ts'
import { drawn } from '../src/e2e/harness/drawing.ts'
import { words } from '../src/i18n/words.ts'
import { asFile, grown } from './grown.ts'
import { openReadersSite } from './readersSite.ts'

const count = Number(process.argv[2] ?? 100_000)
const rounds = 3
const patience = 240_000
/** Milliseconds in which everything that a step sets off is done. */
const rest = 3000
const folder = '.cache/bench-opening'

/** The milliseconds of all tasks longer than 50, by step. */
type Tasks = Readonly<Record<string, readonly number[]>>

/** Counts long tasks from the next navigation on. The returned function gives those since it was last called. */
async function watch(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const observed = window as unknown as { tasks: number[] }
    observed.tasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) observed.tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0))
}

/** MiB, after garbage collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20
}

/** Searches and filters the open graph. */
async function use(page: Page, tasks: () => Promise<number[]>): Promise<Tasks> {
  await page.waitForTimeout(rest)
  const behind = await tasks()
  await page.getByRole('search').getByRole('combobox').pressSequentially('1777', { delay: 120 })
  await page.waitForTimeout(rest)
  const searching = await tasks()
  await page.locator('aside.filters summary').first().click()
  await page.locator('aside input[type=checkbox]').nth(1).click()
  await page.waitForTimeout(rest)
  return { 'behind the first picture': behind, searching, filtering: await tasks() }
}

interface Round {
  readonly tasks: Tasks
  readonly clock: number
  readonly heap: number
}

async function fromFile(address: string, visit: Visit): Promise<Round> {
  const { page, close } = await visit()
  const tasks = await watch(page)
  await page.goto(address)
  await drawn(page)
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await page.waitForTimeout(rest)
  await tasks()
  const start = performance.now()
  await page.locator('input[type=file]').first().setInputFiles(resolve(folder, 'given.json'))
  await page.waitForURL((url) => decodeURIComponent(url.hash).includes('given.json'), {
    timeout: patience,
    waitUntil: 'commit',
  })
  await drawn(page)
  const clock = performance.now() - start
  const opening = await tasks()
  const used = await use(page, tasks)
  const round = { tasks: { opening, ...used }, clock, heap: await heapOf(page) }
  await close()
  return round
}

async function asSite(address: string, visit: Visit): Promise<Round> {
  const { page, close } = await visit()
  const tasks = await watch(page)
  const start = performance.now()
  await page.goto(address)
  await drawn(page)
  const clock = performance.now() - start
  const opening = await tasks()
  const used = await use(page, tasks)
  const round = { tasks: { opening, ...used }, clock, heap: await heapOf(page) }
  await close()
  return round
}

type Visit = () => Promise<{ readonly page: Page; readonly close: () => Promise<void> }>

async function measure(
  site: string,
  play: (address: string, visit: Visit) => Promise<Round>,
): Promise<readonly Round[]> {
  const served = await openReadersSite(site)
  const visit: Visit = async () => {
    const { page, close } = await served.visit('', { blank: true, ownProfile: true })
    page.setDefaultTimeout(patience)
    return { page, close }
  }
  const done: Round[] = []
  for (let round = 0; round < rounds; round++) done.push(await play(served.address, visit))
  await served.close()
  return done
}

function linesOf(name: string, done: readonly Round[]): readonly string[] {
  const steps = Object.keys(done[0]?.tasks ?? {})
  const rows = steps.map((step) => {
    const longest = done.map(({ tasks }) => Math.max(0, ...(tasks[step] ?? [])))
    const cells = longest.map((time) => (time === 0 ? 'under 50' : String(Math.round(time))))
    return `| ${[name, step, ...cells].join(' | ')} |`
  })
  const clocks = done.map(({ clock }) => `${(clock / 1000).toFixed(1)} s`)
  const heaps = done.map(({ heap }) => `${String(Math.round(heap))} MB`)
  return [
    ...rows,
    `| ${[name, 'until its first picture', ...clocks].join(' | ')} |`,
    `| ${[name, 'heap at the end', ...heaps].join(' | ')} |`,
  ]
}

if (!(await buildSite(undefined))) throw new Error('the explorer was not built')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const given = grown(count, 3)
cpSync('dist', `${folder}/site`, { recursive: true })
writeFileSync(`${folder}/site/graph.json`, JSON.stringify(asFile(given)))
const links = given.edges.map(({ source, target }) => ({ source, target, relation: 'knows' }))
const nodes = given.nodes.map(({ key, label, kind }) => ({ id: key, label, kind }))
writeFileSync(`${folder}/given.json`, JSON.stringify({ directed: true, multigraph: true, graph: {}, nodes, links }))

const [file, own] = [await measure('dist', fromFile), await measure(`${folder}/site`, asSite)]
const [processor] = cpus()
const head = ['graph', 'step', ...Array.from({ length: rounds }, (_, round) => `round ${String(round + 1)}`)]
const report = `# How long the page stands still for a very large graph

Written by \`npm run bench:opening\` on ${String(cpus().length)} cores (${processor?.model.trim() ?? '?'}), no GPU. ${String(count)} nodes and ${String(given.edges.length)} edges: as a
file of another program without places (they are found in the worker), and as the graph of the site itself, with places. The longest task of the page's
main thread in each step, milliseconds; browsers tell those of 50 and more.

${[head, head.map(() => '---')].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
${[...linesOf('a file', file), ...linesOf('the site', own)].join('\n')}
`
writeFileSync('bench/opening.md', report)
console.log(report)
