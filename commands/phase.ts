/** A phase is one check of `npm test`: a command that is run, shown, timed and counted. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { preparePhaseCache, type PhaseCache } from './phaseCache.ts'
import { countTests, summary, type Tally } from './tally.ts'

export interface Phase {
  /** One word, by which it is chosen. */
  readonly name: string
  /** A command of the installed packages, with its arguments. */
  readonly run: readonly string[]
  /** The file of vitest's JSON report. A phase without one counts as one test. */
  readonly report?: string
  readonly cache?: PhaseCache
}

/** The tests of one of vitest's projects. */
export function vitest(project: string): Phase {
  const report = `.cache/tests/${project}.json`
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return { name: project, run: ['vitest', 'run', '--project', project, ...reporters], report }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // The command ended before it had written its report, which counts as a failure.
    return undefined
  }
}

/** Runs a command. Resolves with its exit code, or null if a signal ended it or it did not start. */
function execute(command: string, show: (text: string | Buffer) => void, isShownAtOnce: boolean) {
  return new Promise<number | null>((ended) => {
    // Through the shell, because on Windows the commands are .cmd files. No argument comes from the user.
    const child = spawn(command, { shell: true, stdio: isShownAtOnce ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    child.stdout?.on('data', show)
    child.stderr?.on('data', show)
    child.on('error', (error) => {
      show(String(error))
      ended(null)
    })
    child.on('close', ended)
  })
}

async function run(phase: Phase, isShownAtOnce: boolean): Promise<Tally> {
  const { name, run, report, cache } = phase
  if (isShownAtOnce) console.log(`\n── ${name}`)
  if (report !== undefined) {
    mkdirSync(dirname(report), { recursive: true })
    rmSync(report, { force: true })
  }
  if (cache !== undefined) preparePhaseCache(cache)
  const output: string[] = []
  const start = performance.now()
  const command = ['npx', '--no-install', ...run].join(' ')
  const status = await execute(command, (text) => output.push(text.toString()), isShownAtOnce)
  const tally = countTests(status, report === undefined ? null : readReport(report))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (!isShownAtOnce) console.log(`\n── ${name}\n${output.join('')}`.trimEnd())
  console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return tally
}

/** Runs phases in order, as many at once as there are cores. The output of each is shown when it has ended. */
async function sideBySide(phases: readonly Phase[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let at = next++; at < phases.length; at = next++) {
      const phase = phases[at]
      if (phase) tallies[at] = await run(phase, false)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return tallies
}

/**
 * Runs all phases, also after one has failed: first `quiet` side by side, then `others` one after the other. Prints which
 * failed and how many tests passed, and sets the exit code.
 */
export async function runPhases(quiet: readonly Phase[], others: readonly Phase[]): Promise<void> {
  const tallies = [...(await sideBySide(quiet))]
  for (const phase of others) tallies.push(await run(phase, true))
  const results = [...quiet, ...others].map((phase, at) => ({
    name: phase.name,
    tally: tallies[at] ?? { passed: 0, failed: 1 },
  }))
  console.log(`\n${summary(results)}`)
  process.exitCode = results.every(({ tally }) => tally.failed === 0) ? 0 : 1
}
