/** The graph that lies beside the page, or that the page holds in itself. */
import { parseGraph } from '../../graph/schema.ts'
import { openModel } from '../model/model.ts'
import type { Failed } from '../panels/failed.ts'
import { heldGraph } from '../panels/keep/heldGraph.ts'
import type { OpenedGraph } from './opened.ts'

/** The graph that the page holds in itself, or else the one at an address. */
async function readGraph(address: string): Promise<Response> {
  const held = heldGraph()
  return held === null ? fetch(address) : new Response(held)
}

/** Reads, checks and opens the graph. Never throws. */
export async function openShipped(): Promise<OpenedGraph | Failed> {
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
  let value: unknown
  try {
    value = await response.json()
  } catch {
    return failed('not-json', response.status)
  }
  const parsed = parseGraph(value)
  if (!parsed.ok) return failed('invalid', response.status, parsed.problems)
  try {
    return { model: openModel(parsed.file), file: value }
  } catch (error) {
    return failed('invalid', response.status, [String(error)])
  }
}
