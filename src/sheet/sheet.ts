/** The evidence sheet of a view: every passage once, under its document and body. */
import { groundings, type Claim, type Grounding } from '../../graph/schema.ts'
import { claimsOfEdge, type Model } from '../graph/model.ts'
import type { Visible } from '../filter/visible.ts'

export interface SheetPassage {
  readonly claim: string
  /** Shown edges that rest on it. */
  readonly edges: readonly string[]
  /** Shown nodes that it names and that are no ends of these edges. */
  readonly nodes: readonly string[]
  /** Reported figures about something shown that it prints. */
  readonly figures: readonly string[]
}

interface SheetBody {
  readonly body: string
  /** In the order of the text. */
  readonly passages: readonly SheetPassage[]
  /** How many passages the body has in the document; `passages` may be only the first ones. */
  readonly count: number
}

export interface SheetDocument {
  readonly document: string
  /** In the order of the file. */
  readonly bodies: readonly SheetBody[]
}

export interface Sheet {
  /** In the order of the file. */
  readonly documents: readonly SheetDocument[]
  /** Shown edges that no counting passage states: they are derived or drawn by us. */
  readonly without: readonly string[]
  /** Shown edges by grounding. */
  readonly grounded: readonly { readonly grounding: Grounding; readonly count: number }[]
  readonly passages: number
  /** Reported figures on the sheet. */
  readonly figures: number
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

const start = ({ spans }: Claim): number => spans[0]?.[0] ?? 0

/** Groups claims by `of`: the keys of `known` in their order, then others as they come. */
function groupedBy(
  claims: readonly Claim[],
  of: (claim: Claim) => string,
  known: Iterable<string>,
): readonly (readonly [string, readonly Claim[]])[] {
  const groups = new Map<string, Claim[]>([...known].map((key) => [key, []]))
  for (const claim of claims) {
    const group = groups.get(of(claim))
    if (group) group.push(claim)
    else groups.set(of(claim), [claim])
  }
  return [...groups].filter(([, group]) => group.length > 0)
}

/** The first `count` passages, in their documents. */
export function beginning(documents: readonly SheetDocument[], count: number): readonly SheetDocument[] {
  let room = count
  return documents.flatMap(({ document, bodies }) => {
    const some = bodies.flatMap((body) => {
      const passages = body.passages.slice(0, Math.max(0, room))
      room -= passages.length
      return passages.length > 0 ? [{ ...body, passages }] : []
    })
    return some.length > 0 ? [{ document, bodies: some }] : []
  })
}

/** The sheet of a view. A passage is on it if it counts and supports a shown edge, a shown node, or a figure about one. */
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
  const bodiesOf = (claims: readonly Claim[]): readonly SheetBody[] =>
    groupedBy(claims, ({ body }) => body, model.bodies.keys()).map(([body, own]) => ({
      body,
      passages: [...own].sort((a, b) => start(a) - start(b)).map(passage),
      count: own.length,
    }))
  return {
    documents: groupedBy(used, ({ document }) => document, model.documents.keys()).map(([document, own]) => ({
      document,
      bodies: bodiesOf(own),
    })),
    without: counting.filter(({ carriers }) => carriers.length === 0).map(({ edge }) => edge),
    grounded: groundings.map((grounding) => ({
      grounding,
      count: shownEdges.filter((edge) => graph.getEdgeAttribute(edge, 'grounding') === grounding).length,
    })),
    passages: used.length,
    figures: used.flatMap(({ id }) => figuresOf.get(id) ?? []).length,
  }
}
