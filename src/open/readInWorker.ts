/** Reads and checks a large graph file of ours and sends it in parts. A file with a fault is sent back, and the page explains the fault. */
import { isExactGraph, type Cluster, type GraphFile } from '../../graph/schema.ts'
import { mostWhole } from '../graph/large.ts'
import { clustersByNearness } from '../layout/byNearness.ts'
import { partsOf, shellOf, type FilePart } from './fileParts.ts'

export type WorkerReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'part'; readonly part: FilePart }
  /** After all parts: the rest of the file. `clustered`: its clusters were computed from its places. */
  | { readonly kind: 'shell'; readonly shell: GraphFile; readonly clustered: boolean }
  | { readonly kind: 'back'; readonly bytes: ArrayBuffer }

/** Null if it is not exactly a graph file, or if an end of an edge is no node. */
function fileIn(bytes: ArrayBuffer): GraphFile | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isExactGraph(value)) return null
    const keys = new Set(value.nodes.map(({ key }) => key))
    return value.edges.every(({ source, target }) => keys.has(source) && keys.has(target)) ? value : null
  } catch {
    // Whatever is wrong with it, the page reads it once more and says what.
    return null
  }
}

/** Clusters computed from the first arrangement of a large file; undefined if it has clusters, or nodes without a place. */
function clustersOf({ nodes, attributes: { derived } }: GraphFile): Cluster[] | undefined {
  const [places] = Object.values(derived.places)
  if (derived.clusters || places === undefined || nodes.length <= mostWhole) return undefined
  if (!nodes.every(({ key }) => Object.hasOwn(places, key))) return undefined
  const [x, y] = [new Float64Array(nodes.length), new Float64Array(nodes.length)]
  for (const [at, { key }] of nodes.entries()) [x[at] = 0, y[at] = 0] = places[key] ?? []
  return clustersByNearness({ x, y }).map((region) => ({
    ...region,
    nodes: Array.from(region.nodes, (at) => nodes[at]?.key ?? ''),
  }))
}

function withClusters(file: GraphFile, clusters: Cluster[]): GraphFile {
  const { attributes } = file
  return { ...file, attributes: { ...attributes, derived: { ...attributes.derived, clusters } } }
}

/** Never throws. */
export function* readInWorker(bytes: ArrayBuffer): Generator<WorkerReport> {
  const file = fileIn(bytes)
  if (!file) {
    yield { kind: 'back', bytes }
    return
  }
  const clusters = clustersOf(file)
  const whole = clusters ? withClusters(file, clusters) : file
  for (const part of partsOf(whole)) yield { kind: 'part', part }
  yield { kind: 'shell', shell: shellOf(whole), clustered: clusters !== undefined }
}
