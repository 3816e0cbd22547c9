/**
 * `npm run check [-- folder] [--watch | --once]`: prints the problems of a corpus, one a line, and writes nothing. In a
 * terminal, or with `--watch`, it does so again whenever a file was saved, until Ctrl-C. Otherwise it does so once, and
 * exits with status 1 if there are problems.
 */
import { watchFolder } from '../graph/authoring/watchFolder.ts'
import { formatProblem } from '../graph/build/problem.ts'
import { checkCorpus } from '../graph/build/validate.ts'
import { corpusFolder } from './corpusFolder.ts'

const typed = process.argv.slice(2)
const folder = corpusFolder(typed.find((word) => !word.startsWith('--')))

/** Prints the problems and returns how many there are. */
function check(): number {
  const { problems, located, edges } = checkCorpus(folder)
  for (const problem of problems) console.error(formatProblem(problem))
  console.log(
    `${folder}: ${String(located.corpus.nodes.length)} nodes, ${String(edges.length)} edges, ` +
      `${String(located.claims.length)} claims, ${String(located.figures.length)} figures, ${String(problems.length)} problems`,
  )
  return problems.length
}

const isWatching = typed.includes('--watch') || (process.stdout.isTTY && !typed.includes('--once'))
if (isWatching) {
  check()
  console.log('Watching; Ctrl-C ends it.')
  watchFolder(folder, () => {
    console.log(`\n${new Date().toLocaleTimeString()}`)
    check()
  })
} else process.exitCode = check() === 0 ? 0 : 1
