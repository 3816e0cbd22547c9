import { checkEdges } from './checkEdges.ts'
import { checkGlossary } from './checkGlossary.ts'
import { checkKeys } from './checkKeys.ts'
import { checkMentions, checkNodes } from './checkNodes.ts'
import { checkReferences } from './checkReferences.ts'
import { checkRenderings } from './checkRenderings.ts'
import { type BuiltEdge, edgesOf } from './edges.ts'
import { type EditionRecord, readEditions } from './editions.ts'
import { locateCorpus } from './locate.ts'
import type { LocatedCorpus } from './located.ts'
import { type Mentions, mentionsOf } from './mentions.ts'
import { namesOf } from './names.ts'
import { type Problem, sortProblems } from './problem.ts'
import { readCorpus } from './read.ts'
import { statementsOf } from './statements.ts'
import { checkStatuses } from './statuses.ts'

/** A corpus that was read and checked. Rely on it only if there are no problems. */
export interface CheckedCorpus {
  readonly located: LocatedCorpus
  readonly edges: readonly BuiltEdge[]
  readonly mentions: ReadonlyMap<string, Mentions>
  /** The recorded editions, the oldest first. */
  readonly editions: readonly EditionRecord[]
  /** Sorted by file and line. */
  readonly problems: readonly Problem[]
}

/** Reads a corpus folder and checks the shape of each value, each quote against its text, and all ids. */
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
  const mentions = mentionsOf(located, statements)
  checkReferences(located, edges, names, report)
  checkStatuses(corpus, names, report)
  checkKeys(located, edges, report)
  checkNodes(located, mentions, names, report)
  checkMentions(located, statements, mentions, names, report)
  checkEdges(located, edges, names, report)
  checkRenderings(located, report)
  checkGlossary(located, report)
  const editions = readEditions(folder, report)
  return { located, edges, mentions, editions, problems: sortProblems(problems) }
}
