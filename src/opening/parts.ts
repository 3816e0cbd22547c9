/** A large graph file on its way from the worker to the page, in parts: taking over all of it at once would hold up the page. */
import type { GraphFile, Place } from '../../graph/schema.ts'

/** Pieces of the file's long lists; a place comes with its node. */
export type Part =
  | { readonly of: 'nodes'; readonly all: GraphFile['nodes'] }
  | { readonly of: 'edges'; readonly all: GraphFile['edges'] }
  | { readonly of: 'claims'; readonly all: GraphFile['attributes']['claims'] }
  | { readonly of: 'places'; readonly name: string; readonly all: readonly (readonly [string, Place])[] }

/** Items in a part: the page takes over one in some milliseconds. */
const most = 1000

function* slices<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += most) yield list.slice(at, at + most)
}

/** Whether a file is worth it. */
export const isLong = ({ nodes, edges }: GraphFile): boolean => nodes.length + edges.length > most

/** The long lists of a file, in their order. */
export function* partsOf({ nodes, edges, attributes }: GraphFile): Generator<Part> {
  for (const all of slices(nodes)) yield { of: 'nodes', all }
  for (const all of slices(edges)) yield { of: 'edges', all }
  for (const all of slices(attributes.claims)) yield { of: 'claims', all }
  for (const [name, places] of Object.entries(attributes.derived.places))
    for (const all of slices(Object.entries(places))) yield { of: 'places', name, all }
}

/** The file without what its parts hold. */
export const shellOf = (file: GraphFile): GraphFile => ({
  ...file,
  nodes: [],
  edges: [],
  attributes: { ...file.attributes, claims: [], derived: { ...file.attributes.derived, places: {} } },
})

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
  return {
    add(part) {
      if (part.of === 'nodes') nodes.push(...part.all)
      else if (part.of === 'edges') edges.push(...part.all)
      else if (part.of === 'claims') claims.push(...part.all)
      else {
        const named = (places[part.name] ??= {})
        for (const [key, [x, y]] of part.all) named[key] = [x, y]
      }
    },
    whole(shell) {
      const { derived } = shell.attributes
      const attributes = { ...shell.attributes, claims, derived: { ...derived, places } }
      return { ...shell, nodes, edges, attributes }
    },
  }
}
