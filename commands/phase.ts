/** One check: a command with a name, run with its output shown, timed and counted. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { countTests, summary, type Tally } from './tally.ts'

export interface Phase {
  readonly name: string
  /** A command of the installed packages, with its arguments. */
  readonly run: readonly string[]
  /** Where vitest reports; a phase without it counts as one test. */
  readonly report?: string
}

/** The tests of one of vitest's projects. */
export function vitest(project: string): Phase {
  const report = `.cache/tests/${project}.json`
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return { name: `${project} tests`, run: ['vitest', 'run', '--project', project, ...reporters], report }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function run({ name, run, report }: Phase): Tally {
  console.log(`\n── ${name}`)
  if (report !== undefined) {
    mkdirSync(dirname(report), { recursive: true })
    rmSync(report, { force: true })
  }
  const start = performance.now()
  // Through the shell, because on Windows the commands are .cmd files; no argument holds a reader's words.
  const { status } = spawnSync(['npx', '--no-install', ...run].join(' '), { stdio: 'inherit', shell: true })
  const tally = countTests(status, report === undefined ? null : readReport(report))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return tally
}

/** Runs all, also after one has failed; prints what failed and the count; sets the exit code. */
export function runPhases(phases: readonly Phase[]): void {
  const results = phases.map((phase) => ({ name: phase.name, tally: run(phase) }))
  console.log(`\n${summary(results)}`)
  process.exitCode = results.every(({ tally }) => tally.failed === 0) ? 0 : 1
}
