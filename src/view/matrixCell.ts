/** What a row's node and a column's node have to do with each other, told apart by who says so. */
import { edgeOf, nodeOf } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import type { Containment } from './containment.ts'
import { printedIn } from './printedIn.ts'
import type { DocumentSpan } from './state.ts'

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
 * a part of is named; `editorial`: drawn by us; `mentioned`: the row's own
 * body names it in a passage that joins the two by no edge; `silent`: nothing is said, which is not a no.
 */
export type CellState = (typeof cellStates)[number]

export interface Cell {
  readonly row: string
  readonly column: string
  readonly state: CellState
  /** What the cell leads to, stated edges first: its own edges, or under `umbrella` those to the whole; none if silent. */
  readonly edges: readonly string[]
  /** Under `umbrella` the whole that is named instead. */
  readonly whole: string | null
  /** Under `mentioned`: the passages that name the column's node. */
  readonly claims: readonly string[]
  /** Under `mentioned` where no passage of the graph says so: where its report prints the name. */
  readonly printed: DocumentSpan | null
  /** Under `activities`: the figures about it, and the campaigns of the row that are part of it. */
  readonly figures: readonly string[]
  readonly campaigns: readonly string[]
}

export interface Pairing {
  readonly model: Model
  readonly containment: Containment
  /** The kind whose nodes are plans here: what is a part of a plan and of the same kind is no campaign. */
  readonly leadKind: string | null
}

const weight = { stated: 0, derived: 1, editorial: 2 } as const

/** The edges between two nodes in either direction: stated, then derived, then editorial ones. */
function edgesBetween({ graph }: Model, one: string, other: string): readonly string[] {
  const weightOf = (edge: string): number => weight[graph.getEdgeAttribute(edge, 'grounding')]
  const found = one === other ? [] : graph.edges(one, other).concat(graph.edges(other, one))
  return [...new Set(found)].sort((a, b) => weightOf(a) - weightOf(b))
}

/** The passages in which the row's own bodies name the column's node. */
export function mentionsOf(model: Model, row: string, column: string): readonly string[] {
  const own = model.speakers.get(row) ?? []
  const named = nodeOf(model, column).claims
  return named.filter((claim) => own.includes(model.claims.get(claim)?.body ?? ''))
}

const isStated = ({ graph }: Model, edge: string | undefined): boolean =>
  edge !== undefined && graph.getEdgeAttribute(edge, 'grounding') === 'stated'

/** Figures about one of the edges, or about the column's node where the row's own body prints them. */
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

/** The column's parts that are initiatives, no plans, and that the row's node is said to be joined to. */
function campaignsOf({ model, containment, leadKind }: Pairing, row: string, column: string): readonly string[] {
  return containment.partsOf(column).filter((part) => {
    const { initiative, kind } = nodeOf(model, part)
    return initiative !== null && kind !== leadKind && isStated(model, edgesBetween(model, row, part)[0])
  })
}

/** The cell of a row's and a column's node, as the whole graph has it, whatever is filtered. */
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
