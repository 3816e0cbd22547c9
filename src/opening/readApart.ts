/** Reads and checks a large graph file of ours and sends it in parts. What is not just so goes back: the page then tells why. */
import { isExactGraph, type Cluster, type GraphFile } from '../../graph/schema.ts'
import { mostWhole } from '../model/large.ts'
import { regions } from '../places/byRegion.ts'
import { partsOf, shellOf, type Part } from './parts.ts'

export type ApartReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'part'; readonly part: Part }
  /** Behind all parts: the file without what came in them. `clustered`: it had no clusters, and has those of its places now. */
  | { readonly kind: 'shell'; readonly shell: GraphFile; readonly clustered: boolean }
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

/** The clusters of a large file by its first arrangement; undefined where it has its own, or nodes without a place. */
function clustersOf({ nodes, attributes: { derived } }: GraphFile): Cluster[] | undefined {
  const [places] = Object.values(derived.places)
  if (derived.clusters || places === undefined || nodes.length <= mostWhole) return undefined
  if (!nodes.every(({ key }) => Object.hasOwn(places, key))) return undefined
  const [x, y] = [new Float64Array(nodes.length), new Float64Array(nodes.length)]
  for (const [at, { key }] of nodes.entries()) [x[at] = 0, y[at] = 0] = places[key] ?? []
  return regions({ x, y }).map((region) => ({
    ...region,
    nodes: Array.from(region.nodes, (at) => nodes[at]?.key ?? ''),
  }))
}

function withClusters(file: GraphFile, clusters: Cluster[]): GraphFile {
  const { attributes } = file
  return { ...file, attributes: { ...attributes, derived: { ...attributes.derived, clusters } } }
}

/** Never throws. */
export function* readApart(bytes: ArrayBuffer): Generator<ApartReport> {
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
