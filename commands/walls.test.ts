import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise, type ICruiseOptions } from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { ESLint } from 'eslint'
import ts from 'typescript-eslint'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'walls-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))

function plant(files: Readonly<Record<string, string>>): void {
  rmSync(join(folder, 'src'), { recursive: true, force: true })
  rmSync(join(folder, 'graph'), { recursive: true, force: true })
  for (const [path, text] of Object.entries({ 'graph/schema.ts': 'export type Text = string\n', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** The names of the rules of dependency-cruiser that planted files break, sorted. */
async function hit(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  plant(files)
  const config = await extractDepcruiseConfig(resolve('.dependency-cruiser.mjs'))
  const { forbidden = [], options } = config
  const cruiseOptions: ICruiseOptions = { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } }
  const { output } = await cruise(Object.keys(files), cruiseOptions)
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule }) => rule.name).sort()
}

test('a test that is imported, and an example that the program imports, are caught', async () => {
  const planted = `import { test } from 'vitest'\nexport { test }\n`
  expect(await hit({ 'src/link/a.test.ts': planted, 'src/link/b.ts': `import './a.test.ts'\n` })).toEqual([
    'no-test-in-source',
  ])
  const example = { 'src/testing/example.ts': 'export const example = 1\n' }
  const uses = `import { example } from '../testing/example.ts'\nexport const used = example\n`
  expect(await hit({ ...example, 'src/link/a.test.ts': uses })).toEqual([])
  expect(await hit({ ...example, 'src/link/a.ts': uses })).toEqual(['no-testing-in-source'])
})

test('a circle and an import that leads nowhere are caught', async () => {
  const a = `import { b } from './b.ts'\nexport const a = () => b\n`
  const b = `import { a } from './a.ts'\nexport const b = () => a\n`
  expect(await hit({ 'src/link/a.ts': a, 'src/link/b.ts': b })).toContain('no-circle')
  expect(await hit({ 'src/link/a.ts': `import './gone.ts'\n` })).toContain('found')
})

const component = (script: string) => `<script lang="ts">\n${script}\n</script>\n<p>{typeof used}</p>\n`

// Rules that know types need files on the disk; the rules tested here do not.
const lint = new ESLint({ ignore: false, overrideConfig: [ts.configs.disableTypeChecked] })

/** The rules about imports that a text would break as this file. */
async function broken(file: string, text: string): Promise<readonly (string | null)[]> {
  const results = await lint.lintText(text, { filePath: file })
  const messages = results.flatMap((result) => result.messages)
  return messages
    .filter(({ ruleId }) => ruleId === null || ruleId.startsWith('no-restricted-') || ruleId.startsWith('layers/'))
    .map(({ ruleId }) => ruleId)
}

const walls = ['layers/imports']

test('what the table allows passes', async () => {
  const allowed = `import cytoscape from 'cytoscape'\nimport { views } from '../link/viewState.ts'\nexport const draw = [cytoscape, views]\n`
  expect(await broken('src/render/draw.ts', allowed)).toEqual([])
})

test.each([
  ['an import', `import { scene } from '../render/scene.ts'\nexport const a = scene\n`],
  ['a type import', `import type { Scene } from '../render/scene.ts'\nexport type A = Scene\n`],
  ['an import()', `export const a = () => import('../render/scene.ts')\n`],
  ['a re-export', `export { scene } from '../render/scene.ts'\n`],
  ['a re-export of all', `export * from '../render/scene.ts'\n`],
])('%s of a higher layer is caught', async (_, text) => {
  expect(await broken('src/link/planted.ts', text)).toEqual(walls)
})

test('a type named in place is caught', async () => {
  const text = `export type A = import('../render/scene.ts').Scene\n`
  expect(await broken('src/link/planted.ts', text)).toEqual(['no-restricted-syntax'])
})

test.each([
  ['an import', `import cytoscape from 'cytoscape'\nexport const a = cytoscape\n`],
  ['a type import', `import type { Core } from 'cytoscape'\nexport type A = Core\n`],
  ['an import()', `export const a = () => import('cytoscape')\n`],
])('%s of a package that another layer owns is caught', async (_, text) => {
  expect(await broken('src/figures/planted.ts', text)).toEqual(walls)
  expect(await broken('src/render/planted.ts', text)).toEqual([])
})

test('a package that no layer owns, and a module of Node in a layer of the browser, are caught', async () => {
  expect(await broken('src/link/planted.ts', `import 'fast-check'\n`)).toEqual(walls)
  expect(await broken('src/link/planted.ts', `import 'node:fs'\n`)).toEqual(walls)
  expect(await broken('src/link/planted.ts', `import 'fs'\n`)).toEqual(walls)
  expect(await broken('graph/build/planted.ts', `import 'node:fs'\n`)).toEqual([])
})

test('a test may use the test runner', async () => {
  const planted = `import { test } from 'vitest'\nexport { test }\n`
  expect(await broken('src/link/a.test.ts', planted)).toEqual([])
  expect(await broken('src/link/a.ts', planted)).toEqual(walls)
})

test('a folder that is no layer is caught', async () => {
  expect(await broken('src/utils/a.ts', 'export const a = 1\n')).toEqual(walls)
})

test('plain files know no component, and components run into the walls, too', async () => {
  expect(await broken('src/figures/planted.ts', `import './FigureRow.svelte'\n`)).toEqual(walls)
  expect(await broken('src/figures/Planted.svelte', component(`import used from './FigureRow.svelte'`))).toEqual([])
  expect(await broken('src/figures/Planted.svelte', component(`import used from '../panel/Panel.svelte'`))).toEqual(
    walls,
  )
  const lazy = component(`const used = () => import('cytoscape')`)
  expect(await broken('src/figures/Planted.svelte', lazy)).toEqual(walls)
})

test('a type import of a component, which its compiler drops, is caught', async () => {
  const page = component(`import type { Page } from '../app/page.ts'\nconst used: Page = 1`)
  expect(await broken('src/figures/Planted.svelte', page)).toEqual(walls)
  const graph = component(`import type Graph from 'graphology'\nlet used: Graph | null = null`)
  expect(await broken('src/figures/Planted.svelte', graph)).toEqual(walls)
  expect(await broken('src/app/App.svelte', graph)).toEqual(walls)
  const named = component(`let used: import('../render/scene.ts').Scene | null = null`)
  expect(await broken('src/figures/Planted.svelte', named)).toEqual(['no-restricted-syntax'])
  const allowed = `import type { ViewState } from '../link/viewState.ts'
    import type { Text } from '../../graph/schema.ts'
    import type { Snippet } from 'svelte'
    import Other from './Other.svelte'
    let used: [ViewState, Text, Snippet, Other] | null = null`
  expect(await broken('src/figures/Planted.svelte', component(allowed))).toEqual([])
})

test('the address is touched in one file, and effects live only where they are allowed', async () => {
  const address = 'export const here = [location.hash, window.history, globalThis.location]\n'
  const caught = ['no-restricted-globals', 'no-restricted-properties', 'no-restricted-properties']
  expect([...(await broken('src/link/planted.ts', address))].sort()).toEqual(caught)
  expect(await broken('src/link/address.ts', address)).toEqual([])
  const effect = component(`let used = 1\n$effect(() => { used = 2 })\n$effect.pre(() => { used = 3 })`)
  expect(await broken('src/app/App.svelte', effect)).toEqual([])
  expect(await broken('src/render/planted.svelte.ts', '$effect(() => {})\n')).toEqual(['no-restricted-syntax'])
})
