import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lint } from './lint.ts'
import { lintKeys } from './lintKeys.ts'

/** Which files' keys change with the texts. */
function changed(before: Record<string, string>, after: Record<string, string>): readonly string[] {
  const [was, is] = [before, after].map((texts) => lintKeys(new Map(Object.entries(texts))))
  return Object.keys(before).filter((path) => was?.get(path) !== is?.get(path))
}

describe('the lint of a file rests on', () => {
  const texts = {
    'src/a.ts': `export const a = 1\n`,
    'src/b.ts': `import type { a } from './a.ts'\nexport type B = typeof a\n`,
    'src/C.svelte': `<script lang="ts">\n  let c: import('./b.ts').B | null = null\n</script>\n{c}\n`,
    'graph/d.ts': `import { x } from 'package'\nexport const d = x\n`,
  }
  const with_ = (more: Record<string, string>): Record<string, string> => ({ ...texts, ...more })
  const all = Object.keys(texts)

  it('itself, and all that it reaches through imports of any kind', () => {
    expect(changed(texts, with_({ 'src/a.ts': `export const a = ''\n` }))).toEqual([
      'src/a.ts',
      'src/b.ts',
      'src/C.svelte',
    ])
    expect(changed(texts, with_({ 'src/C.svelte': '<p></p>\n' }))).toEqual(['src/C.svelte'])
    expect(changed(texts, with_({ 'graph/e.ts': 'export const e = 1\n' }))).toEqual([])
  })

  it('a file that is only now where an import leads', () => {
    const early = with_({ 'graph/d.ts': `import { e } from '../src/e'\nexport const d = e\n` })
    expect(changed(early, { ...early, 'src/e/index.ts': 'export const e = 1\n' })).toEqual(['graph/d.ts'])
  })

  it('what is declared for everybody, wherever it stands, and what that names', () => {
    expect(changed(texts, with_({ 'bench/all.d.ts': 'declare const every: string\n' }))).toEqual(all)
    expect(changed(texts, with_({ 'bench/script.ts': 'interface Window { own: string }\n' }))).toEqual(all)
    const early = with_({ 'src/b.ts': `import { a } from './a.ts'\ndeclare global {\n  var b: typeof a\n}\n` })
    expect(changed(early, { ...early, 'src/a.ts': `export const a = ''\n` })).toEqual(all)
  })

  it('the rules with what they import, and the names of the packages', () => {
    const ruled = (rule: string) =>
      with_({ 'eslint.config.js': `import { rule } from './rule.js'\nexport default [rule]\n`, 'rule.js': rule })
    expect(changed(ruled('export const rule = 1\n'), ruled('export const rule = 2\n'))).toEqual(
      expect.arrayContaining(all),
    )
    expect(changed(texts, with_({ 'package-lock.json': '{}' }))).toEqual(all)
    expect(changed(texts, with_({ 'bench/f.ts': `import 'globals/of/all'\nexport {}\n` }))).toEqual(all)
  })

  it('every file, where names lead elsewhere than they say', () => {
    const aliased = with_({ 'tsconfig.json': '{ "paths": { "own/*": ["src/*"] } }' })
    expect(changed(aliased, { ...aliased, 'bench/g.ts': 'export const g = 1\n' })).toEqual(Object.keys(aliased))
  })
})

describe('lint', () => {
  let folder = ''
  const plant = (file: string, text: string): void => {
    writeFileSync(join(folder, file), text)
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lint-'))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    plant(
      'tsconfig.json',
      '{ "compilerOptions": { "strict": true, "allowImportingTsExtensions": true, "noEmit": true } }',
    )
    const rules = `{ '@typescript-eslint/no-floating-promises': 'error', eqeqeq: 'warn' }`
    const options = '{ projectService: true, tsconfigRootDir: import.meta.dirname }'
    plant(
      'eslint.config.mjs',
      `import ts from 'typescript-eslint'
      export default [{ ignores: ['.cache/'] }, { files: ['**/*.ts'], plugins: { '@typescript-eslint': ts.plugin }, rules: ${rules},
        languageOptions: { parser: ts.parser, parserOptions: ${options} } }]`,
    )
    plant('a.ts', 'export const a = (): number => 1\n')
    plant('b.ts', `import { a } from './a.ts'\na()\n`)
    plant('c.ts', 'export const c = 1\n')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it(
    'finds what a change in another file has made wrong, and again until it is right',
    { timeout: 60_000 },
    async () => {
      // The configuration is a script, too.
      expect(await lint(folder)).toEqual({ report: '', looked: 4 })
      expect(await lint(folder)).toEqual({ report: '', looked: 0 })
      plant('a.ts', 'export const a = (): Promise<number> => Promise.resolve(1)\n')
      const { report, looked } = await lint(folder)
      expect([report, looked]).toEqual([expect.stringMatching(/b\.ts\n +2:1 +error.*no-floating-promises/u), 2])
      expect((await lint(folder)).looked).toBe(1)
      plant('b.ts', `import { a } from './a.ts'\nawait a()\n`)
      expect(await lint(folder)).toEqual({ report: '', looked: 1 })
    },
  )

  it('takes a warning for a failure, and a record that is broken for none', { timeout: 60_000 }, async () => {
    plant('c.ts', 'export const c = (x: unknown) => x == 1\n')
    expect((await lint(folder)).report).toMatch(/c\.ts\n.*warning.*eqeqeq/u)
    expect((await lint(folder)).report).toMatch(/eqeqeq/u)
    const record = join(folder, '.cache/lint/passed.json')
    writeFileSync(record, readFileSync(record, 'utf8').slice(0, 40))
    expect((await lint(folder)).looked).toBe(4)
  })
})
