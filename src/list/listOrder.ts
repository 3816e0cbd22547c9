/** The order of the list, which is the same for every reader. */
import type { Model } from '../graph/model.ts'
import type { Visible } from '../filter/visible.ts'
import { edgesOfNode } from '../evidence/edgesOfNode.ts'

export interface ListLine {
  readonly relation: string
  readonly incoming: boolean
  readonly edges: readonly string[]
}

interface ListGroup {
  /** The only body that names these nodes; null: several do; undefined: none does. */
  readonly body: string | null | undefined
  readonly nodes: readonly string[]
}

export interface ListSection {
  readonly kind: string
  readonly count: number
  readonly groups: readonly ListGroup[]
}

/** The only body whose claims name a node; null: several do; undefined: none does. */
function soleBody(model: Model, node: string, claims: readonly string[]): string | null | undefined {
  const bodies = new Set(claims.flatMap((claim) => model.claims.get(claim)?.body ?? []))
  if (bodies.size > 1) return null
  const [own] = model.speakers.get(node) ?? []
  return [...bodies][0] ?? own
}

/** A cache: most steps of a reader ask again, and change nothing of what is visible. */
const known = new WeakMap<Visible, readonly ListSection[]>()

/** The visible nodes by kind, in the order of the vocabulary. Within a kind, nodes that several bodies name come first, then those of each body. */
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
