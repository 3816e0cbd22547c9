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

/** The names of the walls that planted files run into, sorted. */
async function hit(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  plant(files)
  const config = await extractDepcruiseConfig(resolve('.dependency-cruiser.mjs'))
  const { forbidden = [], options } = config
  const cruiseOptions: ICruiseOptions = { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } }
  const { output } = await cruise(Object.keys(files), cruiseOptions)
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule }) => rule.name).sort()
}

const view = { 'src/view/state.ts': 'export const views = 1\nexport type View = 1\n' }
const canvas = { 'src/canvas/scene.ts': 'export const scene = 1\nexport type Scene = 1\n' }

test('what the table allows passes', async () => {
  const allowed = `import cytoscape from 'cytoscape'\nimport { views } from '../view/state.ts'\nexport const draw = [cytoscape, views]\n`
  expect(await hit({ ...view, 'src/canvas/draw.ts': allowed })).toEqual([])
})

test.each([
  ['an import', `import { scene } from '../canvas/scene.ts'\nexport const a = scene\n`],
  ['a type import', `import type { Scene } from '../canvas/scene.ts'\nexport type A = Scene\n`],
  ['an import()', `export const a = () => import('../canvas/scene.ts')\n`],
  ['a type named in place', `export type A = import('../canvas/scene.ts').Scene\n`],
  ['a re-export', `export { scene } from '../canvas/scene.ts'\n`],
])('%s of a forbidden room is caught', async (_, text) => {
  expect(await hit({ ...canvas, 'src/view/planted.ts': text })).toEqual(['room-view'])
})

test.each([
  ['an import', `import cytoscape from 'cytoscape'\nexport const a = cytoscape\n`],
  ['a type import', `import type { Core } from 'cytoscape'\nexport type A = Core\n`],
  ['an import()', `export const a = () => import('cytoscape')\n`],
])('%s of a package that another room owns is caught', async (_, text) => {
  expect(await hit({ 'src/panels/planted.ts': text })).toEqual(['room-panels'])
})

test('a type import of graphology is caught outside the model', async () => {
  const text = `import type Graph from 'graphology'\nexport type A = Graph\n`
  expect(await hit({ 'src/view/planted.ts': text, 'src/model/open.ts': text })).toEqual(['room-view'])
})

test('a package that no room owns, and a module of Node in a room of the browser, are caught', async () => {
  expect(await hit({ 'src/view/planted.ts': `import 'fast-check'\n` })).toEqual(['room-view'])
  expect(await hit({ 'src/view/planted.ts': `import 'node:fs'\n` })).toEqual(['room-view'])
  expect(await hit({ 'graph/build/read.ts': `import 'node:fs'\n` })).toEqual([])
})

test('a test may use the test runner, and nobody may import a test', async () => {
  const planted = `import { test } from 'vitest'\nexport { test }\n`
  expect(await hit({ 'src/view/a.test.ts': planted })).toEqual([])
  expect(await hit({ 'src/view/a.ts': planted })).toEqual(['room-view'])
  expect(await hit({ 'src/view/a.test.ts': planted, 'src/view/b.ts': `import './a.test.ts'\n` })).toEqual([
    'no-test-in-source',
  ])
})

test('a circle, an import that leads nowhere and a folder that is no room are caught', async () => {
  const a = `import { b } from './b.ts'\nexport const a = () => b\n`
  const b = `import { a } from './a.ts'\nexport const b = () => a\n`
  expect(await hit({ 'src/view/a.ts': a, 'src/view/b.ts': b })).toContain('no-circle')
  expect(await hit({ 'src/view/a.ts': `import './gone.ts'\n` })).toContain('found')
  expect(await hit({ ...view, 'src/utils/a.ts': `import '../view/state.ts'\n` })).toEqual(['in-a-room'])
})

const component = (script: string) => `<script lang="ts">\n${script}\n</script>\n<p>{typeof used}</p>\n`

test('a component runs into the walls, too', async () => {
  const text = component(`import { scene } from '../canvas/scene.ts'\nconst used = scene`)
  expect(await hit({ ...canvas, 'src/panels/Planted.svelte': text })).toEqual(['room-panels'])
  const later = component(`const used = () => import('cytoscape')`)
  expect(await hit({ 'src/panels/Planted.svelte': later })).toEqual(['room-panels'])
})

// Rules that need types need files on the disk; those of the walls do not.
const lint = new ESLint({ ignore: false, overrideConfig: [ts.configs.disableTypeChecked] })

/** The rules about walls that ESLint finds broken in a file's text, were it in that place. */
async function broken(file: string, text: string): Promise<readonly (string | null)[]> {
  const results = await lint.lintText(text, { filePath: file })
  const messages = results.flatMap((result) => result.messages)
  return messages
    .filter(({ ruleId }) => ruleId === null || ruleId.startsWith('no-restricted-'))
    .map(({ ruleId }) => ruleId)
}

test('a type import of a component, which its compiler drops, is caught by the linter', async () => {
  const scene = component(`import type { Scene } from '../canvas/scene.ts'\nconst used: Scene = 1`)
  expect(await broken('src/panels/Planted.svelte', scene)).toEqual(['no-restricted-imports'])
  const graph = component(`import type Graph from 'graphology'\nlet used: Graph | null = null`)
  expect(await broken('src/panels/Planted.svelte', graph)).toEqual(['no-restricted-imports'])
  expect(await broken('src/App.svelte', graph)).toEqual(['no-restricted-imports'])
  const named = component(`let used: import('../canvas/scene.ts').Scene | null = null`)
  expect(await broken('src/panels/Planted.svelte', named)).toEqual(['no-restricted-syntax'])
  const allowed = `import type { ViewState } from '../view/state.ts'
    import type { Text } from '../../graph/schema.ts'
    import type { Snippet } from 'svelte'
    import Other from './Other.svelte'
    let used: [ViewState, Text, Snippet, Other] | null = null`
  expect(await broken('src/panels/Planted.svelte', component(allowed))).toEqual([])
})

test('the address is touched in one file, and effects live only where they are allowed', async () => {
  const address = 'export const here = [location.hash, window.history, globalThis.location]\n'
  const caught = ['no-restricted-globals', 'no-restricted-properties', 'no-restricted-properties']
  expect([...(await broken('src/view/planted.ts', address))].sort()).toEqual(caught)
  expect(await broken('src/view/address.ts', address)).toEqual([])
  const effect = component(`let used = 1\n$effect(() => { used = 2 })\n$effect.pre(() => { used = 3 })`)
  expect(await broken('src/App.svelte', effect)).toEqual([])
  expect(await broken('src/canvas/planted.svelte.ts', '$effect(() => {})\n')).toEqual(['no-restricted-syntax'])
})
