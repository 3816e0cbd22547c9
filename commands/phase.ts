/** One check: a command with a name, run with its output shown, timed and counted. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
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

/** Ends with the exit code, null where the command was ended by a signal or never began. */
function execute(command: string, show: (text: string | Buffer) => void, isShownAtOnce: boolean) {
  return new Promise<number | null>((ended) => {
    // Through the shell, because on Windows the commands are .cmd files; no argument holds a reader's words.
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

async function run({ name, run, report }: Phase, isShownAtOnce: boolean): Promise<Tally> {
  if (isShownAtOnce) console.log(`\n── ${name}`)
  if (report !== undefined) {
    mkdirSync(dirname(report), { recursive: true })
    rmSync(report, { force: true })
  }
  const said: string[] = []
  const start = performance.now()
  const command = ['npx', '--no-install', ...run].join(' ')
  const status = await execute(command, (text) => said.push(text.toString()), isShownAtOnce)
  const tally = countTests(status, report === undefined ? null : readReport(report))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (!isShownAtOnce) console.log(`\n── ${name}\n${said.join('')}`.trimEnd())
  console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return tally
}

/** As many at once as there are cores, in order; what each says is shown when it has ended. */
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
 * Runs all, also after one has failed; prints what failed and the count; sets the exit code. First those of `reading`,
 * which only read the sources, side by side; then `others` one after the other.
 */
export async function runPhases(reading: readonly Phase[], others: readonly Phase[]): Promise<void> {
  const tallies = [...(await sideBySide(reading))]
  for (const phase of others) tallies.push(await run(phase, true))
  const results = [...reading, ...others].map(({ name }, at) => ({
    name,
    tally: tallies[at] ?? { passed: 0, failed: 1 },
  }))
  console.log(`\n${summary(results)}`)
  process.exitCode = results.every(({ tally }) => tally.failed === 0) ? 0 : 1
}
