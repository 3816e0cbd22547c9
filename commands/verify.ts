/**
 * `npm run verify -- FILE`: proves a graph file, or a page that embeds one, against its own texts. Prints one line for each
 * problem and a summary. The exit status is 0 if everything holds, 1 if something does not, 2 if no file was named.
 */
import { prove } from '../graph/text/prove.ts'
import { typedPath } from './corpusFolder.ts'
import { oneLine, problemLines, summaryLine } from './proofLines.ts'
import { readGraphValue } from './graphText.ts'

const file = process.argv[2]
if (file === undefined) {
  console.error('Which file? npm run verify -- FILE, for example: npm run verify -- dist/graph.json')
  process.exitCode = 2
} else {
  const read = readGraphValue(typedPath(file))
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
