/** Reads a large graph file of ours in a worker, so that the page is not blocked. */
import type { GraphFile } from '../../graph/schema.ts'
import workerUrl from './graphFileWorker.ts?worker&url'
import { gather } from './fileParts.ts'
import type { WorkerReport } from './readInWorker.ts'
import { trusted } from './trusted.ts'

export interface GraphFileReading {
  /** As it is in the bytes. */
  readonly file: GraphFile
  /** The same, with clusters computed from its places if it had none. */
  readonly clustered: GraphFile
}

function readingOf(gathered: GraphFile, clustered: boolean): GraphFileReading {
  if (!clustered) return { file: gathered, clustered: gathered }
  const { attributes } = gathered
  const derived = { ...attributes.derived }
  delete derived.clusters
  return { file: { ...gathered, attributes: { ...attributes, derived } }, clustered: gathered }
}

/** The file; or the bytes, if the page must read them itself: there is no worker, or the file has a fault that the page has to explain. */
export async function askGraphFileWorker(bytes: ArrayBuffer): Promise<GraphFileReading | ArrayBuffer> {
  let worker: Worker
  try {
    worker = new Worker(trusted(new URL(workerUrl, import.meta.url).href), { type: 'module' })
  } catch {
    // Whatever keeps a worker from starting (a page from the disk, a strict policy): the page reads the file itself.
    return bytes
  }
  const answer = await new Promise<GraphFileReading | ArrayBuffer>((resolve) => {
    const gathering = gather()
    // A worker whose script fails to load ends here. It has not been given the bytes yet.
    worker.addEventListener('error', () => resolve(bytes))
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
      if (data.kind === 'ready') worker.postMessage(bytes, [bytes])
      else if (data.kind === 'part') gathering.add(data.part)
      else resolve(data.kind === 'shell' ? readingOf(gathering.whole(data.shell), data.clustered) : data.bytes)
    })
  })
  worker.terminate()
  return answer
}
