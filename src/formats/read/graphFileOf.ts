/** Makes a graph file of another program's graph: with keys for links, a vocabulary, and documents of the quotes. */
import { parseGraph, type GraphAttributes, type GraphFile } from '../../../graph/schema.ts'
import { createExcerpts, type Excerpts } from './excerpts.ts'
import { fileEdges, propertiesOf } from './fileEdges.ts'
import type { ForeignGraph, ForeignNode } from './foreign.ts'
import { Keys, slugOf } from './keys.ts'
import type { ReadFormat } from '../formats.ts'
import { Unreadable, type Note } from './openResult.ts'
import { scriptOf } from './scriptOf.ts'
import { type Named, vocabularyOf } from './vocabularyOf.ts'

/** Where a graph comes from. The sha256 of the file's bytes is its edition. */
export interface FileOrigin {
  readonly name: string
  readonly format: ReadFormat | 'sparql'
  readonly sha256: string
}

type FileNode = GraphFile['nodes'][number]

/** Nodes by id. One that is given twice becomes one node with the properties of both; one that only an edge names is added. */
function gatherNodes({ nodes, edges }: ForeignGraph, notes: Note[]): ReadonlyMap<string, ForeignNode> {
  const found = new Map<string, ForeignNode>()
  const [twice, bare]: [string[], string[]] = [[], []]
  for (const node of nodes) {
    const before = found.get(node.id)
    if (before) twice.push(node.id)
    found.set(node.id, before ? { ...node, ...before, properties: { ...node.properties, ...before.properties } } : node)
  }
  for (const { source, target } of edges)
    for (const id of [source, target])
      if (!found.has(id)) {
        bare.push(id)
        found.set(id, { id, label: null, kind: null, properties: {} })
      }
  const addNote = (note: 'given-twice' | 'named-by-edges', ids: readonly string[]): void => {
    if (ids.length > 0) notes.push({ note, count: ids.length, example: ids[0] ?? '' })
  }
  addNote('given-twice', twice)
  addNote('named-by-edges', bare)
  return found
}

function fileNode(node: ForeignNode, key: string, { kindOf, asProperty }: Named, excerpts: Excerpts): FileNode {
  const { id, kind, at = null, translations = {}, short, forms = [], quotes = [] } = node
  const label = node.label ?? id
  const claims = [...new Set(quotes.flatMap((quote) => excerpts.claimOf(quote) ?? []))]
  return {
    key,
    attributes: {
      kind: kindOf(kind),
      label,
      lang: node.lang ?? scriptOf(label),
      completed: false,
      forms: [...new Set([label, ...forms])],
      translations,
      ...(short && Object.keys(short).length > 0 ? { short } : {}),
      initiative: null,
      at: at && { ...at, approximate: true },
      was: [],
      claims,
      ...(id === key ? {} : { 'source-id': id }),
      ...propertiesOf(node.properties, asProperty.kinds && kind !== null ? { kind } : {}),
    },
  }
}

/** The places in the file, if every node has one, scaled to a hundred model units from node to node. */
function placesOf(nodes: ReadonlyMap<string, ForeignNode>, keyOf: ReadonlyMap<string, string>) {
  const places = new Map<string, readonly [number, number]>()
  for (const [id, { place }] of nodes) {
    if (!place?.every(Number.isFinite)) return null
    places.set(keyOf.get(id) ?? id, place)
  }
  const [xs, ys] = [0, 1].map((axis) => [...places.values()].map((place) => place[axis] ?? 0)) as [number[], number[]]
  const extent = (values: readonly number[]): [number, number] =>
    values.reduce<[number, number]>(
      ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
      [Infinity, -Infinity],
    )
  const [[left, right], [top, bottom]] = [extent(xs), extent(ys)]
  const size = Math.max(right - left, bottom - top)
  if (!(size > 0)) return null
  // Marks need this much room, whatever the units of the file are.
  const scale = (Math.sqrt(places.size) * 60) / size
  const half = (value: number): number => Math.round(value * 2) / 2 || 0
  return Object.fromEntries(
    [...places].map(([key, [x, y]]): [string, [number, number]] => [
      key,
      [half((x - (left + right) / 2) * scale), half((y - (top + bottom) / 2) * scale)],
    ]),
  )
}

/** Makes the graph file, with notes of what was done on the way. Throws `Unreadable` for a graph without nodes. */
export function graphFileOf(foreign: ForeignGraph, origin: FileOrigin): { file: GraphFile; notes: readonly Note[] } {
  const notes: Note[] = []
  const nodes = gatherNodes(foreign, notes)
  if (nodes.size === 0) throw new Unreadable({ fault: 'no-nodes', path: origin.name })
  const named = vocabularyOf({ ...foreign, nodes: [...nodes.values()] })
  const keys = new Keys()
  const keyOf = new Map([...nodes.keys()].map((id) => [id, keys.take(slugOf(id))]))
  const excerpts = createExcerpts(keys, origin.name, foreign.documents ?? [])
  const fileNodes = [...nodes].map(([id, node]) => fileNode(node, keyOf.get(id) ?? id, named, excerpts))
  const edges = fileEdges(foreign.edges, keyOf, named, excerpts, notes)
  const given = placesOf(nodes, keyOf)
  const title = foreign.title ?? origin.name
  const attributes: GraphAttributes = {
    format: 'verbatim-graph',
    version: 1,
    edition: origin.sha256,
    title: { [scriptOf(title)]: title },
    about: { responsible: '', address: null, licence: {} },
    vocabulary: named.vocabulary,
    ...excerpts.finish(),
    figures: [],
    derived: { places: given ? { given } : {} },
    'opened-from': { name: origin.name, format: origin.format },
  }
  const options = { type: 'directed', multi: true, allowSelfLoops: true }
  const file: GraphFile = { options, attributes, nodes: fileNodes, edges }
  const parsed = parseGraph(file)
  if (!parsed.ok) throw new Unreadable({ fault: 'invalid', path: origin.name, expected: parsed.problems[0] ?? null })
  return { file, notes: [...named.notes, ...notes] }
}
