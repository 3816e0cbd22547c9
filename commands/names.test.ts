import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'svelte/compiler'
import ts from 'typescript'
import { expect, test } from 'vitest'

interface Source {
  readonly path: string
  readonly text: string
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map(({ parentPath, name }) => join(parentPath, name))
  .toSorted()
  .map((path) => ({ path, text: /\.(?:ts|svelte)$/u.test(path) ? readFileSync(path, 'utf8') : '' }))

/** What stands more than once, each with all of its places. */
function repeated(found: readonly { readonly name: string; readonly path: string }[]): readonly string[] {
  const places = new Map<string, string[]>()
  for (const { name, path } of found) places.set(name, [...(places.get(name) ?? []), path])
  return [...places].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

/** The base names of files that stand more than once, also if only the case differs. */
const repeatedFiles = (files: readonly Source[]): readonly string[] =>
  repeated(files.map(({ path }) => ({ name: basename(path).toLowerCase(), path })))

/** The parts of a file that are TypeScript: all of it, or the scripts of a component. */
function scriptsOf({ path, text }: Source): readonly ts.SourceFile[] {
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(([, script = '']) => script)
    : [text]
  return scripts.map((script) => ts.createSourceFile(path, script, ts.ScriptTarget.Latest))
}

const isType = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)

const exportedTypes = (source: Source): readonly string[] =>
  scriptsOf(source)
    .flatMap(({ statements }) => [...statements])
    .filter(isType)
    .filter(({ modifiers = [] }) => [...modifiers].some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ name }) => name?.text ?? [])

/** The exported types, interfaces and classes of one name. */
const repeatedTypes = (files: readonly Source[]): readonly string[] =>
  repeated(files.flatMap((source) => exportedTypes(source).map((name) => ({ name, path: source.path }))))

/** The identifiers of a script. */
function identifiersIn(node: ts.Node): readonly string[] {
  const found: string[] = []
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one) || ts.isPrivateIdentifier(one)) found.push(one.text)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return found
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The classes in the value of an attribute. */
const classesIn = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .flatMap((part) => (isRecord(part) && typeof part['data'] === 'string' ? part['data'].split(/\s+/u) : []))

/** The identifiers of a component, in its scripts and its markup, and its CSS classes. */
function namesOfComponent(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(namesOfComponent)
  if (!isRecord(node)) return []
  const { type, name, value } = node
  const own = ['Identifier', 'PrivateIdentifier', 'ClassSelector', 'ClassDirective'].some((one) => one === type)
  const classes = type === 'Attribute' && name === 'class' ? classesIn(value) : []
  return [
    ...(own && typeof name === 'string' ? [name] : []),
    ...classes,
    ...Object.values(node).flatMap(namesOfComponent),
  ]
}

/** The names in a file, its own included. */
function readNames(source: Source): readonly string[] {
  const { path, text } = source
  const inside = path.endsWith('.svelte')
    ? namesOfComponent(parse(text, { modern: true }))
    : scriptsOf(source).flatMap(identifiersIn)
  return [...new Set([basename(path).replace(/\..*/u, ''), ...inside])]
}

const known = new WeakMap<Source, readonly string[]>()

/** The same, read once: parsing all of src takes seconds. */
function namesIn(source: Source): readonly string[] {
  const names = known.get(source) ?? readNames(source)
  known.set(source, names)
  return names
}

/**
 * Words that were names here and have others now, by the last column of the glossary in src/README.md. Words that are also
 * good English for something else are not among them: closed, take, pick, scope, region, disc, turn, reader, room.
 */
const retired = new Set(
  [
    'desk door doors errand errands deed deeds told untold said tell tells leaving means standing ground grounds',
    'terrain flower flowers petal petals fan fans sheaf web kept brought held apart later taking tray basket picked',
    'machinery stars voice voices lie dress',
  ].flatMap((line) => line.split(' ')),
)

/** Names with a retired word that may stay, in all files or in one, and why. */
const allowed = new Map([
  ['flowers', 'the value of `arrange` in links, which are public'],
  ['flowersArrangement', 'the arrangement of that name in links'],
  ['webUrl', 'a generator of fast-check'],
])

const wordsIn = (name: string): readonly string[] =>
  name
    .replace(/(?<=[a-z\d])(?=[A-Z])/gu, ' ')
    .split(/[^A-Za-z]+/u)
    .map((word) => word.toLowerCase())

const isRetired = (name: string): boolean => wordsIn(name).some((word) => retired.has(word))

const retiredNames = (files: readonly Source[]): readonly string[] =>
  files.flatMap((source) =>
    namesIn(source)
      .filter((name) => isRetired(name) && !allowed.has(name))
      .map((name) => `${source.path}: ${name}`)
      .filter((name) => !allowed.has(name)),
  )

const planted = (path: string, text = ''): Source => ({ path: `src/${path}`, text })

test('a file that has the base name of another one is caught, and a type that has the name of another one', () => {
  expect(repeatedFiles([planted('link/a.ts'), planted('graph/A.ts'), planted('graph/b.ts')])).toEqual([
    'a.ts: src/link/a.ts, src/graph/A.ts',
  ])
  const component =
    '<script module lang="ts">\nexport type One = 1\n</script>\n<script lang="ts">\ntype Two = 2\n</script>'
  const files = [
    planted('a.ts', 'export interface One {}\nexport class Two {}\n'),
    planted('A.svelte', component),
    planted('b.ts', 'type One = 1\nexport const Two = 2\nexport type { One } from "./a.ts"\n'),
  ]
  expect(repeatedTypes(files)).toEqual(['One: src/a.ts, src/A.svelte'])
})

test('a retired word is caught in names of files, in identifiers and in classes, and not in texts and comments', () => {
  const script = '// kept\nconst keptFiles = { told: "held" }\nclass A { #desk = keptFiles.brought }\n'
  expect(retiredNames([planted('trayOf.ts', script)])).toEqual(
    ['trayOf', 'keptFiles', 'told', '#desk', 'brought'].map((name) => `src/trayOf.ts: ${name}`),
  )
  const markup = '<p class="tray one" title="told">told {held(1)}</p>\n<style>\n.said { color: red }\n</style>'
  const component = `<script lang="ts">\nconst held = (flowers: number) => flowers\n</script>\n<!-- kept -->\n${markup}`
  expect([...retiredNames([planted('A.svelte', component)])].sort()).toEqual(
    ['held', 'said', 'tray'].map((name) => `src/A.svelte: ${name}`),
  )
})

test('the base name of a file stands once', () => {
  expect(repeatedFiles(sources)).toEqual([])
})

test('the name of an exported type, interface or class stands once', { timeout: 60_000 }, () => {
  expect(repeatedTypes(sources)).toEqual([])
})

test('no name has a retired word', { timeout: 60_000 }, () => {
  expect(retiredNames(sources)).toEqual([])
})

test('a name that is allowed is used', { timeout: 60_000 }, () => {
  const used = new Set(
    sources.flatMap((source) => namesIn(source).flatMap((name) => [name, `${source.path}: ${name}`])),
  )
  expect([...allowed.keys()].filter((name) => !used.has(name))).toEqual([])
})
