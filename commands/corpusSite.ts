/** Builds the site of a corpus into dist, with Vite. */
import { build, type InlineConfig } from 'vite'
import { typedPath, whyNoCorpus } from './corpusFolder.ts'

/** Tells Vite's configuration which folder was typed. Prints why and returns false if it is no corpus. */
export function chooseCorpus(folder: string | undefined): boolean {
  if (folder === undefined) return true
  const path = typedPath(folder)
  const why = whyNoCorpus(path)
  if (why !== null) console.error(why)
  process.env['VERBATIM_CORPUS'] = path
  return why === null
}

/** Builds the shipped corpus, or the folder that was typed. Prints why and returns false if that fails. */
export async function buildSite(folder: string | undefined, settings: InlineConfig = {}): Promise<boolean> {
  if (!chooseCorpus(folder)) return false
  try {
    await build({ logLevel: 'warn', ...settings })
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
