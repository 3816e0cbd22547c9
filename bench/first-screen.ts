/** `npm run bench`: what the explorer costs on the first screen, against the same graph in plain Cytoscape, in one run. */
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { buildSite } from '../commands/corpusSite.ts'
import { drawn, labels } from '../src/e2e/drawing.ts'
import type { Site } from '../src/e2e/site.ts'
import { openReadersSite } from './readersSite.ts'
import { cpuClock, median } from './cpu.ts'
import { play, type Costs, type Subject } from './gestures.ts'

const rounds = 7
const plainFolder = '.cache/bench'

/** How much more than the bare page we may cost. */
const aims: readonly { readonly name: string; readonly cost: keyof Costs; readonly aim: number }[] = [
  { name: 'first drawn frame', cost: 'first', aim: 1.3 },
  { name: 'frame of pan or zoom', cost: 'frame', aim: 1.2 },
  { name: 'click, until all is done', cost: 'click', aim: 1.2 },
  { name: 'filter, until all is done', cost: 'filter', aim: 1.2 },
]
const panelAim = 100

/** Builds the bare page beside the graph that the explorer draws, labelled where the explorer labels. */
async function buildPlain(site: Site): Promise<string> {
  const { page, context } = await site.visit()
  await drawn(page)
  const { boxes, width, height } = await labels(page)
  const marks = await page.locator('.__________cytoscape_container').boundingBox()
  await context.close()
  if (marks === null || boxes[0] === undefined) throw new Error('the explorer labels nothing')
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
  return boxes[0].key
}

async function once(site: Site, subject: Omit<Subject, 'address'>): Promise<Costs> {
  const { page, context } = await site.visit('', { blank: true })
  const costs = await play(page, await cpuClock(page), { ...subject, address: site.address })
  await context.close()
  return costs
}

if (!(await buildSite(undefined))) process.exit(1)
const ours = await openReadersSite()
const key = await buildPlain(ours)
const plain = await openReadersSite(plainFolder)
const runs: { ours: Costs; plain: Costs }[] = []
for (let round = 0; round < rounds; round++) {
  const first = await once(ours, { key, panel: 'main ~ aside', filter: 'aside input[type=checkbox]' })
  const second = await once(plain, { key, panel: '#panel', filter: '#filters input' })
  runs.push({ ours: first, plain: second })
}
await ours.close()
await plain.close()

const of = (who: 'ours' | 'plain', cost: keyof Costs): number => median(runs.map((run) => run[who][cost]))
console.log(`Main-thread CPU, median of ${rounds}, milliseconds: the explorer, plain Cytoscape, their ratio (aim)`)
for (const { name, cost, aim } of aims) {
  const [mine, bare] = [of('ours', cost), of('plain', cost)]
  console.log(
    `  ${name.padEnd(26)} ${mine.toFixed(1).padStart(8)} ${bare.toFixed(1).padStart(8)}   ${(mine / bare).toFixed(2)} (${aim})`,
  )
}
console.log(
  `  click to its panel, by the clock: ${of('ours', 'panel').toFixed(0)} ms (${panelAim}); plain ${of('plain', 'panel').toFixed(0)} ms`,
)
