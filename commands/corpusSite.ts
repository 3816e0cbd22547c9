/** The site of a corpus, built by Vite into dist. */
import { build, type InlineConfig } from 'vite'
import { typedPath, whyNoCorpus } from './corpusFolder.ts'

/** Lets Vite's configuration read a folder as the reader typed it; says why where it is no corpus, and returns false. */
export function chooseCorpus(folder: string | undefined): boolean {
  if (folder === undefined) return true
  const path = typedPath(folder)
  const why = whyNoCorpus(path)
  if (why !== null) console.error(why)
  process.env['VERBATIM_CORPUS'] = path
  return why === null
}

/** Builds the shipped corpus, or another folder as the reader typed it. Says why where it cannot, and returns false. */
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
