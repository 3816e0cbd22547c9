/**
 * `npm run edition [-- folder]`: records the present edition of a corpus, so that the page can show readers of older links
 * what has changed. Nothing else writes these records, and a record is never written again.
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
  // This also refuses an edition with the same first eight digits as another, which links could not tell apart.
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
