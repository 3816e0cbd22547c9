/** The graph that lies beside the page, or that the page holds in itself. */
import { parseGraph } from '../../graph/schema.ts'
import { openModelSlowly } from '../model/model.ts'
import type { Failed } from '../panels/failed.ts'
import { heldGraph } from '../panels/keep/heldGraph.ts'
import type { Apart } from './askApart.ts'
import type { OpenedGraph } from './opened.ts'

/** The graph that the page holds in itself, or else the one at an address. */
async function readGraph(address: string): Promise<Response> {
  const held = heldGraph()
  return held === null ? fetch(address) : new Response(held)
}

/** Bytes from which a file is read beside the page, so that the page does not stand still. */
const much = 2_000_000

/** The file, or its bytes again where it is short or must be judged here. */
async function readBeside(bytes: ArrayBuffer, onlong: () => void): Promise<Apart | ArrayBuffer> {
  if (bytes.byteLength < much || heldGraph() !== null) return bytes
  onlong()
  const fetched = await import('./askApart.ts').catch(() => null)
  return fetched ? fetched.askApart(bytes) : bytes
}

/** Reads, checks and opens the graph. `onlong`: it takes a while. Never throws. */
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
  } catch {
    return failed('unreachable', null)
  }
  if (!response.ok) return failed('unreachable', response.status)
  let read: Apart | ArrayBuffer
  let value: unknown
  try {
    read = await readBeside(await response.arrayBuffer(), onlong)
    value = read instanceof ArrayBuffer ? JSON.parse(new TextDecoder().decode(read)) : read.file
  } catch {
    return failed('not-json', response.status)
  }
  const parsed = read instanceof ArrayBuffer ? parseGraph(value) : ({ ok: true, file: read.clustered } as const)
  if (!parsed.ok) return failed('invalid', response.status, parsed.problems)
  try {
    return { model: await openModelSlowly(parsed.file), file: value }
  } catch (error) {
    return failed('invalid', response.status, [String(error)])
  }
}
