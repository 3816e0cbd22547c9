/** Reads files in a worker, which can be stopped and which also persists them. */
import { gather, type PartGatherer } from './fileParts.ts'
import workerUrl from './fileWorker.ts?worker&url'
import type { Order, Report, Sent, Task } from './task.ts'
import { startWorker } from './workerScript.ts'

type Done = Extract<Report, { kind: 'done' }>

interface Read extends Done {
  /** Settles when the worker has persisted the files, if it was asked to, or has been stopped. Never rejects. */
  readonly persisted: Promise<void>
}

interface Steps {
  readonly signal: AbortSignal
  readonly onprogress: (share: number | null) => void
}

/** Files that are sent to the worker in one task of the page. Sending one takes a browser 0.15 ms. */
const together = 50

function whole(done: Done, gathering: PartGatherer): Done {
  const { opened } = done
  // A short file is not sent in parts.
  if (opened.kind !== 'graph' || opened.file.nodes.length > 0) return done
  return { ...done, opened: { ...opened, file: gathering.whole(opened.file) } }
}

/** Ends the worker when it has done everything or has failed. */
function listen(worker: Worker, { signal, onprogress }: Steps): Promise<Read | null> {
  return new Promise((resolve, reject) => {
    const ending = new AbortController()
    const persisted = new Promise<void>((settle) => ending.signal.addEventListener('abort', () => settle()))
    const end = (): void => {
      worker.terminate()
      ending.abort()
    }
    const fail = (error: Error): void => {
      reject(error)
      end()
    }
    const gathering = gather()
    const options = { signal: ending.signal }
    signal.addEventListener('abort', () => fail(new DOMException('stopped', 'AbortError')), options)
    worker.addEventListener('error', ({ message }) => fail(new Error(message)), options)
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Report>) => {
        if (data.kind === 'progress') onprogress(data.share)
        else if (data.kind === 'part') gathering.add(data.part)
        else if (data.kind === 'done') resolve({ ...whole(data, gathering), persisted })
        else if (data.kind === 'gone') resolve(null)
        else if (data.kind === 'failed') fail(new Error(data.found))
        else end()
      },
      options,
    )
  })
}

/** Bytes are transferred, not copied. */
async function send(worker: Worker, files: readonly Sent[], task: Task, signal: AbortSignal): Promise<void> {
  const say = (order: Order, given: Transferable[] = []): void => worker.postMessage(order, given)
  for (let at = 0; at < files.length; at += together) {
    if (at > 0) await new Promise((resolve) => void setTimeout(resolve))
    signal.throwIfAborted()
    const some = files.slice(at, at + together)
    const given = some.flatMap(({ content }) => (content instanceof Blob ? [] : content.map(({ buffer }) => buffer)))
    say({ kind: 'files', files: some }, given)
  }
  say(task)
}

/** Null if nothing was persisted. Throws an `AbortError` when stopped, and the error of a worker that fails. */
export async function readFiles(files: readonly Sent[], task: Task, steps: Steps): Promise<Read | null> {
  const { signal } = steps
  steps.onprogress(null)
  const worker = await startWorker('opener', workerUrl)
  try {
    signal.throwIfAborted()
    const [read] = await Promise.all([listen(worker, steps), send(worker, files, task, signal)])
    return read
  } catch (error) {
    worker.terminate()
    throw error
  }
}
