/**
 * A large graph file on its way from the worker to the page, in parts: taking over all of it at once would hold up the page.
 * What many share (a node's key, an edge's attributes) is sent once and is then one value, not many equal ones.
 */
import type { Cluster, EdgeAttributes, GraphFile, Place } from '../../graph/schema.ts'

/** Pieces of the file's long lists; nodes come first, and are named by their numbers from then on. */
export type Part =
  | { readonly of: 'nodes'; readonly all: GraphFile['nodes'] }
  | {
      readonly of: 'edges'
      readonly keys: readonly string[]
      readonly sources: Int32Array
      readonly targets: Int32Array
      /** Attributes that have not come before, behind those that have; and of each edge the place of its own. */
      readonly told: readonly EdgeAttributes[]
      readonly attributes: Int32Array
    }
  | { readonly of: 'claims'; readonly all: GraphFile['attributes']['claims'] }
  | { readonly of: 'places'; readonly name: string; readonly nodes: Int32Array; readonly at: Float64Array }
  | { readonly of: 'clusters'; readonly all: readonly (Omit<Cluster, 'nodes'> & { readonly nodes: Int32Array })[] }

/** Items in a part: the page takes over one in some milliseconds. */
const most = 1000

function* slices<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += most) yield list.slice(at, at + most)
}

/** Whether a file is worth it. */
export const isLong = ({ nodes, edges }: GraphFile): boolean => nodes.length + edges.length > most

/** Attributes that are looked for again: where every edge has its own, to keep them all would be for nothing. */
const remembered = 4000

function* edgesIn(edges: GraphFile['edges'], numberOf: (node: string) => number): Generator<Part> {
  const known = new Map<string, number>()
  let count = 0
  for (const all of slices(edges)) {
    const told: EdgeAttributes[] = []
    const attributes = Int32Array.from(all, ({ attributes: own }) => {
      const name = JSON.stringify(own)
      const before = known.get(name)
      if (before !== undefined) return before
      told.push(own)
      if (known.size < remembered) known.set(name, count)
      return count++
    })
    yield {
      ...{ of: 'edges', keys: all.map(({ key }) => key), told, attributes },
      sources: Int32Array.from(all, ({ source }) => numberOf(source)),
      targets: Int32Array.from(all, ({ target }) => numberOf(target)),
    }
  }
}

function* placesIn(name: string, places: Readonly<Record<string, Place>>, numberOf: (node: string) => number) {
  for (const all of slices(Object.entries(places))) {
    const nodes = Int32Array.from(all, ([key]) => numberOf(key))
    yield { of: 'places', name, nodes, at: Float64Array.from(all.flatMap(([, place]) => place)) } satisfies Part
  }
}

function* clustersIn(clusters: readonly Cluster[], numberOf: (node: string) => number): Generator<Part> {
  for (const all of slices(clusters)) {
    const numbered = all.map(({ nodes, ...rest }) => ({ ...rest, nodes: Int32Array.from(nodes, numberOf) }))
    yield { of: 'clusters', all: numbered }
  }
}

/** The long lists of a file, in their order. The file is checked: edges end at its nodes. A place of none is left out. */
export function* partsOf({ nodes, edges, attributes }: GraphFile): Generator<Part> {
  const numbers = new Map(nodes.map(({ key }, at) => [key, at]))
  const numberOf = (node: string): number => numbers.get(node) ?? -1
  for (const all of slices(nodes)) yield { of: 'nodes', all }
  yield* edgesIn(edges, numberOf)
  for (const all of slices(attributes.claims)) yield { of: 'claims', all }
  for (const [name, places] of Object.entries(attributes.derived.places)) yield* placesIn(name, places, numberOf)
  yield* clustersIn(attributes.derived.clusters ?? [], numberOf)
}

/** The file without what its parts hold. */
export function shellOf(file: GraphFile): GraphFile {
  const { derived } = file.attributes
  const short = { ...derived, places: {}, ...(derived.clusters ? { clusters: [] } : {}) }
  return { ...file, nodes: [], edges: [], attributes: { ...file.attributes, claims: [], derived: short } }
}

/** What has come of a file. Each part is put where it belongs when it comes: all at the end would take too long at once. */
export interface Gathering {
  add(part: Part): void
  /** The whole file, once its shell has come behind the parts. */
  whole(shell: GraphFile): GraphFile
}

export function gather(): Gathering {
  const nodes: GraphFile['nodes'] = []
  const edges: GraphFile['edges'] = []
  const claims: GraphFile['attributes']['claims'] = []
  const places: Record<string, Record<string, [number, number]>> = {}
  const clusters: Cluster[] = []
  const told: EdgeAttributes[] = []
  const keyOf = (node: number | undefined): string => nodes[node ?? -1]?.key ?? ''
  return {
    add(part) {
      switch (part.of) {
        case 'nodes':
          nodes.push(...part.all)
          break
        case 'edges':
          told.push(...part.told)
          for (const [at, key] of part.keys.entries()) {
            const attributes = told[part.attributes[at] ?? -1]
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
