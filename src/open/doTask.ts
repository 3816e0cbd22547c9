/** Opens what a task asks for and persists it. It runs in the worker, because many bytes take long. */
import type { Given } from '../formats/read/openResult.ts'
import { fileAddress } from '../link/dataAddress.ts'
import { readTask } from './readTask.ts'
import { persistedContents, persistFile, type Contents } from './recentFiles.ts'
import type { Report, Sent, Task } from './task.ts'

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

async function givenOf({ path, content }: Sent): Promise<Given> {
  return { path, bytes: content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : joined(content) }
}

async function contentsOf(task: Task, sent: readonly Sent[]): Promise<Contents | undefined> {
  if (task.kind === 'persisted') return persistedContents(task.data)
  const { mappings } = task
  return { files: await Promise.all(sent.map(givenOf)), ...(mappings ? { mappings } : {}) }
}

async function persist(name: string, sha256: string, contents: Contents): Promise<void> {
  const size = contents.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  await persistFile({ data: fileAddress(name, sha256), name, opened: Date.now(), size }, contents)
}

/** `sent`: the files that came before the task. Never throws; the last report is `ended`. */
export async function doTask(task: Task, sent: readonly Sent[], onreport: (report: Report) => void): Promise<void> {
  try {
    const contents = await contentsOf(task, sent)
    if (!contents) onreport({ kind: 'gone' })
    else {
      const read = await readTask(contents, onreport)
      if (read && task.kind === 'sent' && task.persistAs !== null) {
        const { sha256, placed } = read
        await persist(task.persistAs, sha256, placed ? { ...contents, placed } : contents)
      }
    }
  } catch (error) {
    onreport({ kind: 'failed', found: error instanceof Error ? error.message : String(error) })
  }
  onreport({ kind: 'ended' })
}
