import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Names, sizes and times of the files that a corpus consists of: another text, something was saved. */
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
    // A file that is just being replaced, or a folder that is gone: the next look tells.
    return String(error)
  }
}

/**
 * Calls `changed` whenever a file of a folder was saved, until it is stopped. Looks again and again, a few files being
 * quickly looked at: that works alike for every editor's way of saving, in new folders and on every system.
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
