/** All that the present view rests on: every passage once, under the body that says it. */
import { groundings, type Claim, type Grounding } from '../../../graph/schema.ts'
import { claimsOfEdge, type Model } from '../../model/model.ts'
import type { Visible } from '../../view/visible.ts'

export interface SheetPassage {
  readonly claim: string
  /** Shown edges that rest on it. */
  readonly edges: readonly string[]
  /** Shown nodes that it names, none of those edges ending in them. */
  readonly nodes: readonly string[]
  /** Reported figures that it prints of something shown. */
  readonly figures: readonly string[]
}

export interface Sheet {
  /** Bodies in their order; a body's passages in the order of the text. */
  readonly bodies: readonly { readonly body: string; readonly passages: readonly SheetPassage[] }[]
  /** Shown edges that no counting passage carries by itself: they follow from others, or are ours. */
  readonly without: readonly string[]
  /** Shown edges by grounding. */
  readonly grounded: readonly { readonly grounding: Grounding; readonly count: number }[]
  readonly passages: number
  /** Reported figures on the sheet. */
  readonly figures: number
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}

/** In the order of the text: by document, then by place. */
function inTextOrder(model: Model, claims: readonly Claim[]): readonly Claim[] {
  const documents = [...model.documents.keys()]
  const start = ({ spans }: Claim): number => spans[0]?.[0] ?? 0
  return [...claims].sort(
    (a, b) => documents.indexOf(a.document) - documents.indexOf(b.document) || start(a) - start(b),
  )
}

/** The sheet of a view. A passage stands on it if it counts and carries a shown edge, names a shown node or counts one. */
export function sheet(model: Model, { claims, nodes, edges }: Visible): Sheet {
  const { graph, attributes } = model
  const shownEdges = graph.filterEdges((edge) => edges.has(edge))
  const counting = shownEdges.map((edge) => ({
    edge,
    carriers: claimsOfEdge(model, edge).filter(({ id }) => claims.has(id)),
  }))
  const edgesOf = grouped(counting.flatMap(({ edge, carriers }) => carriers.map(({ id }) => [id, edge] as const)))
  const nodesOf = grouped(
    graph
      .filterNodes((node) => nodes.has(node))
      .flatMap((node) => graph.getNodeAttribute(node, 'claims').map((claim) => [claim, node] as const)),
  )
  const figuresOf = grouped(
    attributes.figures
      .filter(({ role, about }) => role === 'reported' && about.some((key) => nodes.has(key) || edges.has(key)))
      .map(({ id, claim }) => [claim, id] as const),
  )
  const stands = ({ id }: Claim): boolean => claims.has(id) && [edgesOf, nodesOf, figuresOf].some((of) => of.has(id))
  const used = attributes.claims.filter(stands)
  const passage = ({ id }: Claim): SheetPassage => {
    const carried = edgesOf.get(id) ?? []
    const ends = new Set(carried.flatMap((edge) => graph.extremities(edge)))
    const named = (nodesOf.get(id) ?? []).filter((node) => !ends.has(node))
    return { claim: id, edges: carried, nodes: named, figures: figuresOf.get(id) ?? [] }
  }
  const known = [...model.bodies.keys()]
  const speaking = new Set([...known, ...used.map(({ body }) => body)])
  return {
    bodies: [...speaking].flatMap((body) => {
      const own = inTextOrder(
        model,
        used.filter((claim) => claim.body === body),
      )
      return own.length > 0 ? [{ body, passages: own.map(passage) }] : []
    }),
    without: counting.filter(({ carriers }) => carriers.length === 0).map(({ edge }) => edge),
    grounded: groundings.map((grounding) => ({
      grounding,
      count: shownEdges.filter((edge) => graph.getEdgeAttribute(edge, 'grounding') === grounding).length,
    })),
    passages: used.length,
    figures: used.flatMap(({ id }) => figuresOf.get(id) ?? []).length,
  }
}
