/** Reads and checks a large graph file of ours and sends it in parts. What is not just so goes back: the page then tells why. */
import { isExactGraph, type GraphFile } from '../../graph/schema.ts'
import { partsOf, shellOf, type Part } from './parts.ts'

export type ApartReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'part'; readonly part: Part }
  /** Behind all parts: the file without what came in them. */
  | { readonly kind: 'shell'; readonly shell: GraphFile }
  | { readonly kind: 'back'; readonly bytes: ArrayBuffer }

/** Null where it is not a graph file to the last field, or an edge of it ends nowhere. */
function fileIn(bytes: ArrayBuffer): GraphFile | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isExactGraph(value)) return null
    const keys = new Set(value.nodes.map(({ key }) => key))
    return value.edges.every(({ source, target }) => keys.has(source) && keys.has(target)) ? value : null
  } catch {
    return null
  }
}

/** Never throws. */
export function* readApart(bytes: ArrayBuffer): Generator<ApartReport> {
  const file = fileIn(bytes)
  if (!file) {
    yield { kind: 'back', bytes }
    return
  }
  for (const part of partsOf(file)) yield { kind: 'part', part }
  yield { kind: 'shell', shell: shellOf(file) }
}
