import { expect, test } from 'vitest'
import { countTests, summary } from './tally.ts'

const report = (passed: number, total: number, success: boolean) => ({
  numPassedTests: passed,
  numTotalTests: total,
  success,
})

test('a check without a report counts as one test, by its exit code', () => {
  expect(countTests(0, null)).toEqual({ passed: 1, failed: 0 })
  expect(countTests(2, null)).toEqual({ passed: 0, failed: 1 })
  expect(countTests(null, null)).toEqual({ passed: 0, failed: 1 })
})

test('a report counts test by test, and a skipped test is no pass', () => {
  expect(countTests(0, report(7, 7, true))).toEqual({ passed: 7, failed: 0 })
  expect(countTests(1, report(5, 7, false))).toEqual({ passed: 5, failed: 2 })
  expect(countTests(0, report(6, 7, true))).toEqual({ passed: 6, failed: 1 })
})

test('a run that fails outside its tests, reports nothing or runs no test has failed', () => {
  expect(countTests(1, report(7, 7, true))).toEqual({ passed: 7, failed: 1 })
  expect(countTests(0, undefined)).toEqual({ passed: 0, failed: 1 })
  expect(countTests(0, report(0, 0, true))).toEqual({ passed: 0, failed: 1 })
})

test('the last line of the summary counts passed and failed tests', () => {
  const results = [
    { name: 'lint', tally: { passed: 1, failed: 0 } },
    { name: 'tests: unit', tally: { passed: 40, failed: 2 } },
  ]
  expect(summary(results).split('\n')).toEqual(['failed: tests: unit (2)', 'tests: 41 passed, 2 failed'])
})
