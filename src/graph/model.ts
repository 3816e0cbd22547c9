/** The graph as the program uses it: rows, lookups by key, and the same as a graphology graph. */
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
  Status,
} from '../../graph/schema.ts'
import type { GraphologyGraph } from './graphologyGraph.ts'
import type { Numbered } from './subset.ts'

/** The ends of all edges; nodes and edges are named by their numbers. */
export interface EdgeEnds {
  /** By number of an edge: the number of a node. */
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** By number of a node: how many edges it has; an edge from it to itself counts twice. */
  readonly degrees: Int32Array
}

export interface Model {
  /** All nodes and edges as rows; they are there from the start. */
  readonly nodes: Numbered<GraphFile['nodes'][number]>
  readonly edges: Numbered<GraphFile['edges'][number]> & EdgeEnds
  /** The same as a graphology graph. It is built at the first access, which is slow for a large graph. */
  readonly graph: GraphologyGraph
  readonly attributes: GraphAttributes
  readonly kinds: ReadonlyMap<string, Kind>
  readonly relations: ReadonlyMap<string, Relation>
  readonly initiatives: ReadonlyMap<string, Initiative>
  readonly statuses: ReadonlyMap<string, Status>
  readonly bodies: ReadonlyMap<string, Body>
  readonly documents: ReadonlyMap<string, Document>
  readonly claims: ReadonlyMap<string, Claim>
  readonly figures: ReadonlyMap<string, Figure>
  /** Node key → the bodies that speak for it. */
  readonly speakers: ReadonlyMap<string, readonly string[]>
  /** Earlier key → present key, of nodes and edges. */
  readonly renamed: ReadonlyMap<string, string>
}

/** The attributes of a node. Throws for a key that is no node. */
export function nodeOf({ nodes: { rows, numbers } }: Model, key: string): NodeAttributes {
  const row = rows[numbers.get(key) ?? -1]
  if (row === undefined) throw new Error(`“${key}” is no node of this graph.`)
  return row.attributes
}

/** The attributes of an edge. Throws for a key that is no edge. */
export function edgeOf({ edges: { rows, numbers } }: Model, key: string): EdgeAttributes {
  const row = rows[numbers.get(key) ?? -1]
  if (row === undefined) throw new Error(`“${key}” is no edge of this graph.`)
  return row.attributes
}

/** The section that contains a claim's quote; undefined if the file lacks the document or the section. */
export function sectionOf(model: Model, claim: Claim): Section | undefined {
  return model.documents.get(claim.document)?.sections.find((section) => section.id === claim.section)
}

/** Whether the graph has more than one document, so that a source must be named. */
export const isOfSeveral = ({ documents }: Model): boolean => documents.size > 1

/** The claims of an edge, each once, in order: those that support it alone and those that do so only together. */
export function claimsOfEdge(model: Model, edge: string): readonly Claim[] {
  const ids = new Set(edgeOf(model, edge).claims.flat())
  return [...ids].flatMap((id) => model.claims.get(id) ?? [])
}
