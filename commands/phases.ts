/** The phases of `npm test`. */
import { vitest, type Phase } from './phase.ts'

/** Prettier's own cache depends on its version, the options and the texts, but not on the versions of plugins. */
const formatCache = { folder: '.cache/format', dependsOn: ['package-lock.json'] }
const cacheFlags = ['--cache', '--cache-strategy=content', `--cache-location=${formatCache.folder}/files.json`]

/**
 * Phases that only read the sources, or write what the others do not read. The longest come first, so that the shorter ones
 * run beside them. Their caches never hide a failure.
 *
 * svelte-check has no cache here. Its own (`--incremental`) relies on the date and the size of a file, ignores the version of
 * the compiler whose warnings it stores, and checks all scripts once more, so it is slower at first and not reliable.
 */
export const sideBySide: readonly Phase[] = [
  { name: 'lint', run: ['tsx', 'commands/lint.ts'] },
  { name: 'components', run: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
  { name: 'format', run: ['prettier', '--check', '--log-level=warn', ...cacheFlags, '.'], cache: formatCache },
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'walls', run: ['depcruise', '--config', '.dependency-cruiser.mjs', '.'] },
  { name: 'unused', run: ['knip'] },
  { name: 'single', run: ['tsx', 'commands/single.ts'] },
  { name: 'build', run: ['tsx', 'commands/build.ts'] },
]

/** Phases that run one after the other, because each uses all cores. */
export const running: readonly Phase[] = [vitest('unit'), vitest('browser'), vitest('journeys')]

/** Journeys test the built site, so it must be built from the present sources. */
const needs: Readonly<Partial<Record<string, readonly string[]>>> = { journeys: ['build', 'single'] }

/** The phases of these names and what they need; all if there are no names; a sentence if a name is unknown. */
export function askedFor(
  words: readonly string[],
): { readonly sideBySide: readonly Phase[]; readonly running: readonly Phase[] } | string {
  const names = [...new Set([...sideBySide, ...running].map(({ name }) => name))]
  const unknown = words.filter((word) => !names.includes(word))
  if (unknown.length > 0) return `No such phase: ${unknown.join(', ')}. There are ${names.join(', ')}.`
  const asked = new Set(words.length === 0 ? names : words.flatMap((word) => [...(needs[word] ?? []), word]))
  const isAsked = ({ name }: Phase): boolean => asked.has(name)
  return { sideBySide: sideBySide.filter(isAsked), running: running.filter(isAsked) }
}
