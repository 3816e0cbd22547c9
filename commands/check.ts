/** Prints what is wrong with a corpus folder, one problem a line; writes nothing. `npx tsx commands/check.ts [folder]` */
import { formatProblem } from '../graph/build/problem.ts'
import { checkCorpus } from '../graph/build/validate.ts'
import { corpusFolder } from './corpusFolder.ts'

const folder = corpusFolder(process.argv[2])
const { problems, located, edges } = checkCorpus(folder)
for (const problem of problems) console.error(formatProblem(problem))
console.log(
  `${folder}: ${String(located.corpus.nodes.length)} nodes, ${String(edges.length)} edges, ` +
    `${String(located.claims.length)} claims, ${String(located.figures.length)} figures, ${String(problems.length)} problems`,
)
process.exitCode = problems.length === 0 ? 0 : 1
