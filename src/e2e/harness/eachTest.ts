/**
 * Closes the visits of each test when it ends, since an open page goes on drawing frames and slows down all later tests.
 * Closes the other visits of a file after its last test.
 */
import { afterAll, afterEach, beforeEach } from 'vitest'
import { openVisits } from './site.ts'

let before: ReadonlySet<unknown> = new Set()

beforeEach(() => {
  before = new Set(openVisits)
})

afterEach(async ({ task }) => {
  const isFailed = task.result?.state === 'fail'
  const opened = [...openVisits].filter((one) => !before.has(one))
  await Promise.all(opened.map((one) => (isFailed ? one.discard() : one.close())))
})

afterAll(async () => {
  await Promise.all([...openVisits].map((one) => one.close()))
})
