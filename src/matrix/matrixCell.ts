/** How the node of a row and the node of a column are joined, as a state that depends on who says so. */
import { claimsOfEdge, edgeOf, nodeOf } from '../graph/model.ts'
import type { Model } from '../graph/model.ts'
import type { Containment } from './containment.ts'
import { printedIn } from './printedIn.ts'
import type { DocumentSpan } from '../link/viewState.ts'

/** The strongest first; the order in which a column sorts its rows. */
export const cellStates = [
  'activities',
  'named',
  'parts',
  'derived',
  'umbrella',
  'editorial',
  'mentioned',
  'silent',
] as const
/**
 * `activities`: named, with a figure or a campaign of its own; `named`: stated; `parts`: derived, the column being the
 * whole of what the row's node is joined to; `derived`: otherwise derived; `umbrella`: only the whole that the column is
 * a part of is named; `editorial`: drawn by us; `mentioned`: the body of the row names it in a passage without an edge
 * between the two; `silent`: nothing is said, which is not a no.
 */
export type CellState = (typeof cellStates)[number]

export interface Cell {
  readonly row: string
  readonly column: string
  readonly state: CellState
  /** The edges between the two, stated ones first; for `umbrella` those to the whole; empty if silent. */
  readonly edges: readonly string[]
  /** For `umbrella`: the whole that is named instead. */
  readonly whole: string | null
  /** For `mentioned`: the passages that name the node of the column. */
  readonly claims: readonly string[]
  /** For `mentioned` without a passage: a place where the report prints the name. */
  readonly printed: DocumentSpan | null
  /** For `activities`: the figures about it, and the campaigns that the report names with it. */
  readonly figures: readonly string[]
  readonly campaigns: readonly string[]
}

export interface Pairing {
  readonly model: Model
  readonly containment: Containment
  /** The kind of plans. A part of a plan that is a plan, too, is no campaign. */
  readonly leadKind: string | null
}

const weight = { stated: 0, derived: 1, editorial: 2 } as const

/** The edges between two nodes in either direction: stated, then derived, then editorial ones. */
function edgesBetween({ graph }: Model, one: string, other: string): readonly string[] {
  const weightOf = (edge: string): number => weight[graph.getEdgeAttribute(edge, 'grounding')]
  const found = one === other ? [] : graph.edges(one, other).concat(graph.edges(other, one))
  return [...new Set(found)].sort((a, b) => weightOf(a) - weightOf(b))
}

/** The passages in which the bodies of the row name the node of the column. */
export function mentionsOf(model: Model, row: string, column: string): readonly string[] {
  const own = model.speakers.get(row) ?? []
  const named = nodeOf(model, column).claims
  return named.filter((claim) => own.includes(model.claims.get(claim)?.body ?? ''))
}

const isStated = ({ graph }: Model, edge: string | undefined): boolean =>
  edge !== undefined && graph.getEdgeAttribute(edge, 'grounding') === 'stated'

/** Figures about one of the edges, or figures about the node of the column that the body of the row reports. */
function figuresOf({ model }: Pairing, row: string, column: string, edges: readonly string[]): readonly string[] {
  const own = new Set(model.speakers.get(row) ?? [])
  const reported = model.attributes.figures.filter(({ role }) => role === 'reported')
  return reported
    .filter(({ about, claim }) => {
      const isOwn = about.includes(row) || own.has(model.claims.get(claim)?.body ?? '')
      return edges.some((edge) => about.includes(edge)) || (isOwn && about.includes(column))
    })
    .map(({ id }) => id)
}

/** Whether a body of the row says something in a passage that carries the edge. */
function isReportedBy(model: Model, row: string, edge: string): boolean {
  const own = model.speakers.get(row) ?? []
  return claimsOfEdge(model, edge).some(({ body }) => own.includes(body))
}

/**
 * Initiatives, but no plans, that stand with the column: its parts that a passage joins to the node of the row, and those
 * that the body of the row lists under it, or leads to it by another directed edge.
 */
function campaignsOf({ model, containment, leadKind }: Pairing, row: string, column: string): readonly string[] {
  const { graph, relations } = model
  const isCampaign = (node: string): boolean => {
    const { initiative, kind } = nodeOf(model, node)
    return initiative !== null && kind !== leadKind && node !== row
  }
  const parts = containment.partsOf(column).filter((part) => isStated(model, edgesBetween(model, row, part)[0]))
  const listed = graph.inEdges(column).filter((edge) => {
    const { grounding, relation } = graph.getEdgeAttributes(edge)
    return grounding === 'stated' && relations.get(relation)?.symmetric !== true && isReportedBy(model, row, edge)
  })
  return [...new Set([...parts, ...listed.map((edge) => graph.source(edge))])].filter(isCampaign)
}

/** The cell of a row and a column, computed without filters. */
export function cellOf(pairing: Pairing, row: string, column: string): Cell {
  const { model, containment } = pairing
  const bare = { row, column, whole: null, claims: [], printed: null, figures: [], campaigns: [] }
  const edges = edgesBetween(model, row, column)
  const [first] = edges
  if (first === undefined) {
    for (const whole of containment.wholesOf(column)) {
      const stated = edgesBetween(model, row, whole).filter((edge) => isStated(model, edge))
      if (stated.length > 0) return { ...bare, state: 'umbrella', edges: stated, whole }
    }
    const claims = mentionsOf(model, row, column)
    const printed = claims.length > 0 ? null : printedIn(model, model.speakers.get(row) ?? [], column)
    const state = claims.length > 0 || printed !== null ? 'mentioned' : 'silent'
    return { ...bare, state, edges: [], claims, printed }
  }
  const grounding = edgeOf(model, first).grounding
  if (grounding === 'editorial') return { ...bare, state: 'editorial', edges }
  if (grounding === 'derived') {
    const parts = containment.partsOf(column)
    const throughParts = parts.some((part) => isStated(model, edgesBetween(model, row, part)[0]))
    return { ...bare, state: throughParts ? 'parts' : 'derived', edges }
  }
  const figures = figuresOf(pairing, row, column, edges)
  const campaigns = campaignsOf(pairing, row, column)
  const state = figures.length + campaigns.length > 0 ? 'activities' : 'named'
  return { ...bare, state, edges, figures, campaigns }
}
