/** Where a value was written: a path that opens the file, and a line from 1. */
export interface Origin {
  readonly file: string
  readonly line: number
}

/** Something wrong in the source files: what it is, and what would be right. */
export interface Problem extends Origin {
  readonly wrong: string
  readonly right: string
}

/** Collects a problem. The build goes on after it, so that one run finds all of them. */
export type Report = (at: Origin, wrong: string, right: string) => void

/** One line: `file:line: what is wrong; what would be right`. */
export function formatProblem({ file, line, wrong, right }: Problem): string {
  return `${file}:${String(line)}: ${wrong}; ${right}`.replace(/\s+/gu, ' ')
}

/** Problems by file and line, without duplicates. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return [...lines.values()].sort((a, b) => order(a.file, b.file) || a.line - b.line)
}
