/** Files to a graph, in a worker that can be stopped; where the browser has none, on the page. */
import type { Given, Mapping } from '../sources/opening.ts'
import { startWorker } from './startWorker.ts'
import { gather, type Gathering } from './parts.ts'
import type { Placed } from './placed.ts'
import type { Report, Task } from './task.ts'

type Done = Extract<Report, { kind: 'done' }>

interface Steps {
  readonly signal: AbortSignal
  readonly onprogress: (share: number | null) => void
  readonly mappings?: Readonly<Record<string, Mapping>>
  readonly placed?: Placed
}

function whole(done: Done, gathering: Gathering): Done {
  const { opened } = done
  // A short file comes whole.
  if (opened.kind !== 'graph' || opened.file.nodes.length > 0) return done
  return { ...done, opened: { ...opened, file: gathering.whole(opened.file) } }
}

function inWorker(worker: Worker, task: Task, { signal, onprogress }: Steps): Promise<Done> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    const gathering = gather()
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'progress') onprogress(data.share)
      else if (data.kind === 'part') gathering.add(data.part)
      else resolve(whole(data, gathering))
    })
    worker.postMessage(task)
  })
}

/** Throws an `AbortError` when stopped, and whatever keeps the worker from working. */
export async function readFiles(files: readonly Given[], steps: Steps): Promise<Done> {
  const { mappings, placed, signal } = steps
  const task: Task = { files, ...(mappings ? { mappings } : {}), ...(placed ? { placed } : {}) }
  steps.onprogress(null)
  const worker = await startWorker()
  try {
    signal.throwIfAborted()
    return await inWorker(worker, task, steps)
  } finally {
    worker.terminate()
  }
}
