/** From a graph of another program to a graph file: keys for links, a vocabulary, documents of what is quoted. */
import { parseGraph, type GraphAttributes, type GraphFile } from '../../graph/schema.ts'
import { createExcerpts, type Excerpts } from './excerpts.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode, Properties } from './foreign.ts'
import { Keys, slugOf } from './keys.ts'
import { Unreadable, type Format, type Note } from './opening.ts'
import { scriptOf } from './scriptOf.ts'
import { type Named, vocabularyOf } from './vocabularyOf.ts'

/** Where a graph comes from: the file's name, and the sha256 of its bytes, which stands for the edition. */
export interface Origin {
  readonly name: string
  readonly format: Format
  readonly sha256: string
}

type FileNode = GraphFile['nodes'][number]
type FileEdge = GraphFile['edges'][number]

/** Node by id; what is given twice is one node with what either adds, what only an edge names is made. */
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
  const tell = (note: 'given-twice' | 'named-by-edges', ids: readonly string[]): void => {
    if (ids.length > 0) notes.push({ note, count: ids.length, example: ids[0] ?? '' })
  }
  tell('given-twice', twice)
  tell('named-by-edges', bare)
  return found
}

const propertiesOf = (properties: Properties, more: Properties): { properties?: Record<string, string> } => {
  const all = { ...more, ...properties }
  return Object.keys(all).length > 0 ? { properties: all } : {}
}

function fileNode(node: ForeignNode, key: string, { kindOf, asProperty }: Named, excerpts: Excerpts): FileNode {
  const { id, kind, at = null, translations = {}, quotes = [] } = node
  const label = node.label ?? id
  const claims = [...new Set(quotes.flatMap((quote) => excerpts.claimOf(quote) ?? []))]
  return {
    key,
    attributes: {
      kind: kindOf(kind),
      label,
      lang: node.lang ?? scriptOf(label),
      completed: false,
      forms: [label],
      translations,
      initiative: null,
      at: at && { ...at, approximate: true },
      was: [],
      claims,
      ...(id === key ? {} : { 'source-id': id }),
      ...propertiesOf(node.properties, asProperty.kinds && kind !== null ? { kind } : {}),
    },
  }
}

/** Values of one property of joined edges, each once. */
function joinProperties(edges: readonly ForeignEdge[], { asProperty }: Named): Properties {
  const values = new Map<string, Set<string>>()
  for (const { properties, relation } of edges) {
    const own = asProperty.relations && relation !== null ? { relation, ...properties } : properties
    for (const [name, value] of Object.entries(own)) values.set(name, (values.get(name) ?? new Set()).add(value))
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, [...all].join(' | ')]))
}

function gatherEdges(
  { edges }: ForeignGraph,
  keyOf: ReadonlyMap<string, string>,
  named: Named,
  notes: Note[],
): ReadonlyMap<string, ForeignEdge[]> {
  const found = new Map<string, ForeignEdge[]>()
  let joined = 0
  let example = ''
  for (const edge of edges) {
    const ends = [keyOf.get(edge.source) ?? '', keyOf.get(edge.target) ?? '']
    // Between two nodes there is one undirected edge of a relation, whichever end is written first.
    const [from, to] = edge.directed ? ends : ends.toSorted()
    const way = [from, named.relationOf(edge.relation, edge.directed), to].join('--')
    // Drawn on other grounds it is another edge.
    const key = edge.grounding && edge.grounding !== 'stated' ? `${way}--${edge.grounding}` : way
    const before = found.get(key)
    if (before) {
      before.push(edge)
      joined += 1
      example ||= key
    } else found.set(key, [edge])
  }
  if (joined > 0) notes.push({ note: 'joined', count: joined, example })
  return found
}

function fileEdge(key: string, edges: readonly ForeignEdge[], named: Named, excerpts: Excerpts): FileEdge {
  const [source = '', relation = '', target = ''] = key.split('--')
  const claims = [
    ...new Set(edges.flatMap(({ quotes = [] }) => quotes.flatMap((quote) => excerpts.claimOf(quote) ?? []))),
  ]
  const told = edges[0]?.grounding ?? 'stated'
  // Whoever made the file drew an edge without a source: that is what the format calls editorial.
  const grounding = claims.length > 0 ? told : 'editorial'
  const way = [source, relation, target].join('--')
  const own = grounding === 'stated' ? way : `${way}--${grounding}`
  const ids = [...new Set(edges.flatMap(({ id }) => id ?? []))].join(' | ')
  return {
    key: own,
    source,
    target,
    attributes: {
      relation,
      grounding,
      claims,
      premises: [],
      note: null,
      ...(ids === '' || ids === own ? {} : { 'source-id': ids }),
      ...propertiesOf(joinProperties(edges, named), {}),
    },
  }
}

/** Where every node has a place of its own: those, a hundred model units for each step from node to node. */
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
  // As wide as marks of ours need it, whatever the units were.
  const scale = (Math.sqrt(places.size) * 60) / size
  const half = (value: number): number => Math.round(value * 2) / 2 || 0
  return Object.fromEntries(
    [...places].map(([key, [x, y]]): [string, [number, number]] => [
      key,
      [half((x - (left + right) / 2) * scale), half((y - (top + bottom) / 2) * scale)],
    ]),
  )
}

/** Makes the graph file and tells what was done on the way. Throws `Unreadable` for a graph without nodes. */
export function graphFileOf(foreign: ForeignGraph, origin: Origin): { file: GraphFile; notes: readonly Note[] } {
  const notes: Note[] = []
  const nodes = gatherNodes(foreign, notes)
  if (nodes.size === 0) throw new Unreadable({ fault: 'no-nodes', path: origin.name })
  const named = vocabularyOf({ ...foreign, nodes: [...nodes.values()] })
  const keys = new Keys()
  const keyOf = new Map([...nodes.keys()].map((id) => [id, keys.take(slugOf(id))]))
  const excerpts = createExcerpts(keys, origin.name, foreign.documents ?? [])
  const fileNodes = [...nodes].map(([id, node]) => fileNode(node, keyOf.get(id) ?? id, named, excerpts))
  const fileEdges = [...gatherEdges(foreign, keyOf, named, notes)].map(([key, edges]) =>
    fileEdge(key, edges, named, excerpts),
  )
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
  const file: GraphFile = { options, attributes, nodes: fileNodes, edges: fileEdges }
  const parsed = parseGraph(file)
  if (!parsed.ok) throw new Unreadable({ fault: 'invalid', path: origin.name, expected: parsed.problems[0] ?? null })
  return { file, notes: [...named.notes, ...notes] }
}
