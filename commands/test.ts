/** `npm test [-- PHASE …]`: runs all phases, or only those that are named. */
import { ensureBrowser } from './browser.ts'
import { runPhases } from './phase.ts'
import { askedFor } from './phases.ts'

const asked = askedFor(process.argv.slice(2))
if (typeof asked === 'string') {
  console.error(asked)
  process.exitCode = 1
} else {
  if (asked.running.some(({ name }) => name === 'browser' || name === 'journeys'))
    process.env['VERBATIM_BROWSER'] = ensureBrowser('shell')
  await runPhases(asked.sideBySide, asked.running)
}
