/** Sorts what is said of a node by who says it: its own body, other bodies, bodies without a node, or only we. */
import { claimsOfEdge, type Model } from '../graph/model.ts'

export type Attribution =
  | { readonly kind: 'own' }
  | { readonly kind: 'others' }
  /** A body without a node, such as an introduction. */
  | { readonly kind: 'lead'; readonly body: string }
  /** No passage says it by itself. */
  | { readonly kind: 'ours' }

/** A name for comparing attributions. */
export const attributionId = (by: Attribution): string => (by.kind === 'lead' ? `lead ${by.body}` : by.kind)

function attributionsOf(model: Model, node: string, bodies: readonly string[]): readonly Attribution[] {
  const own = new Set(model.speakers.get(node) ?? [])
  const attributions = bodies.map((body): Attribution => {
    if (own.has(body)) return { kind: 'own' }
    return (model.bodies.get(body)?.node ?? null) === null ? { kind: 'lead', body } : { kind: 'others' }
  })
  return attributions.length > 0 ? attributions : [{ kind: 'ours' }]
}

export interface AttributedPassages {
  readonly by: Attribution
  readonly edges: readonly string[]
  /** Passages that name the node and carry none of its edges. */
  readonly claims: readonly string[]
}

/**
 * A node's edges and passages by who says them: its own bodies first, then other bodies, then each body without a node,
 * then what only we say. An edge that several bodies say is listed under each. Empty for a node without a body.
 */
export function attributions(
  model: Model,
  node: string,
  edges: readonly string[],
  claims: readonly string[],
): readonly AttributedPassages[] {
  if (!model.speakers.has(node)) return []
  const found = new Map<string, { by: Attribution; edges: string[]; claims: string[] }>()
  const under = (by: Attribution): { edges: string[]; claims: string[] } => {
    const known = found.get(attributionId(by)) ?? { by, edges: [], claims: [] }
    found.set(attributionId(by), known)
    return known
  }
  for (const by of [{ kind: 'own' }, { kind: 'others' }] as const) under(by)
  for (const [body, { node: stands }] of model.bodies) if (stands === null) under({ kind: 'lead', body })
  under({ kind: 'ours' })
  for (const edge of edges) {
    const bodies = [...new Set(claimsOfEdge(model, edge).map(({ body }) => body))]
    const distinct = new Map(attributionsOf(model, node, bodies).map((by) => [attributionId(by), by]))
    for (const by of distinct.values()) under(by).edges.push(edge)
  }
  for (const claim of claims) {
    const body = model.claims.get(claim)?.body
    if (body !== undefined) for (const by of attributionsOf(model, node, [body])) under(by).claims.push(claim)
  }
  return [...found.values()].filter((one) => one.edges.length + one.claims.length > 0)
}
