/** The site of a corpus, built by Vite into dist. */
import { resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'

/** Builds the shipped corpus, or another folder as the reader typed it. Says why where it cannot, and returns false. */
export async function buildSite(folder: string | undefined, settings: InlineConfig = {}): Promise<boolean> {
  // npm changes to the folder of package.json, so a path is read from where it was typed.
  if (folder !== undefined) process.env['VERBATIM_CORPUS'] = resolve(process.env['INIT_CWD'] ?? '.', folder)
  try {
    await build({ logLevel: 'warn', ...settings })
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
