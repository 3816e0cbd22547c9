/**
 * One key for each file, made of all that the result of its lint depends on. A file with the same key as when it last passed
 * passes again.
 *
 * ESLint's own cache only looks at the file itself. But rules that know types look at other files: when a function there
 * begins to return a promise, a call that was right becomes wrong. So the key is made of the file, of all files that it
 * reaches through imports, of all global declarations, of the names of all packages (which may have some, too), and of the
 * rules with what they import.
 */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'

const hash = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** Any quoted text that may be a relative path. That is more than the imports, and never less. */
const places = /["'`](\.{1,2}(?:\/[^"'`\n?]*)?)(?=["'`?])/gu
const packages = /(?:from|import|types=|require)[\s(]*["'`]([^."'`][^"'`\n]*)/gu

/** What the resolver of TypeScript may add to a path. */
const endings = ['', '.ts', '.mts', '.d.ts', '.d.mts', '.json', '/index.ts', '/index.d.ts']

/** With one of these settings, an import without a dot may lead to any file. */
const aliases = /"(?:paths|baseUrl|rootDirs|imports)"\s*:/u

const declaresGlobals = (path: string, text: string): boolean =>
  /\.d\.(?:\w+\.)?[cm]?ts$/u.test(path) ||
  /\bdeclare\s+(?:module|global|namespace)\b/u.test(text) ||
  // A file without an import or an export is no module: all that it declares is global.
  (/\.[cm]?ts$/u.test(path) && !/^(?:import(?!\s*[(.])|export)\b/mu.test(text))

function namedFiles(path: string, text: string, texts: ReadonlyMap<string, string>): readonly string[] {
  const named = [...text.matchAll(places)].map(([, place = '']) => posix.join(posix.dirname(path), place))
  return named.flatMap((place) => {
    const source = place.replace(/\.([cm]?)js$/u, '.$1ts')
    return [...endings.map((ending) => place + ending), source].filter((file) => texts.has(file))
  })
}

/** The settings of rules, types and tools. The lock file stands for the installed packages. */
const settings = /^(?:package(?:-lock)?\.json|tsconfig[^/]*\.json|(?:eslint|svelte)\.config\.[cm]?[jt]s)$/u

/** A key for each file. `texts`: the texts of all files of the project by their paths from its folder, with `/`. */
export function lintKeys(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const next = new Map([...texts].map(([path, text]) => [path, namedFiles(path, text, texts)]))
  const reach = (starts: readonly string[]): ReadonlySet<string> => {
    const reached = new Set(starts)
    // The loop also visits what is added to the set meanwhile.
    for (const path of reached) for (const file of next.get(path) ?? []) reached.add(file)
    return reached
  }
  const hashes = new Map([...texts].map(([path, text]) => [path, hash([path, text])]))
  const hashOf = (paths: ReadonlySet<string>): string => hash([...paths].sort().map((path) => hashes.get(path) ?? ''))
  const isAliased = [...texts].some(([path, text]) => settings.test(path) && aliases.test(text))
  const concernsAll = (path: string, text: string): boolean =>
    isAliased || settings.test(path) || declaresGlobals(path, text)
  const shared = reach([...texts].filter(([path, text]) => concernsAll(path, text)).map(([path]) => path))
  const named = new Set(
    [...texts.values()].flatMap((text) => [...text.matchAll(packages)].map(([, name = '']) => name)),
  )
  const forAll = hash([process.version, hashOf(shared), ...[...named].sort()])
  return new Map([...texts.keys()].map((path) => [path, hash([forAll, path, hashOf(reach([path]))])]))
}
