/** Has a large graph file of ours read beside the page, which goes on meanwhile. */
import type { GraphFile } from '../../graph/schema.ts'
import apartUrl from './apart.ts?worker&url'
import { gather } from './parts.ts'
import type { ApartReport } from './readApart.ts'
import { trusted } from './trusted.ts'

export interface Apart {
  /** As it was read. */
  readonly file: GraphFile
  /** The same, with clusters that its places make. */
  readonly clustered: GraphFile
}

function apartOf(gathered: GraphFile, clustered: boolean): Apart {
  if (!clustered) return { file: gathered, clustered: gathered }
  const { attributes } = gathered
  const derived = { ...attributes.derived }
  delete derived.clusters
  return { file: { ...gathered, attributes: { ...attributes, derived } }, clustered: gathered }
}

/** The file; or the bytes again, where the page must read them itself: no worker could be had, or the file is not just so. */
export async function askApart(bytes: ArrayBuffer): Promise<Apart | ArrayBuffer> {
  let worker: Worker
  try {
    worker = new Worker(trusted(new URL(apartUrl, import.meta.url).href), { type: 'module' })
  } catch {
    return bytes
  }
  const answer = await new Promise<Apart | ArrayBuffer>((resolve) => {
    const gathering = gather()
    // Nothing was handed over yet: what ends a worker is that its script does not come.
    worker.addEventListener('error', () => resolve(bytes))
    worker.addEventListener('message', ({ data }: MessageEvent<ApartReport>) => {
      if (data.kind === 'ready') worker.postMessage(bytes, [bytes])
      else if (data.kind === 'part') gathering.add(data.part)
      else resolve(data.kind === 'shell' ? apartOf(gathering.whole(data.shell), data.clustered) : data.bytes)
    })
  })
  worker.terminate()
  return answer
}
