/** The nodes and edges that are in focus, and those beside them. */
import { edgeOf } from '../graph/model.ts'
import type { Claim } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { focusOf, resolve } from './resolve.ts'
import type { Resolved } from './resolve.ts'
import type { ViewState } from './viewState.ts'

export interface FocusMarks {
  /** A focused node, the ends of a focused edge, what rests on a focused claim or is described by a focused figure. */
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** The edges of a focused node and the premises of a focused edge, and the ends of both, without what is in focus itself. */
  readonly nearNodes: ReadonlySet<string>
  readonly nearEdges: ReadonlySet<string>
}

/** Keys of nodes and edges that belong together. */
export interface MarkKeys {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

function restingOn(model: Model, claim: Claim['id']): MarkKeys {
  const { nodes, edges } = model
  return {
    nodes: nodes.rows.filter(({ attributes }) => attributes.claims.includes(claim)).map(({ key }) => key),
    edges: edges.rows.filter(({ attributes }) => attributes.claims.flat().includes(claim)).map(({ key }) => key),
  }
}

function describedBy(model: Model, figure: string): MarkKeys {
  const { about = [], claim = '' } = model.figures.get(figure) ?? {}
  const described = about.flatMap((key) => resolve(model, key) ?? [])
  if (described.length === 0) return restingOn(model, claim)
  const keys = (kind: Resolved['kind']): readonly string[] =>
    described.filter((one) => one.kind === kind).map((one) => one.key)
  return { nodes: keys('node'), edges: keys('edge') }
}

function marksOf(model: Model, { kind, key }: Resolved): MarkKeys {
  switch (kind) {
    case 'node':
      return { nodes: [key], edges: [] }
    case 'edge':
      return { nodes: [], edges: [key] }
    case 'claim':
      return restingOn(model, key)
    case 'figure':
      return describedBy(model, key)
  }
}

function focusedMarks(model: Model, state: ViewState): Omit<FocusMarks, 'nearNodes' | 'nearEdges'> {
  const marks = focusOf(model, state.focus).map((one) => marksOf(model, one))
  const edges = marks.flatMap((one) => one.edges)
  const ends = edges.flatMap((edge) => model.graph.extremities(edge))
  return { nodes: new Set([...marks.flatMap((one) => one.nodes), ...ends]), edges: new Set(edges) }
}

/** The nodes in focus, from which `depth` counts its steps; none where the focus names nothing. */
export const focusedNodes = (model: Model, state: ViewState): ReadonlySet<string> => focusedMarks(model, state).nodes

/** The edges of a focused node, and the premises of a focused edge: what a reader wants to see beside the focus. */
function edgesBeside(model: Model, state: ViewState): readonly string[] {
  return focusOf(model, state.focus).flatMap(({ kind, key }): readonly string[] => {
    if (kind === 'node') return model.graph.edges(key)
    return kind === 'edge' ? edgeOf(model, key).premises.filter((one) => model.graph.hasEdge(one)) : []
  })
}

/**
 * What is in focus and what lies beside it, whether a filter shows it or not. Where the view shows paths, `along` is what
 * they run over: then that stands out, and nothing else.
 */
export function focusMarks(model: Model, state: ViewState, along?: MarkKeys | null): FocusMarks {
  const { nodes, edges } = focusedMarks(model, state)
  if (along) {
    const between = along.nodes.filter((node) => !nodes.has(node))
    return { nodes, edges: new Set(along.edges), nearNodes: new Set(between), nearEdges: new Set() }
  }
  const nearEdges = new Set(edgesBeside(model, state).filter((edge) => !edges.has(edge)))
  const ends = [...nearEdges].flatMap((edge) => model.graph.extremities(edge))
  return { nodes, edges, nearEdges, nearNodes: new Set(ends.filter((end) => !nodes.has(end))) }
}
