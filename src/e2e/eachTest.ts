/** Ends with each test the visits that it began: a page that is left open goes on drawing frames beside all later ones. */
import { afterEach, beforeEach } from 'vitest'
import { openVisits } from './site.ts'

let before: ReadonlySet<unknown> = new Set()

beforeEach(() => {
  before = new Set(openVisits)
})

afterEach(async () => {
  await Promise.all([...openVisits].filter((one) => !before.has(one)).map((one) => one.close()))
})
