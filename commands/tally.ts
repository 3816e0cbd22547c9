/** Counts what ran: vitest's report test by test, any other check as one. */
import * as v from 'valibot'

export interface Tally {
  readonly passed: number
  readonly failed: number
}

const Report = v.object({ numPassedTests: v.number(), numTotalTests: v.number(), success: v.boolean() })

/**
 * `status` is the exit code, `report` vitest's JSON: null where the check makes none, anything else unreadable where it
 * should have. A test that did not run is no pass, and a run that failed outside its tests counts as one failure.
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

/** The phases that failed, then the line that counts them all. */
export function summary(results: readonly { readonly name: string; readonly tally: Tally }[]): string {
  const failing = results.filter(({ tally }) => tally.failed > 0)
  const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0)
  const failed = results.reduce((sum, { tally }) => sum + tally.failed, 0)
  const names = failing.map(({ name, tally }) => `failed: ${name} (${String(tally.failed)})`)
  return [...names, `tests: ${String(passed)} passed, ${String(failed)} failed`].join('\n')
}
