/** A store that answers SPARQL in a worker thread. If a query takes too long, the thread is ended and a new one started. */
import { Worker } from 'node:worker_threads'

/** Data to load. */
export interface Loaded {
  readonly text: string
  /** A media type that Oxigraph knows. */
  readonly format: string
}

type Answer = { readonly body: string } | { readonly problem: string } | { readonly timedOut: true }

interface WorkerMessage {
  readonly id: number
  readonly body?: string
  readonly problem?: string
}

export interface SparqlStore {
  /** A query without FROM asks all graphs. */
  query(text: string): Promise<Answer>
  close(): Promise<void>
}

/** Loads the data; rejects if it cannot be read. A query may take so many milliseconds. */
export async function openStore(data: readonly Loaded[], milliseconds = 5000): Promise<SparqlStore> {
  const waiting = new Map<number, (answer: Answer) => void>()
  let next = 1

  const start = async (): Promise<Worker> => {
    const worker = new Worker(new URL('./engine.mjs', import.meta.url), { workerData: data })
    await new Promise<void>((ready, failed) => {
      worker.on('error', failed)
      worker.on('message', ({ id, body, problem }: WorkerMessage) => {
        if (id === 0) ready()
        waiting.get(id)?.(body === undefined ? { problem: problem ?? '' } : { body })
        waiting.delete(id)
      })
    })
    return worker
  }
  let running = start()
  await running

  /** All queries that wait for the thread time out with it. */
  const startAnew = async (old: Worker): Promise<void> => {
    for (const answer of waiting.values()) answer({ timedOut: true })
    waiting.clear()
    running = old.terminate().then(start)
    await running
  }

  return {
    async query(text) {
      const worker = await running
      const id = next++
      return new Promise((answer) => {
        const tooLong = setTimeout(() => void startAnew(worker), milliseconds)
        waiting.set(id, (one) => {
          clearTimeout(tooLong)
          answer(one)
        })
        worker.postMessage({ id, query: text, isUnion: !/\bFROM\b/u.test(text) })
      })
    },
    async close() {
      await (await running).terminate()
    },
  }
}
