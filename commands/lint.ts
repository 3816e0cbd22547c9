/**
 * `tsx commands/lint.ts`: runs ESLint on files that have changed, or depend on what has changed, since
 * they last passed. Failures are not recorded, so they are found again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ESLint } from 'eslint'
import * as v from 'valibot'
import { lintKeys } from './lintKeys.ts'
import { lintProgram } from './lintProgram.ts'

const linted = /\.(?:svelte|[cm]?[jt]s)$/u

const source = /\.(?:svelte|json|[cm]?[jt]s)$/u

async function readTexts(folder: string, eslint: ESLint): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  const read = async (inside: string): Promise<void> => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const file = join(inside, entry.name)
      // A file that is not linted may still be imported, so only whole folders are left out.
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && !(await eslint.isPathIgnored(join(file, 'any.js')))) await read(file)
      } else if (source.test(entry.name))
        texts.set(relative(folder, file).replaceAll(sep, '/'), readFileSync(file, 'utf8'))
    }
  }
  await read(folder)
  return texts
}

function passedBefore(file: string): ReadonlySet<string> {
  try {
    return new Set(v.parse(v.array(v.string()), JSON.parse(readFileSync(file, 'utf8'))))
  } catch {
    // Nothing is kept yet, or not as it is kept now: all files are looked at.
    return new Set()
  }
}

const withTypes = (folder: string): ESLint =>
  new ESLint({
    cwd: folder,
    overrideConfig: {
      files: ['**/*.{ts,mts,svelte}'],
      languageOptions: { parserOptions: { programs: [lintProgram(folder)], projectService: false } },
    },
  })

/** `report`: the complaints of ESLint, '' if there are none. `looked`: how many files it had to look at. */
export async function lint(folder: string): Promise<{ report: string; looked: number }> {
  const record = join(folder, '.cache/lint/passed.json')
  const eslint = new ESLint({ cwd: folder })
  const keys = lintKeys(await readTexts(folder, eslint))
  const isIgnored = await Promise.all([...keys.keys()].map((path) => eslint.isPathIgnored(join(folder, path))))
  const files = [...keys.keys()].filter((path, at) => linted.test(path) && isIgnored[at] === false)
  const before = passedBefore(record)
  const isKnown = (path: string): boolean => before.has(keys.get(path) ?? '')
  const open = files.filter((path) => !isKnown(path))
  const results = open.length === 0 ? [] : await withTypes(folder).lintFiles(open)
  const clean = results.filter(({ messages }) => messages.length === 0).map(({ filePath }) => filePath)
  const passed = [...files.filter(isKnown), ...clean.map((file) => relative(folder, file).replaceAll(sep, '/'))]
  // A file that was saved meanwhile may have been read before or after, so it is not recorded as passed.
  const now = lintKeys(await readTexts(folder, eslint))
  const lasting = passed.flatMap((path) => (now.get(path) === keys.get(path) ? (keys.get(path) ?? []) : []))
  if (!existsSync(dirname(record))) mkdirSync(dirname(record), { recursive: true })
  writeFileSync(record, JSON.stringify(lasting))
  const faulty = results.filter(({ messages }) => messages.length > 0)
  const formatter = await eslint.loadFormatter('stylish')
  return { report: faulty.length === 0 ? '' : await formatter.format(faulty), looked: open.length }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { report, looked } = await lint(process.cwd())
  console.log(`${report}${String(looked)} files were not yet known to pass as they stand.`)
  process.exitCode = report === '' ? 0 : 1
}
