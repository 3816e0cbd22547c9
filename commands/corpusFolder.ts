/** Which corpus a command works on: the shipped one, or the folder that the user typed. */
import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'

/** The shipped corpus, relative to the folder of package.json. */
const shipped = 'graph'

/** Resolves a path from where it was typed: npm changes to the folder of package.json, and INIT_CWD is the one before. */
export const typedPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path)

/** A path for messages: relative if it lies below the working directory. */
function shortened(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short
}

/** Why a folder is no corpus, in one sentence; null if it is one. */
export function whyNoCorpus(folder: string): string | null {
  if (!existsSync(folder)) return `There is no folder ${folder}.`
  if (!statSync(folder).isDirectory()) return `${folder} is no folder; name the folder of a corpus.`
  if (!existsSync(join(folder, 'corpus.yaml')))
    return `${folder} is no corpus: it has no corpus.yaml. \`npm run new-document\` makes one.`
  return null
}

/** The folder that was typed, or the shipped corpus. If it is no corpus, prints why and ends the process with status 2. */
export function corpusFolder(typed: string | undefined): string {
  const folder = typed === undefined || typed === '' ? shipped : shortened(typedPath(typed))
  const why = whyNoCorpus(folder)
  if (why === null) return folder
  console.error(why)
  process.exit(2)
}
