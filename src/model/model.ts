/** What is in the graph: its rows, one graphology graph with the schema's attributes, and the lookups that every reader needs. */
import { MultiDirectedGraph } from 'graphology'
import type {
  Body,
  Claim,
  Document,
  EdgeAttributes,
  Figure,
  GraphAttributes,
  GraphFile,
  Initiative,
  Kind,
  NodeAttributes,
  Relation,
  Section,
} from '../../graph/schema.ts'
import { atOnce, eachBelow, slowly, type Steps } from './steps.ts'
import type { Numbered } from './subset.ts'

type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

/** How edges join nodes: by number of an edge the numbers of its ends. */
interface Ends {
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** By number of a node: how many edges it has; one to itself counts twice. */
  readonly degrees: Int32Array
}

export interface Model {
  /** All nodes and all edges as rows, at hand from the start. */
  readonly nodes: Numbered<GraphFile['nodes'][number]>
  readonly edges: Numbered<GraphFile['edges'][number]> & Ends
  /** The same, with all that graphology knows to do; built when it is first asked for, which takes a large one long. */
  readonly graph: Graph
  readonly attributes: GraphAttributes
  readonly kinds: ReadonlyMap<string, Kind>
  readonly relations: ReadonlyMap<string, Relation>
  readonly initiatives: ReadonlyMap<string, Initiative>
  readonly bodies: ReadonlyMap<string, Body>
  readonly documents: ReadonlyMap<string, Document>
  readonly claims: ReadonlyMap<string, Claim>
  readonly figures: ReadonlyMap<string, Figure>
  /** Node key → the bodies that speak for it. */
  readonly speakers: ReadonlyMap<string, readonly string[]>
  /** Earlier key → present key, of nodes. */
  readonly renamed: ReadonlyMap<string, string>
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]))

/** Where each key stands in a list. Throws where one is used twice. */
function* numbersOf(list: 'nodes' | 'edges', rows: readonly { readonly key: string }[]): Steps<Map<string, number>> {
  const numbers = new Map<string, number>()
  yield* eachBelow(rows.length, (at) => {
    const key = rows[at]?.key ?? ''
    numbers.set(key, at)
    if (numbers.size <= at) throw new Error(`${list}.${at}: the key “${key}” is used a second time.`)
  })
  return numbers
}

/** The numbers of the ends of all edges. Throws where an end is no node. */
function* endsOf({ edges }: GraphFile, nodes: ReadonlyMap<string, number>): Steps<Ends> {
  const [sources, targets] = [new Int32Array(edges.length), new Int32Array(edges.length)]
  const degrees = new Int32Array(nodes.size)
  const numberOf = (at: number, key: string, end: string): number => {
    const number = nodes.get(end)
    if (number === undefined) throw new Error(`edges.${at}: an end of “${key}” is “${end}”, which is no node.`)
    degrees[number] = (degrees[number] ?? 0) + 1
    return number
  }
  yield* eachBelow(edges.length, (at) => {
    const edge = edges[at]
    if (edge === undefined) return
    sources[at] = numberOf(at, edge.key, edge.source)
    targets[at] = numberOf(at, edge.key, edge.target)
  })
  return { sources, targets, degrees }
}

function* building(file: GraphFile): Steps<Graph> {
  const graph: Graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(file.attributes)
  yield* eachBelow(file.nodes.length, (at) => {
    const node = file.nodes[at]
    if (node) graph.addNode(node.key, node.attributes)
  })
  yield* eachBelow(file.edges.length, (at) => {
    const edge = file.edges[at]
    if (edge) graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes)
  })
  return graph
}

const unfinished = new WeakMap<Model, Steps<undefined>>()

/** Builds the graph of a model with pauses. Whoever asks for it meanwhile has it at once, and nothing is left to do here. */
export async function buildSlowly(model: Model): Promise<void> {
  const steps = unfinished.get(model)
  if (steps) await slowly(steps)
}

function* opening(file: GraphFile): Steps<Model> {
  const nodeNumbers = yield* numbersOf('nodes', file.nodes)
  const edgeNumbers = yield* numbersOf('edges', file.edges)
  const ends = yield* endsOf(file, nodeNumbers)

  const { attributes } = file
  const speakers = new Map<string, string[]>()
  for (const body of attributes.bodies)
    if (body.node !== null) speakers.set(body.node, [...(speakers.get(body.node) ?? []), body.id])
  const renamed = new Map<string, string>()
  for (const node of file.nodes) for (const was of node.attributes.was) renamed.set(was, node.key)

  let graph: Graph | undefined
  const steps = (function* (): Steps<undefined> {
    graph = yield* building(file)
  })()
  const model: Model = {
    nodes: { rows: file.nodes, numbers: nodeNumbers },
    edges: { rows: file.edges, numbers: edgeNumbers, ...ends },
    get graph() {
      if (graph === undefined) atOnce(steps)
      return graph ?? atOnce(building(file))
    },
    attributes,
    kinds: byId(attributes.vocabulary.kinds),
    relations: byId(attributes.vocabulary.relations),
    initiatives: byId(attributes.vocabulary.initiatives),
    bodies: byId(attributes.bodies),
    documents: byId(attributes.documents),
    claims: byId(attributes.claims),
    figures: byId(attributes.figures),
    speakers,
    renamed,
  }
  unfinished.set(model, steps)
  return model
}

/** Opens a checked graph file. Throws where an edge's end is missing or a key is used twice. */
export const openModel = (file: GraphFile): Model => atOnce(opening(file))

/** The same for a large one, with pauses. */
export const openModelSlowly = (file: GraphFile): Promise<Model> => slowly(opening(file))

/** What is told of a node. Throws for a key that is no node. */
export function nodeOf({ nodes: { rows, numbers } }: Model, key: string): NodeAttributes {
  const row = rows[numbers.get(key) ?? -1]
  if (row === undefined) throw new Error(`“${key}” is no node of this graph.`)
  return row.attributes
}

/** What is told of an edge. Throws for a key that is no edge. */
export function edgeOf({ edges: { rows, numbers } }: Model, key: string): EdgeAttributes {
  const row = rows[numbers.get(key) ?? -1]
  if (row === undefined) throw new Error(`“${key}” is no edge of this graph.`)
  return row.attributes
}

/** The section that a claim's quote stands in; undefined for a claim whose document or section the file lacks. */
export function sectionOf(model: Model, claim: Claim): Section | undefined {
  return model.documents.get(claim.document)?.sections.find((section) => section.id === claim.section)
}

/** Whether sources must be told apart: the graph reads more than one document. */
export const isOfSeveral = ({ documents }: Model): boolean => documents.size > 1

/** The claims of an edge in order, each once, whether they carry it alone or only together. */
export function claimsOfEdge(model: Model, edge: string): readonly Claim[] {
  const ids = new Set(edgeOf(model, edge).claims.flat())
  return [...ids].flatMap((id) => model.claims.get(id) ?? [])
}
