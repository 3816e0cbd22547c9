/**
 * `npm run bench:large`: compares the explorer with other libraries on the same graphs. `-- --sizes 220,2000
 * --who verbatim,sigma --rounds 3` runs a part; `--keep` uses the site that is already in dist.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { buildSite } from '../commands/corpusSite.ts'
import { placeOf } from '../src/e2e/harness/drawing.ts'
import type { Site } from '../src/e2e/harness/site.ts'
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
/** The most milliseconds of a round. A page that takes longer is reported as not done. */
const patience = 180_000
/** The node to click. */
const chosen = 'n7'
const twoFrames = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`

/** Builds the sites: one copy of ours for each size, and one site for all other libraries and sizes. */
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
    async unfold(page) {
      await page.locator('aside.filters summary').first().click()
      await page.locator('aside input[type=checkbox]').nth(1).waitFor()
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
  const { page, close } = await site.visit('', { blank: true, ownProfile: true })
  page.setDefaultTimeout(patience)
  try {
    return await measure(page, await cpuClock(page), subject)
  } finally {
    await close()
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

/** Called after each page, so that the results of a run that is stopped are not lost. */
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
      const { page, close } = await site.visit('', { blank: true, ownProfile: true })
      browser = `Chromium ${/Chrome\/([\d.]+)/.exec(await page.evaluate(() => navigator.userAgent))?.[1] ?? ''}`
      await close()
    }
    await site.close()
    results.push({ who, size, rounds: runs.length, measured: runs.length === 0 ? null : middle(runs) })
    console.log(JSON.stringify(results.at(-1)))
    save()
  }
