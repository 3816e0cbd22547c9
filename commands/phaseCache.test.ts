import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { preparePhaseCache } from './phaseCache.ts'
import { sideBySide } from './phases.ts'

const home = resolve(import.meta.dirname, '..')
const root = mkdtempSync(join(tmpdir(), 'phase-cache-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(root, 'one-'))
})
/** Writes a file that always has the same date. */
const plant = (file: string, text: string): void => {
  writeFileSync(join(folder, file), text)
  utimesSync(join(folder, file), 1, 1)
}

it('a cache stays as long as the files that it depends on', () => {
  const cache = { folder: join(folder, 'cache'), dependsOn: [join(folder, 'lock'), join(folder, 'missing')] }
  const isStill = (): boolean => {
    preparePhaseCache(cache)
    const was = existsSync(join(folder, 'cache/result'))
    plant('cache/result', '')
    return was
  }
  plant('lock', 'one')
  expect([isStill(), isStill()]).toEqual([false, true])
  plant('lock', 'two')
  expect([isStill(), isStill()]).toEqual([false, true])
  plant('missing', '')
  expect([isStill(), isStill()]).toEqual([false, true])
})

/** The exit status of a phase that runs in the folder. */
function endOf(name: string): number | null {
  const [command = '', ...words] = sideBySide.find((phase) => phase.name === name)?.run ?? []
  const places: Readonly<Record<string, string>> = { tsc: 'typescript/bin/tsc', prettier: 'prettier/bin/prettier.cjs' }
  try {
    execFileSync(process.execPath, [join(home, 'node_modules', places[command] ?? ''), ...words], { cwd: folder })
    return 0
  } catch (error) {
    return (error as { readonly status: number | null }).status
  }
}

it('the format of a file is wrong as often as one looks, whatever its date', { timeout: 60_000 }, () => {
  plant('a.ts', 'const a = 1;\n')
  expect(endOf('format')).toBe(0)
  expect(readFileSync(join(folder, '.cache/format/files.json'), 'utf8')).toContain('a.ts')
  plant('a.ts', 'const a =  1\n')
  expect([endOf('format'), endOf('format')]).toEqual([1, 1])
  plant('a.ts', 'const a = 1;\n')
  plant('.prettierrc.json', '{ "semi": false }\n')
  expect(endOf('format')).toBe(1)
})

it('a type is wrong as often as one looks, also through a change in another file', { timeout: 60_000 }, () => {
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'))
  const own = JSON.parse(readFileSync(join(home, 'tsconfig.json'), 'utf8')) as { readonly compilerOptions: object }
  plant('tsconfig.json', JSON.stringify({ compilerOptions: { ...own.compilerOptions, types: [] } }))
  plant('a.ts', 'export const a = 1\n')
  plant('b.ts', `import { a } from './a.ts'\nexport const b: number = a\n`)
  expect(endOf('types')).toBe(0)
  expect(existsSync(join(folder, '.cache/types.tsbuildinfo'))).toBe(true)
  plant('a.ts', `export const a = ''\n`)
  expect(endOf('types')).not.toBe(0)
  expect(endOf('types')).not.toBe(0)
  plant('a.ts', 'export const a = 2\n')
  expect(endOf('types')).toBe(0)
})
