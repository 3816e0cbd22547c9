/**
 * `npm run bench`: compares the explorer on the shipped graph with the same graph in plain Cytoscape, in turns, at the full
 * speed of the processor and at a quarter of it. Writes first-screen.md. `-- --rounds 3` plays fewer rounds; `--keep` uses the
 * site that is already in dist.
 */
import { copyFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { buildSite } from '../commands/corpusSite.ts'
import { drawn, labels, placeOf } from '../src/e2e/harness/drawing.ts'
import type { Site } from '../src/e2e/harness/site.ts'
import { cpuClock } from './cpu.ts'
import { measure, middle, type Measured, type Subject } from './moves.ts'
import { openReadersSite } from './readersSite.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, keep: { type: 'boolean', default: false } },
})
const rounds = Number(values.rounds)
const plainFolder = '.cache/bench'
const container = '.__________cytoscape_container'
/** By how much the processor is slowed down. */
const slowdowns = [1, 4] as const

interface Row {
  readonly name: string
  readonly of: (measured: Measured) => number
  /** The largest acceptable ratio to plain Cytoscape; null: only reported. */
  readonly aim: number | null
}

const rows: readonly Row[] = [
  { name: 'first frame, CPU', of: ({ first }) => first.cpu, aim: 1.2 },
  { name: 'first frame, clock', of: ({ first }) => first.clock, aim: 1.1 },
  { name: 'until the page rests, CPU', of: ({ rested }) => rested.cpu, aim: null },
  { name: 'frame of pan or zoom, median, CPU', of: ({ frame }) => frame.cpu, aim: 0.5 },
  { name: 'frame of pan or zoom, mean, CPU', of: ({ mean }) => mean.cpu, aim: null },
  { name: 'frame of pan or zoom, p95, CPU', of: ({ slow }) => slow.cpu, aim: null },
  { name: 'click, until all is done, CPU', of: ({ select }) => select.cpu, aim: 1.3 },
  { name: 'click to its panel, clock', of: ({ select }) => select.clock, aim: null },
  { name: 'filter, until all is done, CPU', of: ({ filter }) => filter.cpu, aim: 1.3 },
  { name: 'heap, MiB', of: ({ heap }) => heap, aim: 1.3 },
]

/** What both pages are measured by. */
interface Ground {
  /** A labelled node. */
  readonly key: string
  /** A place in the corner of the drawing, where no mark is. CSS pixels. */
  readonly spot: { readonly x: number; readonly y: number }
}

async function cornerOf(page: Page): Promise<Ground['spot']> {
  const box = await page.locator(container).boundingBox()
  if (box === null) throw new Error('nothing is drawn')
  return { x: box.x + 12, y: box.y + 12 }
}

/** Builds the bare page with the explorer's graph, size and labels. */
async function buildPlain(site: Site): Promise<Ground> {
  const visit = await site.visit()
  const { page } = visit
  await drawn(page)
  const { boxes, width, height } = await labels(page)
  const spot = await cornerOf(page)
  await visit.close()
  const [first] = boxes
  if (first === undefined) throw new Error('the explorer labels nothing')
  await build({
    configFile: false,
    logLevel: 'warn',
    root: 'bench/plain',
    base: './',
    build: { outDir: join('../..', plainFolder), emptyOutDir: true, target: 'es2022' },
  })
  copyFileSync('dist/graph.json', join(plainFolder, 'graph.json'))
  const labelled = boxes.map(({ key }) => key)
  writeFileSync(join(plainFolder, 'drawn.json'), JSON.stringify({ labelled, width, height }))
  return { key: first.key, spot }
}

function fail(why: string): never {
  throw new Error(why)
}

