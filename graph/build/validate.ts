import { checkEdges } from './checkEdges.ts'
import { checkKeys } from './checkKeys.ts'
import { checkMentions, checkNodes } from './checkNodes.ts'
import { checkReferences } from './checkReferences.ts'
import { type BuiltEdge, edgesOf } from './edges.ts'
import { locateCorpus } from './locate.ts'
import type { LocatedClaim, LocatedCorpus } from './located.ts'
import { claimsOfNodes } from './mentions.ts'
import { namesOf } from './names.ts'
import { type Problem, sortProblems } from './problem.ts'
import { readCorpus } from './read.ts'
import { statementsOf } from './statements.ts'

/** A corpus that was read, placed and checked; to be trusted only where there are no problems. */
export interface CheckedCorpus {
  readonly located: LocatedCorpus
  readonly edges: readonly BuiltEdge[]
  readonly claimsOfNodes: ReadonlyMap<string, readonly LocatedClaim[]>
  /** All of them, by file and line. */
  readonly problems: readonly Problem[]
}

/** Reads a corpus folder and checks it: each value against its shape, each quote against its text, each id against the rest. */
export function checkCorpus(folder: string): CheckedCorpus {
  const problems: Problem[] = []
  const report = (at: { file: string; line: number }, wrong: string, right: string): void => {
    problems.push({ file: at.file, line: at.line, wrong, right })
  }
  const corpus = readCorpus(folder, report)
  const names = namesOf(corpus)
  const located = locateCorpus(corpus, report)
  const statements = statementsOf(located, names, report)
  const edges = edgesOf(located, statements, names, report)
  const claims = claimsOfNodes(located, statements)
  checkReferences(located, edges, names, report)
  checkKeys(located, edges, report)
  checkNodes(located, claims, names, report)
  checkMentions(located, statements, names, report)
  checkEdges(located, edges, report)
  return { located, edges, claimsOfNodes: claims, problems: sortProblems(problems) }
}
