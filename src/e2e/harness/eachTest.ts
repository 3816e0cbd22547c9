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

afterEach(async () => {
  await Promise.all([...openVisits].filter((one) => !before.has(one)).map((one) => one.close()))
})

afterAll(async () => {
  await Promise.all([...openVisits].map((one) => one.close()))
})
