/**
 * `npm run verify -- FILE`: checks a graph file, or a page that holds one, against its own texts. One line a problem, then one
 * that sums up; exit status 0 where everything holds, 1 where something does not, 2 where no file was named.
 */
import { resolve } from 'node:path'
import { prove } from '../graph/text/prove.ts'
import { oneLine, problemLines, summaryLine } from './proofLines.ts'
import { readGraphValue } from './graphText.ts'

const file = process.argv[2]
if (file === undefined) {
  console.error('Which file? npm run verify -- FILE, for example: npm run verify -- dist/graph.json')
  process.exitCode = 2
} else {
  // npm changes to the folder of package.json, so a path is read from where it was typed.
  const read = readGraphValue(resolve(process.env['INIT_CWD'] ?? '.', file))
  if ('problem' in read) {
    console.error(`${oneLine(file)}: ${oneLine(read.problem)}; name a graph file, as npm run build writes it`)
    process.exitCode = 1
  } else {
    const proof = prove(read.value)
    for (const line of problemLines(oneLine(file), proof)) console.error(line)
    console.log(summaryLine(proof))
    process.exitCode = proof.faults.length === 0 ? 0 : 1
  }
}
