/** What leaves: all of the graph, or what is visible, with the passages and figures that belong to it. */
import type { Claim, Figure } from '../../graph/schema.ts'
import { claimsOfEdge, type Model } from '../model/model.ts'
import type { Visible } from '../view/visible.ts'

/** Keys, each in the order of the file. */
export interface Part {
  readonly whole: boolean
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
}

/** All of the graph. */
export function wholeOf({ graph, attributes }: Model): Part {
  return {
    whole: true,
    nodes: graph.nodes(),
    edges: graph.edges(),
    claims: attributes.claims,
    figures: attributes.figures,
  }
}

/** What is visible: passages that count and name a shown node or carry a shown edge; figures that they print of something shown. */
export function visibleOf(model: Model, { nodes, edges, claims }: Visible): Part {
  const { graph, attributes } = model
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
