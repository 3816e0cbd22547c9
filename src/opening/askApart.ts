/** Has a large graph file of ours read beside the page, which goes on meanwhile. */
import type { GraphFile } from '../../graph/schema.ts'
import apartUrl from './apart.ts?worker&url'
import { gather } from './parts.ts'
import type { ApartReport } from './readApart.ts'
import { trusted } from './trusted.ts'

/** The file; or the bytes again, where the page must read them itself: no worker could be had, or the file is not just so. */
export async function askApart(bytes: ArrayBuffer): Promise<GraphFile | ArrayBuffer> {
  let worker: Worker
  try {
    worker = new Worker(trusted(new URL(apartUrl, import.meta.url).href), { type: 'module' })
  } catch {
    return bytes
  }
  const answer = await new Promise<GraphFile | ArrayBuffer>((resolve) => {
    const gathering = gather()
    // Nothing was handed over yet: what ends a worker is that its script does not come.
    worker.addEventListener('error', () => resolve(bytes))
    worker.addEventListener('message', ({ data }: MessageEvent<ApartReport>) => {
      if (data.kind === 'ready') worker.postMessage(bytes, [bytes])
      else if (data.kind === 'part') gathering.add(data.part)
      else resolve(data.kind === 'shell' ? gathering.whole(data.shell) : data.bytes)
    })
  })
  worker.terminate()
  return answer
}
