/** Starts our own workers, also in the page that is one file. */
import { fromBase85 } from './base85.ts'
import { trusted } from './trusted.ts'

/** The address of a worker's script that is embedded in the page, if the page was built as one file; else null. */
async function embeddedScript(id: string): Promise<string | null> {
  const packed = document.querySelector(`#${id}`)?.textContent
  if (!packed) return null
  const stream = new Blob([fromBase85(packed)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return URL.createObjectURL(new Blob([await new Response(stream).arrayBuffer()], { type: 'text/javascript' }))
}

/** `embedded`: the id under which the one file holds the script; `url`: where the site has it. Throws if the browser allows no worker. */
export async function startWorker(embedded: string, url: string): Promise<Worker> {
  const script = await embeddedScript(embedded)
  // A page that was opened from a disk may not start module workers. The embedded script imports nothing and need not be a module.
  if (script !== null) return new Worker(trusted(script))
  return new Worker(trusted(new URL(url, import.meta.url).href), { type: 'module' })
}
