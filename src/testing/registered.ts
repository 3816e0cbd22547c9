/** For tests of registries: what is defined, documented and kept in golden links, and whether a file lists it by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { initial } from '../link/viewState.ts'

const home = join(import.meta.dirname, '../..')
const source = join(home, 'src')
const read = (...path: readonly string[]): string => readFileSync(join(home, ...path), 'utf8')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))

/** What has a file `<name>.<what>.ts`, sorted. */
export const definedIn = (what: string): readonly string[] =>
  files
    .filter((path) => path.endsWith(`.${what}.ts`))
    .map((path) => basename(path, `.${what}.ts`))
    .sort()

/** The values that the table of docs/links.md gives a parameter, in its order. */
export function documentedIn(parameter: string): readonly string[] {
  const row = read('docs/links.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${parameter}\` `))
  const [, , values = ''] = row?.split('|') ?? []
  return [...values.matchAll(/`(\w+)`/gu)].map(([, value = '']) => value)
}

/** Whether a golden link asks for this value of a parameter, or need not, because it is the usual one. */
export function goldenOf(parameter: 'view' | 'arrange' | 'colour', value: string): boolean {
  return initial[parameter] === value || read('src/e2e/harness/goldenLinks.json').includes(`${parameter}=${value}`)
}

/**
 * The files of the program that have two of the names one after the other in a list, or compare with one or the other:
 * such a list would forget the next name. Names are listed in `src/link/viewState.ts` and in registries alone.
 * `others`: files in which the same words name other things.
 */
export function listedByHand(names: readonly string[], others: readonly string[] = []): readonly string[] {
  const name = `(['"\`])(?:${names.join('|')})\\1`
  const other = name.replace('\\1', '\\2')
  const lists = new RegExp(`${name}(?:\\s*,\\s*|[^;\\n]*(?:\\|\\||&&)[^;\\n]*[!=]==\\s*)${other}`, 'u')
  return files
    .filter((path) => /\.(ts|svelte)$/u.test(path) && !/\.test\.ts$|^testing\/|^link\/viewState\.ts$/u.test(path))
    .filter((path) => !others.includes(path) && lists.test(read('src', path)))
}
