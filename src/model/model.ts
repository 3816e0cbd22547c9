/** What is in the graph: one graphology graph with the schema's attributes, and the lookups that every reader of it needs. */
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
import { atOnce, slice, slowly, type Steps } from './steps.ts'

type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

export interface Model {
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

function* opening(file: GraphFile): Steps<Model> {
  const graph: Graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(file.attributes)
  for (const [at, { key, attributes }] of file.nodes.entries()) {
    graph.addNode(key, attributes)
    if (at % slice === slice - 1) yield
  }
  for (const [at, { key, source, target, attributes }] of file.edges.entries()) {
    graph.addDirectedEdgeWithKey(key, source, target, attributes)
    if (at % slice === slice - 1) yield
  }

  const { attributes } = file
  const speakers = new Map<string, string[]>()
  for (const body of attributes.bodies)
    if (body.node !== null) speakers.set(body.node, [...(speakers.get(body.node) ?? []), body.id])
  const renamed = new Map<string, string>()
  for (const node of file.nodes) for (const was of node.attributes.was) renamed.set(was, node.key)

  return {
    graph,
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
}

/** Opens a checked graph file. Throws graphology's errors where an edge's end is missing or a key is used twice. */
export const openModel = (file: GraphFile): Model => atOnce(opening(file))

/** The same for a large one, with pauses. */
export const openModelSlowly = (file: GraphFile): Promise<Model> => slowly(opening(file))

/** The section that a claim's quote stands in; undefined for a claim whose document or section the file lacks. */
export function sectionOf(model: Model, claim: Claim): Section | undefined {
  return model.documents.get(claim.document)?.sections.find((section) => section.id === claim.section)
}

/** Whether sources must be told apart: the graph reads more than one document. */
export const isOfSeveral = ({ documents }: Model): boolean => documents.size > 1

/** The claims of an edge in order, each once, whether they carry it alone or only together. */
export function claimsOfEdge(model: Model, edge: string): readonly Claim[] {
  const ids = new Set(model.graph.getEdgeAttribute(edge, 'claims').flat())
  return [...ids].flatMap((id) => model.claims.get(id) ?? [])
}
