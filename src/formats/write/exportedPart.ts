/** What is exported: all of the graph, or what is visible, with the passages and figures that belong to it. */
import type { Claim, Figure } from '../../../graph/schema.ts'
import { claimsOfEdge, type Model } from '../../graph/model.ts'
import type { Visible } from '../../filter/visible.ts'

/** Keys, each in the order of the file. */
export interface ExportedPart {
  readonly whole: boolean
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
}

/** All of the graph. */
export function wholeOf({ graph, attributes }: Model): ExportedPart {
  return {
    whole: true,
    nodes: graph.nodes(),
    edges: graph.edges(),
    claims: attributes.claims,
    figures: attributes.figures,
  }
}

/**
 * What is visible. Passages must count and be evidence of a shown node, edge or figure; figures must be about something
 * shown. Where nothing is hidden it is all of the graph, with the passages that nothing rests on.
 */
export function visibleOf(model: Model, { nodes, edges, claims }: Visible): ExportedPart {
  const { graph, attributes } = model
  if (nodes.size === graph.order && edges.size === graph.size && claims.size === model.claims.size)
    return wholeOf(model)
  const shownNodes = graph.filterNodes((node) => nodes.has(node))
  const shownEdges = graph.filterEdges((edge) => edges.has(edge))
  const ofFigures = attributes.figures.filter(
    ({ claim, about }) => claims.has(claim) && about.some((key) => nodes.has(key) || edges.has(key)),
  )
  const used = new Set([
    ...shownNodes.flatMap((node) => graph.getNodeAttribute(node, 'claims')),
    ...shownEdges.flatMap((edge) => claimsOfEdge(model, edge).map(({ id }) => id)),
    ...ofFigures.map(({ claim }) => claim),
  ])
  return {
    whole: false,
    nodes: shownNodes,
    edges: shownEdges,
    claims: attributes.claims.filter(({ id }) => used.has(id) && claims.has(id)),
    figures: ofFigures,
  }
}
