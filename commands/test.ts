/** `npm test [-- PHASE …]`: every check, in order; or only those named. */
import { ensureBrowser } from './browser.ts'
import { runPhases, vitest, type Phase } from './phase.ts'

/** The longest first, so that the others find room beside it. */
const reading: readonly Phase[] = [
  // In two, or one core would wait for the other.
  { name: 'lint of the panels', run: ['eslint', '--max-warnings=0', 'src/panels'] },
  { name: 'lint', run: ['eslint', '--max-warnings=0', '--ignore-pattern=src/panels/**', '.'] },
  { name: 'types in components', run: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
  { name: 'format', run: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'walls', run: ['depcruise', '--config', '.dependency-cruiser.mjs', '.'] },
  { name: 'dead code', run: ['knip'] },
]
const running: readonly Phase[] = [
  vitest('unit'),
  vitest('browser'),
  { name: 'build', run: ['tsx', 'commands/build.ts'] },
  { name: 'one file', run: ['tsx', 'commands/single.ts'] },
  vitest('journeys'),
]
const phases = [...reading, ...running]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !phases.some((phase) => phase.name === name))
if (unknown.length > 0) {
  console.error(`No such phase: ${unknown.join(', ')}. There are: ${phases.map(({ name }) => `"${name}"`).join(' ')}.`)
  process.exit(1)
}
process.env['VERBATIM_BROWSER'] = ensureBrowser('shell')
const isWanted = ({ name }: Phase): boolean => wanted.length === 0 || wanted.includes(name)
await runPhases(reading.filter(isWanted), running.filter(isWanted))
