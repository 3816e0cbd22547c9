/** `npm run build:single [-- folder]`: builds the site of a corpus as one HTML file, and proves the graph in it. */
import { statSync } from 'node:fs'
import { prove } from '../graph/text/prove.ts'
import { singleFile, singleFileLimit } from '../publish/singleFile.ts'
import { buildSite } from './corpusSite.ts'
import { readGraphValue } from './graphText.ts'
import { problemLines, summaryLine } from './proofLines.ts'

const name = 'verbatim.html'
const path = `dist-single/${name}`

const built = await buildSite(process.argv[2], {
  mode: 'single',
  plugins: [singleFile(name)],
  build: {
    outDir: '../dist-single',
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false }, checks: { bundlerTimings: false } },
  },
})
const read = built ? readGraphValue(path) : null
if (read !== null && 'value' in read) {
  const proof = prove(read.value)
  const { size } = statSync(path)
  for (const line of problemLines(path, proof)) console.error(line)
  console.log(`${path}: ${String(Math.ceil(size / 1000))} kB of at most ${String(singleFileLimit / 1000)} kB`)
  console.log(summaryLine(proof))
  process.exitCode = proof.faults.length === 0 && size <= singleFileLimit ? 0 : 1
} else process.exitCode = 1
