/** Opens the shipped graph: `graph.json` beside the page, or the graph that is embedded in the one file. */
import { parseGraph } from '../../graph/schema.ts'
import { openModelSlowly } from '../graph/openModel.ts'
import { causeText } from '../ui/faultDetails.ts'
import type { Failed } from '../open/failure.ts'
import { embeddedGraph } from '../open/embeddedGraph.ts'
import type { GraphFileReading } from '../open/askGraphFileWorker.ts'
import type { OpenedGraph } from '../endpoint/openedGraph.ts'

/** The embedded graph, or else the file at the address. */
async function readGraph(address: string): Promise<Response> {
  const embedded = embeddedGraph()
  return embedded === null ? fetch(address) : new Response(embedded)
}

/** Bytes. A file of this size or more is read in a worker, so that the page does not freeze. */
const much = 2_000_000

/** The file as read by a worker; or the same bytes, if the page must read them: for a short file, or without a worker, or to report a fault. */
async function readBeside(bytes: ArrayBuffer, onlong: () => void): Promise<GraphFileReading | ArrayBuffer> {
  if (bytes.byteLength < much || embeddedGraph() !== null) return bytes
  onlong()
  // If the code for the worker cannot be fetched, the page reads the file itself.
  const fetched = await import('../open/askGraphFileWorker.ts').catch(() => null)
  return fetched ? fetched.askGraphFileWorker(bytes) : bytes
}

/** Reads, checks and opens the shipped graph. `onlong` is called if this will take a while. Never rejects. */
export async function openShipped(onlong: () => void): Promise<OpenedGraph | Failed> {
  const address = new URL('graph.json', document.baseURI).href
  const failed = (why: Failed['why'], status: number | null, problems: readonly string[] = []): Failed => ({
    why,
    address,
    status,
    problems,
  })
  let response: Response
  try {
    response = await readGraph(address)
  } catch (error) {
    return failed('unreachable', null, [causeText(error)])
  }
  if (!response.ok) return failed('unreachable', response.status)
  let read: GraphFileReading | ArrayBuffer
  let value: unknown
  try {
    read = await readBeside(await response.arrayBuffer(), onlong)
    value = read instanceof ArrayBuffer ? JSON.parse(new TextDecoder().decode(read)) : read.file
  } catch (error) {
    // Only a syntax error is a fault of the file; anything else means that the connection broke off.
    return failed(error instanceof SyntaxError ? 'not-json' : 'unreachable', response.status, [causeText(error)])
  }
  const parsed = read instanceof ArrayBuffer ? parseGraph(value) : ({ ok: true, file: read.clustered } as const)
  if (!parsed.ok) return failed('invalid', response.status, parsed.problems)
  try {
    return { model: await openModelSlowly(parsed.file), file: value }
  } catch (error) {
    return failed('invalid', response.status, [causeText(error)])
  }
}
