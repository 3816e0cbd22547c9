/** What has changed between the edition that a link was made with and this graph, for what the link shows. */
import type { EditionChanges, Gone } from '../../graph/derived.ts'
import { claimsOfEdge, type Model } from '../model/model.ts'
import { chosen, type Chosen } from './chosen.ts'
import { focusOf } from './resolve.ts'
import type { ViewState } from './state.ts'
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

/** A selection is about itself: a node with its edges and passages, an edge with its ends, and what rests on a passage. */
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

/** Without a selection a view is about all that it shows; what is gone is judged by what is known of it. */
function shownScope(model: Model, lists: Chosen, visible: Visible): Scope {
  const lets = (list: ReadonlySet<string> | null, value: string | undefined): boolean =>
    list === null || (value !== undefined && list.has(value))
  const isSifted = Object.values(lists).some((list) => list !== null)
  const isThere = (end: string): boolean => visible.nodes.has(model.renamed.get(end) ?? end)
  const had = ({ key, what, kind, body }: Gone): boolean => {
    if (what === 'node') return lets(lists.kinds, kind) && lists.types === null
    if (what === 'claim') return lets(lists.bodies, body) && lists.speakers === null && lists.documents === null
    if (what === 'figure') return !isSifted
    const [source = '', relation, target = '', grounding = 'stated'] = key.split('--')
    const ends = !isSifted || isThere(source) || isThere(target)
    return ends && lets(lists.relations, relation) && lets(lists.grounding, grounding)
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
  const isSelection = state.focus.length > 0 && state.depth === 0
  const { has, had } = isSelection
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
