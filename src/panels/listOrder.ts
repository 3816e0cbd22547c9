/** The graph as text, in one order for every reader. */
import type { Model } from '../model/model.ts'
import type { Visible } from '../view/visible.ts'
import { edgesOfNode } from './edgesOfNode.ts'

export interface ListLine {
  readonly relation: string
  readonly incoming: boolean
  readonly edges: readonly string[]
}

interface ListGroup {
  /** The one body that names these nodes; null: several do; undefined: none does. */
  readonly body: string | null | undefined
  readonly nodes: readonly string[]
}

export interface ListSection {
  readonly kind: string
  readonly count: number
  readonly groups: readonly ListGroup[]
}

/** The one body whose claims name a node; null where several do. */
function soleBody(model: Model, node: string, claims: readonly string[]): string | null | undefined {
  const bodies = new Set(claims.flatMap((claim) => model.claims.get(claim)?.body ?? []))
  if (bodies.size > 1) return null
  const [speaker] = model.speakers.get(node) ?? []
  return [...bodies][0] ?? speaker
}

/** Asked anew with every step of a reader; what is shown stays the same after most of them. */
const known = new WeakMap<Visible, readonly ListSection[]>()

/** The visible nodes by kind, in the vocabulary's order; in it what several name first, then body by body. */
export function listSections(model: Model, visible: Visible): readonly ListSection[] {
  const sections = known.get(visible) ?? sectionsOf(model, visible)
  known.set(visible, sections)
  return sections
}

function sectionsOf(model: Model, visible: Visible): readonly ListSection[] {
  const { nodes: all, kinds, bodies } = model
  const byKind = new Map<string, Map<string | null | undefined, string[]>>(
    [...kinds.keys()].map((kind) => [kind, new Map()]),
  )
  for (const [at, { key: node, attributes }] of all.rows.entries()) {
    if (visible.nodes.marks[at] !== 1) continue
    const { kind } = attributes
    const groups = byKind.get(kind) ?? new Map<string | null | undefined, string[]>()
    byKind.set(kind, groups)
    const body = soleBody(model, node, attributes.claims)
    const nodes = groups.get(body)
    if (nodes) nodes.push(node)
    else groups.set(body, [node])
  }
  const order = [null, ...bodies.keys(), undefined]
  return [...byKind].flatMap(([kind, groups]) => {
    const ordered = order.flatMap((body) => {
      const nodes = groups.get(body)
      return nodes ? [{ body, nodes }] : []
    })
    const count = ordered.reduce((sum, { nodes }) => sum + nodes.length, 0)
    return count > 0 ? [{ kind, count, groups: ordered }] : []
  })
}

/** A node's visible edges, by relation and direction. */
export function listLines(model: Model, visible: Visible, node: string): readonly ListLine[] {
  return edgesOfNode(model, node).flatMap(({ relation, incoming, edges }) => {
    const shown = edges.filter((edge) => visible.edges.has(edge))
    return shown.length > 0 ? [{ relation, incoming, edges: shown }] : []
  })
}
