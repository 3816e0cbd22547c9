/** `npm test [-- PHASE …]`: every check, in order; or only those named. */
import { ensureBrowser } from './browser.ts'
import { runPhases, vitest, type Phase } from './phase.ts'

const phases: readonly Phase[] = [
  { name: 'format', run: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', run: ['eslint', '--max-warnings=0', '.'] },
  { name: 'walls', run: ['depcruise', '--config', '.dependency-cruiser.mjs', '.'] },
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'types in components', run: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
  { name: 'dead code', run: ['knip'] },
  vitest('unit'),
  vitest('browser'),
  { name: 'build', run: ['tsx', 'commands/build.ts'] },
  vitest('journeys'),
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !phases.some((phase) => phase.name === name))
if (unknown.length > 0) {
  console.error(`No such phase: ${unknown.join(', ')}. There are: ${phases.map(({ name }) => `"${name}"`).join(' ')}.`)
  process.exit(1)
}
process.env['VERBATIM_BROWSER'] = ensureBrowser()
runPhases(wanted.length === 0 ? phases : phases.filter(({ name }) => wanted.includes(name)))
