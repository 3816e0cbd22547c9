/** The cache of a phase, which is emptied when files change that its own tool does not check. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PhaseCache {
  /** It must hold nothing but the cache, because it is emptied. */
  readonly folder: string
  /** Files that the tool's own cache ignores. The lock file stands for the installed packages. */
  readonly dependsOn: readonly string[]
}

/** Makes the folder, and empties it unless the files and the version of Node are the same as last time. */
export function preparePhaseCache({ folder, dependsOn }: PhaseCache): void {
  const hash = createHash('sha256').update(process.version)
  for (const file of dependsOn)
    hash.update(JSON.stringify([file, existsSync(file) ? readFileSync(file, 'utf8') : null]))
  const digest = hash.digest('hex')
  const record = join(folder, 'depends-on')
  if (existsSync(record) && readFileSync(record, 'utf8') === digest) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(record, digest)
}
