/** One TypeScript program for all linted files, so that no type is computed more than once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseForESLint } from 'svelte-eslint-parser'
import typescript from 'typescript'
import ts from 'typescript-eslint'

/** Files that svelte-eslint-parser reads: components, and scripts with runes. */
const isOfSvelte = (file: string): boolean => /\.svelte(?:\.[jt]s)?$/u.test(file)

/** The parser, with the options that its type leaves out. */
const { parseForESLint: parseScript } = ts.parser as {
  readonly parseForESLint: (code: string, options: object) => unknown
}

/** The script that svelte-eslint-parser makes of a file, from its scripts and its markup. */
function scriptOf(file: string): string {
  let script = ''
  const parser = {
    ...ts.parser,
    parseForESLint(code: string, options: object) {
      script = code
      return parseScript(code, { ...options, projectService: false })
    },
  }
  parseForESLint(readFileSync(file, 'utf8'), { filePath: file, parser })
  return script
}

/**
 * The program of a folder's `tsconfig.json`, with its components. Left to itself, the parser changes its program with every
 * component that it comes to, and all types that the component uses are computed anew, which takes twice the time.
 */
export function lintProgram(folder: string): typescript.Program {
  const file = join(folder, 'tsconfig.json')
  const component = { extension: '.svelte', isMixedContent: true, scriptKind: typescript.ScriptKind.Deferred }
  const read = typescript.readConfigFile(file, (path) => typescript.sys.readFile(path))
  if (read.error) throw new Error(typescript.flattenDiagnosticMessageText(read.error.messageText, '\n'))
  const parsed = typescript.parseJsonConfigFileContent(read.config, typescript.sys, folder, {}, file, undefined, [
    component,
  ])
  const options = { ...parsed.options, incremental: false, allowNonTsExtensions: true }
  delete options.tsBuildInfoFile
  const host = typescript.createCompilerHost(options, true)
  const readSource = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version, ...rest) =>
    isOfSvelte(name)
      ? typescript.createSourceFile(name, scriptOf(name), version, true, typescript.ScriptKind.TS)
      : readSource(name, version, ...rest)
  return typescript.createProgram({ rootNames: parsed.fileNames, options, host })
}
