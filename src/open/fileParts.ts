/**
 * A large graph file is sent from the worker to the page in parts, because receiving all of it at once would block the page.
 * Values that many share (a node's key, an edge's attributes) are sent once, so that the page has one value and not many
 * equal ones.
 */
import type { Cluster, EdgeAttributes, GraphFile, Place } from '../../graph/schema.ts'

/** Pieces of the file's long lists. Nodes come first; later parts name them by their numbers. */
export type FilePart =
  | { readonly of: 'nodes'; readonly all: GraphFile['nodes'] }
  | {
      readonly of: 'edges'
      readonly keys: readonly string[]
      readonly sources: Int32Array
      readonly targets: Int32Array
      /** Attributes that were not sent before. They are appended to a list of all attributes. */
      readonly added: readonly EdgeAttributes[]
      /** Of each edge, the place of its attributes in that list. */
      readonly attributes: Int32Array
    }
  | { readonly of: 'claims'; readonly all: GraphFile['attributes']['claims'] }
  | { readonly of: 'places'; readonly name: string; readonly nodes: Int32Array; readonly at: Float64Array }
  | { readonly of: 'clusters'; readonly all: readonly (Omit<Cluster, 'nodes'> & { readonly nodes: Int32Array })[] }

/** Items in a part. The page receives one part in a few milliseconds. */
const most = 1000

function* slices<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += most) yield list.slice(at, at + most)
}

/** Whether a file is so long that it must be sent in parts. */
export const isLong = ({ nodes, edges }: GraphFile): boolean => nodes.length + edges.length > most

/** At most so many attributes are remembered. If every edge has different ones, remembering them all would be useless. */
const remembered = 4000

function* edgesIn(edges: GraphFile['edges'], numberOf: (node: string) => number): Generator<FilePart> {
  const known = new Map<string, number>()
  let count = 0
  for (const all of slices(edges)) {
    const added: EdgeAttributes[] = []
    const attributes = Int32Array.from(all, ({ attributes: own }) => {
      const name = JSON.stringify(own)
      const before = known.get(name)
      if (before !== undefined) return before
      added.push(own)
      if (known.size < remembered) known.set(name, count)
      return count++
    })
    yield {
      ...{ of: 'edges', keys: all.map(({ key }) => key), added, attributes },
      sources: Int32Array.from(all, ({ source }) => numberOf(source)),
      targets: Int32Array.from(all, ({ target }) => numberOf(target)),
    }
  }
}

function* placesIn(name: string, places: Readonly<Record<string, Place>>, numberOf: (node: string) => number) {
  for (const all of slices(Object.entries(places))) {
    const nodes = Int32Array.from(all, ([key]) => numberOf(key))
    yield { of: 'places', name, nodes, at: Float64Array.from(all.flatMap(([, place]) => place)) } satisfies FilePart
  }
}

function* clustersIn(clusters: readonly Cluster[], numberOf: (node: string) => number): Generator<FilePart> {
  for (const all of slices(clusters)) {
    const numbered = all.map(({ nodes, ...rest }) => ({ ...rest, nodes: Int32Array.from(nodes, numberOf) }))
    yield { of: 'clusters', all: numbered }
  }
}

/** The long lists of a file, in their order. The file must be checked: the ends of edges are nodes. A place without a node is ignored by the receiver. */
export function* partsOf({ nodes, edges, attributes }: GraphFile): Generator<FilePart> {
  const numbers = new Map(nodes.map(({ key }, at) => [key, at]))
  const numberOf = (node: string): number => numbers.get(node) ?? -1
  for (const all of slices(nodes)) yield { of: 'nodes', all }
  yield* edgesIn(edges, numberOf)
  for (const all of slices(attributes.claims)) yield { of: 'claims', all }
  for (const [name, places] of Object.entries(attributes.derived.places)) yield* placesIn(name, places, numberOf)
  yield* clustersIn(attributes.derived.clusters ?? [], numberOf)
}

/** The file without the content of its parts. */
export function shellOf(file: GraphFile): GraphFile {
  const { derived } = file.attributes
  const short = { ...derived, places: {}, ...(derived.clusters ? { clusters: [] } : {}) }
  return { ...file, nodes: [], edges: [], attributes: { ...file.attributes, claims: [], derived: short } }
}

/** Puts a file together. Each part is added when it arrives, because adding all of them at the end would block the page. */
export interface PartGatherer {
  add(part: FilePart): void
  /** The whole file. The shell arrives after all parts. */
  whole(shell: GraphFile): GraphFile
}

export function gather(): PartGatherer {
  const nodes: GraphFile['nodes'] = []
  const edges: GraphFile['edges'] = []
  const claims: GraphFile['attributes']['claims'] = []
  const places: Record<string, Record<string, [number, number]>> = {}
  const clusters: Cluster[] = []
  const allAttributes: EdgeAttributes[] = []
  const keyOf = (node: number | undefined): string => nodes[node ?? -1]?.key ?? ''
  return {
    add(part) {
      switch (part.of) {
        case 'nodes':
          nodes.push(...part.all)
          break
        case 'edges':
          allAttributes.push(...part.added)
          for (const [at, key] of part.keys.entries()) {
            const attributes = allAttributes[part.attributes[at] ?? -1]
            if (attributes)
              edges.push({ key, source: keyOf(part.sources[at]), target: keyOf(part.targets[at]), attributes })
          }
          break
        case 'claims':
          claims.push(...part.all)
          break
        case 'places': {
          const named = (places[part.name] ??= {})
          for (const [at, node] of part.nodes.entries())
            if (node >= 0) named[keyOf(node)] = [part.at[2 * at] ?? 0, part.at[2 * at + 1] ?? 0]
          break
        }
        case 'clusters':
          for (const { nodes: inside, ...rest } of part.all)
            clusters.push({ ...rest, nodes: Array.from(inside, keyOf) })
      }
    },
    whole(shell) {
      const { derived } = shell.attributes
      const rebuilt = { ...derived, places, ...(derived.clusters ? { clusters } : {}) }
      return { ...shell, nodes, edges, attributes: { ...shell.attributes, claims, derived: rebuilt } }
    },
  }
}
