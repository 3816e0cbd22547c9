/** Counts tests: those of vitest one by one, any other phase as one. */
import * as v from 'valibot'

export interface Tally {
  readonly passed: number
  readonly failed: number
}

const Report = v.object({ numPassedTests: v.number(), numTotalTests: v.number(), success: v.boolean() })

/**
 * `status`: the exit code, or null. `report`: vitest's JSON report; null if the phase makes none, undefined if it should have
 * and did not. A skipped test counts as failed, and a run that failed outside its tests has one failure.
 */
export function countTests(status: number | null, report: unknown): Tally {
  const ended = status === 0
  if (report === null) return { passed: ended ? 1 : 0, failed: ended ? 0 : 1 }
  const read = v.safeParse(Report, report)
  if (!read.success) return { passed: 0, failed: 1 }
  const passed = read.output.numPassedTests
  const failed = read.output.numTotalTests - passed
  if (read.output.numTotalTests === 0) return { passed: 0, failed: 1 }
  return { passed, failed: failed === 0 && !(ended && read.output.success) ? 1 : failed }
}

/** One line for each phase that failed, and a last line with the number of tests that passed and failed. */
export function summary(results: readonly { readonly name: string; readonly tally: Tally }[]): string {
  const failing = results.filter(({ tally }) => tally.failed > 0)
  const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0)
  const failed = results.reduce((sum, { tally }) => sum + tally.failed, 0)
  const names = failing.map(({ name, tally }) => `failed: ${name} (${String(tally.failed)})`)
  return [...names, `tests: ${String(passed)} passed, ${String(failed)} failed`].join('\n')
}
