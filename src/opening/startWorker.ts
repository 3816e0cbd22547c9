/** A worker of the program itself, whatever the page was built as. */
import { trusted } from './trusted.ts'
import workerUrl from './worker.ts?worker&url'

/** The worker's script where the page is one file and holds it, packed; else null. */
async function heldScript(): Promise<string | null> {
  const packed = document.querySelector('#opener')?.textContent
  if (!packed) return null
  const bytes = Uint8Array.from(atob(packed), (one) => one.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return URL.createObjectURL(new Blob([await new Response(stream).arrayBuffer()], { type: 'text/javascript' }))
}

/** Starts a worker. Throws where the browser allows none. */
export async function startWorker(): Promise<Worker> {
  const held = await heldScript()
  // From a disk a browser refuses modules in workers; the script is whole in itself and need not be one.
  if (held !== null) return new Worker(trusted(held))
  return new Worker(trusted(new URL(workerUrl, import.meta.url).href), { type: 'module' })
}