/** `folded`: what must be clicked before the filter is there. */
function subjectOf(site: Site, { key, spot }: Ground, panel: string, filter: string, folded?: string): Subject {
  const open = async (page: Page, until: (expression: string) => Promise<void>): Promise<void> => {
    await page.goto(site.address)
    await until(`(document.querySelector('${container}')?._cyreg?.cy?.nodes().length ?? 0) > 0`)
    await until('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))')
  }
  let box: Ground['spot'] | null = null
  return {
    panel,
    spot,
    open,
    async bring(page) {
      // Opened again, so that the mark is at its first place.
      await page.goto('about:blank')
      await page.goto(site.address)
      await drawn(page)
      if (folded !== undefined) await page.locator(folded).first().click()
      await page.waitForTimeout(1000)
      const { x, y, width, height } = (await page.locator(filter).first().boundingBox()) ?? fail('no filter is seen')
      box = { x: x + width / 2, y: y + height / 2 }
      return await placeOf(page, key)
    },
    // By its place: looking for it by its name would cost the page more than the filter does.
    async filter(page) {
      const { x, y } = box ?? fail('the mark was not looked for')
      await page.mouse.click(x, y)
    },
  }
}

async function once(site: Site, subject: Subject, slowdown: number): Promise<Measured> {
  const visit = await site.visit('', { blank: true, ownProfile: true })
  const { page, context } = visit
  page.setDefaultTimeout(60_000)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const measured = await measure(page, await cpuClock(page), subject)
  await visit.close()
  return measured
}

const number = (value: number): string => (value < 100 ? value.toFixed(1) : value.toFixed(0))

function table(ours: Measured, plain: Measured): string {
  const lines = rows.map(({ name, of, aim }) => {
    const ratio = of(ours) / of(plain)
    const verdict = aim === null ? '' : `${aim}×: ${ratio <= aim ? 'kept' : 'missed'}`
    return `| ${name} | ${number(of(ours))} | ${number(of(plain))} | ${ratio.toFixed(2)}× | ${verdict} |`
  })
  return ['| what | explorer | plain Cytoscape | ratio | aim |', '| --- | --- | --- | --- | --- |', ...lines].join('\n')
}

if (!values.keep && !(await buildSite(undefined))) process.exit(1)
const ours = await openReadersSite()
const ground = await buildPlain(ours)
const plain = await openReadersSite(plainFolder)
const pages = [
  {
    site: ours,
    subject: subjectOf(ours, ground, 'main ~ aside', 'aside input[type=checkbox]', 'aside.filters summary'),
  },
  { site: plain, subject: subjectOf(plain, { ...ground, spot: { x: 20, y: 20 } }, '#panel', '#filters input') },
] as const
const tables: string[] = []
for (const slowdown of slowdowns) {
  const runs: [Measured[], Measured[]] = [[], []]
  for (let round = 0; round < rounds; round++)
    // Each page comes first in every second round.
    for (const who of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
      runs[who].push(await once(pages[who].site, pages[who].subject, slowdown))
  const title = slowdown === 1 ? 'At full speed' : `The processor slowed down ${slowdown} times`
  tables.push(`## ${title}\n\n${table(middle(runs[0]), middle(runs[1]))}`)
  console.log(tables.at(-1))
}
const visit = await ours.visit('', { blank: true, ownProfile: true })
const browser = /Chrome\/([\d.]+)/.exec(await visit.page.evaluate(() => navigator.userAgent))?.[1] ?? '?'
await visit.close()
await ours.close()
await plain.close()
writeFileSync(
  'bench/first-screen.md',
  `# The first screen beside plain Cytoscape

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? '?'}), no GPU, Chromium ${browser}. Medians of ${rounds} rounds, both pages
in turns. The plain page draws the same graph with the same places and names in the same room, and has a panel and filters of
a few lines. Milliseconds of the main thread's CPU, or by the clock.

${tables.join('\n\n')}

## Why there is only one measure of frames

Two benchmarks gave 0.45 and 2.1 for the same frame. One took the median of single steps, and its plain page drew the names of
all 220 nodes; the other took the mean of 40 steps, in which names are placed anew at every doubling and 120 milliseconds after
each halt (on a slow machine after every step), and its plain page drew thirty names. Both now play the same steps
(\`moves.ts\`), one by one, and the median, the mean and the slowest are given. A notch of the wheel zooms plain Cytoscape as
far as the explorer, so that both show the same windows.
`,
)
