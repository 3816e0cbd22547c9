/** The rows and columns of the matrix, found by the structure of the graph, not by names of kinds. */
import type { Model } from '../graph/model.ts'
import { containmentOf, type Containment } from './containment.ts'

/** Node → the rows that edges join it to. Edges drawn by us do not count. */
export type Joins = ReadonlyMap<string, ReadonlySet<string>>

/** The rows that each node is joined to. */
export function joinsOf({ graph }: Model, rows: readonly string[]): Joins {
  const isRow = new Set(rows)
  const joins = new Map<string, Set<string>>()
  graph.forEachEdge((_, { grounding }, source, target) => {
    if (grounding === 'editorial') return
    if (isRow.has(source)) joins.set(target, (joins.get(target) ?? new Set()).add(source))
    if (isRow.has(target)) joins.set(source, (joins.get(source) ?? new Set()).add(target))
  })
  return joins
}

/** The nodes that have a reporting body, in the order of the bodies. */
export const reportingNodes = ({ graph, speakers }: Model): readonly string[] =>
  [...speakers.keys()].filter((node) => graph.hasNode(node))

/** The kinds that have a node joined to a row, in the order of the vocabulary. */
export function joinedKinds({ graph, kinds }: Model, joins: Joins): readonly string[] {
  const joined = new Set([...joins.keys()].map((node) => graph.getNodeAttribute(node, 'kind')))
  return [...new Set([...kinds.keys(), ...joined])].filter((kind) => joined.has(kind))
}

/**
 * The kind that comes first: the one with the node that most nodes with a body are joined to, among the kinds whose nodes
 * contain one another, or among all others if no such kind is shared. The kinds of the rows are left out. null: none is shared.
 */
export function leadKindOf(model: Model): string | null {
  const { graph } = model
  const rows = reportingNodes(model)
  const joins = joinsOf(model, rows)
  const relation = containmentOf(model)
  const nested = new Set<string>()
  graph.forEachEdge((_, edge, _source, _target, from, to) => {
    if (edge.relation === relation && edge.grounding !== 'editorial' && from.kind === to.kind) nested.add(from.kind)
  })
  const own = new Set(rows.map((row) => graph.getNodeAttribute(row, 'kind')))
  const most = new Map<string, number>()
  for (const [node, joined] of joins) {
    const kind = graph.getNodeAttribute(node, 'kind')
    if (joined.size > 1 && !own.has(kind)) most.set(kind, Math.max(most.get(kind) ?? 0, joined.size))
  }
  const [lead] = joinedKinds(model, joins)
    .filter((kind) => most.has(kind))
    .sort((a, b) => Number(nested.has(b)) - Number(nested.has(a)) || (most.get(b) ?? 0) - (most.get(a) ?? 0))
  return lead ?? null
}

export interface MatrixAxes {
  readonly nodes: readonly string[]
  /** Nodes that only one row is joined to; they have no column. */
  readonly alone: readonly string[]
  /** Nodes of the chosen kind that no row is joined to. */
  readonly unjoined: readonly string[]
}

const size = (joins: Joins, node: string): number => joins.get(node)?.size ?? 0

/** Wholes before their parts, then nodes that more rows are joined to, then the order of the graph. */
function ordered(nodes: readonly string[], joins: Joins, { wholesOf }: Containment): readonly string[] {
  const level = new Map(nodes.map((node) => [node, wholesOf(node).length]))
  return [...nodes].sort((a, b) => (level.get(a) ?? 0) - (level.get(b) ?? 0) || size(joins, b) - size(joins, a))
}

/**
 * The default columns: every node of the lead kind, then initiatives of other kinds that several rows are joined to.
 * The kind of the rows is left out.
 */
export function defaultColumns(
  model: Model,
  kinds: { readonly lead: string | null; readonly rows: string | null },
  joins: Joins,
  within: Containment,
): MatrixAxes {
  const { graph } = model
  const ofLead = graph.filterNodes((_, { kind }) => kind === kinds.lead)
  const shared = graph.filterNodes(
    (node, { kind, initiative }) =>
      kind !== kinds.lead && kind !== kinds.rows && initiative !== null && size(joins, node) > 1,
  )
  return { nodes: [...ordered(ofLead, joins, within), ...ordered(shared, joins, within)], alone: [], unjoined: [] }
}

/** The columns of one kind: each node that at least `enough` rows are joined to. Others are `alone` or `unjoined`. */
export function columnsOfKind(
  model: Model,
  kind: string,
  enough: number,
  joins: Joins,
  within: Containment,
): MatrixAxes {
  const nodes = model.graph.filterNodes((_, attributes) => attributes.kind === kind)
  const columns = nodes.filter((node) => size(joins, node) >= enough)
  const others = nodes.filter((node) => size(joins, node) < enough)
  return {
    nodes: ordered(columns, joins, within),
    alone: others.filter((node) => joins.has(node)),
    unjoined: others.filter((node) => !joins.has(node)),
  }
}
