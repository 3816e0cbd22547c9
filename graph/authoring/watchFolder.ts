import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Names, sizes and times of the files of a corpus, as one text. It changes when a file is saved. */
function stampOf(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /\.(?:yaml|txt|json)$/u.test(name) && !name.includes('node_modules'))
      .map((name) => {
        const { mtimeMs, size } = statSync(join(folder, name))
        return `${name} ${String(mtimeMs)} ${String(size)}`
      })
      .sort()
      .join('\n')
  } catch (error) {
    // A file is being replaced, or the folder is gone. The next look will find out.
    return String(error)
  }
}

/**
 * Calls `changed` whenever a file of a folder was saved, until it is stopped. It looks every `milliseconds`: a corpus has
 * few files, and this works on every system, in new folders and however an editor saves.
 */
export function watchFolder(folder: string, changed: () => void, milliseconds = 200): { readonly stop: () => void } {
  let stamp = stampOf(folder)
  const timer = setInterval(() => {
    const now = stampOf(folder)
    if (now === stamp) return
    stamp = now
    changed()
  }, milliseconds)
  return { stop: () => clearInterval(timer) }
}
