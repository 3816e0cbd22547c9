/**
 * `npm run bench:large`: the explorer and others on the same graphs, in one run. `-- --sizes 220,2000 --who verbatim,sigma
 * --rounds 3` runs a part; `--keep` uses the build that is there.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { buildSite } from '../commands/corpusSite.ts'
import { placeOf } from '../src/e2e/drawing.ts'
import type { Site } from '../src/e2e/site.ts'
import { openReadersSite } from './readersSite.ts'
import { cpuClock } from './cpu.ts'
import { asFile, grown } from './grown.ts'
import { measure, middle, type Measured, type Result, type Subject } from './moves.ts'
import { chart, report } from './report.ts'

const all = ['verbatim', 'cytoscape', 'cytoscape-fast', 'sigma', 'vis-network']
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '220,2000,10000,50000' },
    who: { type: 'string', default: all.join(',') },
    rounds: { type: 'string', default: '5' },
    keep: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
const folder = '.cache/bench-large'
/** Milliseconds for one round; what takes longer is not done. */
const patience = 180_000
const chosen = 'n7'
const twoFrames = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`

/** The built sites, with the graph of each size in its own copy of ours. */
async function makeSites(): Promise<void> {
  if (!values.keep && !(await buildSite(undefined))) throw new Error('the explorer was not built')
  const outDir = join('../..', folder, 'rivals')
  const options = { outDir, emptyOutDir: true, target: 'es2022' }
  await build({ configFile: false, logLevel: 'warn', root: 'bench/rivals', base: './', build: options })
  for (const size of sizes) {
    const given = grown(size)
    const ours = join(folder, `verbatim-${size}`)
    mkdirSync(ours, { recursive: true })
    cpSync('dist', ours, { recursive: true })
    writeFileSync(join(ours, 'graph.json'), JSON.stringify(asFile(given)))
    writeFileSync(join(folder, 'rivals', `graph-${size}.json`), JSON.stringify(given))
  }
}

function ourSubject(address: string, size: number): Subject {
  const { x, y } = grown(size).nodes.find(({ key }) => key === chosen) ?? { x: 0, y: 0 }
  return {
    async open(page, until) {
      await page.goto(address)
      await until(`document.querySelector('.__________cytoscape_container')?._cyreg?.cy?.nodes().length > 0`)
      await until(twoFrames)
    },
    async bring(page) {
      await page.goto(`${address}#at=${x},${y},400`)
      await page.waitForTimeout(800)
      return await placeOf(page, chosen)
    },
    filter: (page) => page.locator('aside input[type=checkbox]').nth(1).click(),
  }
}

const rivalSubject = (address: string, who: string, size: number): Subject => ({
  async open(page, until) {
    await page.goto(`${address}?who=${who}&size=${size}`)
    await until(`'rival' in window`)
    await until(twoFrames)
  },
  bring: (page: Page) =>
    page.evaluate((key) => {
      const { rival } = window as unknown as { rival: { bring(key: string): { x: number; y: number } } }
      const { x, y } = rival.bring(key)
      return { x, y }
    }, chosen),
  filter: (page) => page.locator('#filter').click(),
})

async function once(site: Site, subject: Subject): Promise<Measured> {
  const { page, context } = await site.visit('', { blank: true })
  page.setDefaultTimeout(patience)
  try {
    return await measure(page, await cpuClock(page), subject)
  } finally {
    await context.close()
  }
}

const results: Result[] = []
let browser = ''
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const known: Record<string, string> = { ...dependencies, ...devDependencies }
const versions = Object.fromEntries(['cytoscape', 'sigma', 'vis-network'].map((name) => [name, known[name] ?? '']))

/** After each page: a run that is stopped leaves what it has measured. */
function save(): void {
  writeFileSync('bench/README.md', report(results, browser, versions))
  writeFileSync('bench/large.svg', chart(results))
}

await makeSites()
for (const size of sizes)
  for (const who of values.who.split(',')) {
    const site = await openReadersSite(join(folder, who === 'verbatim' ? `verbatim-${size}` : 'rivals'))
    const subject = who === 'verbatim' ? ourSubject(site.address, size) : rivalSubject(site.address, who, size)
    const runs: Measured[] = []
    try {
      for (let round = 0; round < Number(values.rounds); round++) runs.push(await once(site, subject))
    } catch (error) {
      console.log(`${who} at ${size}: ${String(error).split('\n')[0] ?? ''}`)
    }
    if (browser === '') {
      const { page, context } = await site.visit('', { blank: true })
      browser = `Chromium ${/Chrome\/([\d.]+)/.exec(await page.evaluate(() => navigator.userAgent))?.[1] ?? ''}`
      await context.close()
    }
    await site.close()
    results.push({ who, size, rounds: runs.length, measured: runs.length === 0 ? null : middle(runs) })
    console.log(JSON.stringify(results.at(-1)))
    save()
  }
