/** What has changed between the edition that a link was made with and this graph, for what the link shows. */
import type { EditionChanges, Gone } from '../../graph/derived.ts'
import { claimsOfEdge, type Model } from '../graph/model.ts'
import { chosen, type Chosen } from './chosen.ts'
import type { Facet } from './facets/facet.ts'
import { facets } from './facets/facets.ts'
import { focusOf } from '../link/resolve.ts'
import type { ViewState } from '../link/viewState.ts'
import type { Visible } from './visible.ts'

export interface ChangesOfView {
  /** The edition that the link names, in full. */
  readonly edition: string
  /** The day on which it was recorded. */
  readonly recorded: string
  /** Present keys of nodes, with what they were called. */
  readonly renamed: EditionChanges['renamed']
  readonly gone: readonly Gone[]
  /** Edges, claims and figures that say something else. */
  readonly changed: readonly string[]
  readonly added: {
    readonly nodes: readonly string[]
    readonly edges: readonly string[]
    readonly claims: readonly string[]
  }
}

/** The recorded edition that the link names, where exactly one begins so; the present one is none of them. */
function recordedEdition({ attributes }: Model, { edition }: ViewState): EditionChanges | null {
  if (edition === null || edition === '' || attributes.edition.startsWith(edition)) return null
  const named = (attributes.derived.editions ?? []).filter((one) => one.edition.startsWith(edition))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** What a view is about, and how to tell whether something that is gone belonged to it. */
interface Scope {
  readonly has: (key: string) => boolean
  readonly had: (gone: Gone) => boolean
}

/** A view with a focus is about that: a node with its edges and passages, an edge with its ends, what rests on a passage. */
function around(model: Model, keys: readonly string[], given: readonly string[]): Scope {
  const { graph } = model
  const near = new Set(keys)
  const edges = (key: string): readonly string[] =>
    graph.hasNode(key) ? graph.edges(key) : graph.hasEdge(key) ? [key] : []
  for (const key of keys) {
    if (graph.hasNode(key)) for (const claim of graph.getNodeAttribute(key, 'claims')) near.add(claim)
    if (graph.hasEdge(key)) for (const end of graph.extremities(key)) near.add(end)
    for (const edge of edges(key)) {
      near.add(edge)
      for (const claim of claimsOfEdge(model, edge)) near.add(claim.id)
    }
    const figure = model.figures.get(key)
    if (figure) near.add(figure.claim)
  }
  for (const figure of model.attributes.figures)
    if (keys.includes(figure.claim) || figure.about.some((key) => keys.includes(key))) near.add(figure.id)
  const own = new Set([...keys, ...given])
  const touches = (edge: string): boolean => {
    const [source = '', , target = ''] = edge.split('--')
    return own.has(source) || own.has(target)
  }
  return { has: (key) => near.has(key), had: ({ key, what }) => own.has(key) || (what === 'edge' && touches(key)) }
}

/** What each sort of facet judges, as the records of editions name it. */
const judged: Readonly<Record<Facet['judges'], Gone['what']>> = {
  nodes: 'node',
  'some nodes': 'node',
  edges: 'edge',
  claims: 'claim',
}

/** Whether the facets that judge such a thing let it pass, as far as its values are known; an unknown value passes none. */
const passes = (gone: Gone, lists: Chosen): boolean =>
  facets.every(({ id, judges, valueInGone }) => {
    const values = judged[judges] === gone.what ? lists.get(id) : undefined
    if (values === undefined) return true
    const value = valueInGone?.(gone)
    return value !== undefined && values.has(value)
  })

/** A view without a focus is about all that it shows. What is gone is judged by what is known of it. */
function shownScope(model: Model, lists: Chosen, visible: Visible): Scope {
  const isFiltered = lists.size > 0
  const isThere = (end: string): boolean => visible.nodes.has(model.renamed.get(end) ?? end)
  const had = (gone: Gone): boolean => {
    if (gone.what === 'figure') return !isFiltered
    if (gone.what === 'edge') {
      const [source = '', , target = ''] = gone.key.split('--')
      if (isFiltered && !isThere(source) && !isThere(target)) return false
    }
    return passes(gone, lists)
  }
  const has = (key: string): boolean =>
    visible.nodes.has(key) ||
    visible.edges.has(key) ||
    visible.claims.has(key) ||
    visible.claims.has(model.figures.get(key)?.claim ?? '')
  return { has, had }
}

/** What changed for this view; null where the link names no other edition, or one that is not recorded. */
export function editionChanges(model: Model, state: ViewState, visible: Visible): ChangesOfView | null {
  const since = recordedEdition(model, state)
  if (since === null) return null
  const found = focusOf(model, state.focus).map(({ key }) => key)
  const isAboutFocus = state.focus.length > 0 && state.depth === 0
  const { has, had } = isAboutFocus
    ? around(model, found, state.focus)
    : shownScope(model, chosen(model, state), visible)
  const added = since.added.filter(has)
  return {
    edition: since.edition,
    recorded: since.recorded,
    renamed: since.renamed.filter(({ key }) => has(key)),
    gone: since.gone.filter((gone) => had(gone) || state.focus.includes(gone.key) || state.pick.includes(gone.key)),
    changed: since.changed.filter(has),
    added: {
      nodes: added.filter((key) => model.graph.hasNode(key)),
      edges: added.filter((key) => model.graph.hasEdge(key)),
      claims: added.filter((key) => model.claims.has(key)),
    },
  }
}
