/** Where the claims of a graph stand in the texts, and what each of them supports. */
import { supportingClaims } from '../graph/census.ts'
import { nodeOf } from '../graph/model.ts'
import type { Span } from '../../graph/schema.ts'
import { claimsOfEdge, type Model } from '../graph/model.ts'
import { focusOf } from '../link/resolve.ts'
import { viewTraits, type DocumentSpan, type ViewState } from '../link/viewState.ts'
import { change } from '../link/steer.ts'

/** One printing of a claim's quote. */
export interface Passage {
  readonly claim: string
  readonly document: string
  readonly span: Span
  /** Which printing, from 1, and how many there are. */
  readonly nth: number
  readonly of: number
}

/** What rests on a claim. */
export interface Support {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  readonly figures: readonly string[]
}

/** The nodes that the claim names, the edges that rest on it, alone or with others, and the figures that it prints. */
export function supportOf(model: Model, claim: string): Support {
  const { graph } = model
  return {
    nodes: graph.filterNodes((_, { claims }) => claims.includes(claim)),
    edges: graph.filterEdges((edge) => claimsOfEdge(model, edge).some(({ id }) => id === claim)),
    figures: model.attributes.figures.filter((figure) => figure.claim === claim).map(({ id }) => id),
  }
}

/** Every printing of every claim that supports something, in the order of the documents and their texts. */
export function passagesOf(model: Model): readonly Passage[] {
  const order = [...model.documents.keys()]
  const supports = supportingClaims(model)
  const all = model.attributes.claims
    .filter(({ id }) => supports.has(id))
    .flatMap(({ id, document, spans }) =>
      spans.map((span, index): Passage => ({ claim: id, document, span, nth: index + 1, of: spans.length })),
    )
  return all
    .filter(({ document }) => order.includes(document))
    .toSorted(
      (a, b) => order.indexOf(a.document) - order.indexOf(b.document) || a.span[0] - b.span[0] || b.span[1] - a.span[1],
    )
}

const length = ([start, end]: Span): number => end - start

/** The passages that overlap a span, or contain an offset, the shortest first. */
export function passagesAt(
  passages: readonly Passage[],
  { document, span: [start, end] }: DocumentSpan,
): readonly Passage[] {
  return passages
    .filter((one) => one.document === document && one.span[0] < Math.max(end, start + 1) && start < one.span[1])
    .toSorted((a, b) => length(a.span) - length(b.span))
}

/** The places in the texts of what is in focus: the number of a figure, a claim, the claims of a node or an edge. */
export function focusedSpans(model: Model, { focus }: Pick<ViewState, 'focus'>): readonly DocumentSpan[] {
  const ofClaim = (id: string): readonly DocumentSpan[] => {
    const claim = model.claims.get(id)
    return claim ? claim.spans.map((span) => ({ document: claim.document, span })) : []
  }
  return focusOf(model, focus).flatMap(({ kind, key }): readonly DocumentSpan[] => {
    if (kind === 'node') return nodeOf(model, key).claims.flatMap(ofClaim)
    if (kind === 'edge') return claimsOfEdge(model, key).flatMap(({ id }) => ofClaim(id))
    if (kind === 'claim') return ofClaim(key)
    const figure = model.figures.get(key)
    const document = model.claims.get(figure?.claim ?? '')?.document
    return figure && document !== undefined ? [{ document, span: figure.span }] : []
  })
}

/** The view of a place in a text, with the same focus. `isBeside`: beside the graph, if the text stands there. */
export function inText(state: ViewState, { document, span }: DocumentSpan, isBeside: boolean): ViewState {
  const stays = isBeside && viewTraits[state.view].isDrawn && state.beside === 'source'
  return change(state, { view: stays ? state.view : 'source', span: { document, span } })
}

/** Whether a view's `span` is this place. */
export const isAt = ({ span }: ViewState, { document, span: [start, end] }: DocumentSpan): boolean =>
  span?.document === document && span.span[0] === start && span.span[1] === end
