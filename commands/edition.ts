/**
 * `npm run edition [-- folder]`: records the present edition of a corpus in its history, so that links made with it can
 * be told later what has changed. The only writer of that history; what is recorded is never written again.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildGraph } from '../graph/build/compile.ts'
import { editionsFolder, formatRecord, recordName, recordOf } from '../graph/build/editions.ts'
import { formatProblem } from '../graph/build/problem.ts'
import { corpusFolder } from './corpusFolder.ts'

const folder = corpusFolder(process.argv[2])
const { file, problems } = buildGraph(folder)
for (const problem of problems) console.error(formatProblem(problem))
if (file === null) process.exitCode = 1
else {
  const { edition } = file.attributes
  const place = join(folder, editionsFolder, recordName(edition))
  // Two editions with the same first eight digits would need luck; a link could not tell them apart.
  if (existsSync(place)) {
    console.error(`${place} is there already; a recorded edition is never written again.`)
    process.exitCode = 1
  } else {
    mkdirSync(join(folder, editionsFolder), { recursive: true })
    const day = new Date().toISOString().slice(0, 10)
    writeFileSync(place, formatRecord(recordOf(file, day)), { flag: 'wx' })
    console.log(`Edition ${edition.slice(0, 8)} is recorded in ${place}.`)
  }
}
