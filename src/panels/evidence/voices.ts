/** Who speaks of a node: its own body, other reports, bodies that stand for no node, or only we. */
import { claimsOfEdge, type Model } from '../../model/model.ts'

export type Voice =
  | { readonly kind: 'own' }
  | { readonly kind: 'others' }
  /** A body that speaks for no node, such as an introduction. */
  | { readonly kind: 'lead'; readonly body: string }
  /** No passage says it by itself. */
  | { readonly kind: 'ours' }

/** A name for comparing voices. */
export const voiceId = (voice: Voice): string => (voice.kind === 'lead' ? `lead ${voice.body}` : voice.kind)

function voicesOf(model: Model, node: string, bodies: readonly string[]): readonly Voice[] {
  const own = new Set(model.speakers.get(node) ?? [])
  const voices = bodies.map((body): Voice => {
    if (own.has(body)) return { kind: 'own' }
    return (model.bodies.get(body)?.node ?? null) === null ? { kind: 'lead', body } : { kind: 'others' }
  })
  return voices.length > 0 ? voices : [{ kind: 'ours' }]
}

export interface Voiced {
  readonly voice: Voice
  readonly edges: readonly string[]
  /** Passages that name the node and carry none of its edges. */
  readonly claims: readonly string[]
}

/**
 * A node's edges and passages by who says them: its own body first, then other reports, then each body that stands for
 * none, then what is ours. An edge that several say stands under each of them. Empty for a node that no body speaks for.
 */
export function voices(
  model: Model,
  node: string,
  edges: readonly string[],
  claims: readonly string[],
): readonly Voiced[] {
  if (!model.speakers.has(node)) return []
  const found = new Map<string, { voice: Voice; edges: string[]; claims: string[] }>()
  const under = (voice: Voice): { edges: string[]; claims: string[] } => {
    const known = found.get(voiceId(voice)) ?? { voice, edges: [], claims: [] }
    found.set(voiceId(voice), known)
    return known
  }
  for (const voice of [{ kind: 'own' }, { kind: 'others' }] as const) under(voice)
  for (const [body, { node: stands }] of model.bodies) if (stands === null) under({ kind: 'lead', body })
  under({ kind: 'ours' })
  for (const edge of edges) {
    const bodies = [...new Set(claimsOfEdge(model, edge).map(({ body }) => body))]
    const distinct = new Map(voicesOf(model, node, bodies).map((voice) => [voiceId(voice), voice]))
    for (const voice of distinct.values()) under(voice).edges.push(edge)
  }
  for (const claim of claims) {
    const body = model.claims.get(claim)?.body
    if (body !== undefined) for (const voice of voicesOf(model, node, [body])) under(voice).claims.push(claim)
  }
  return [...found.values()].filter((one) => one.edges.length + one.claims.length > 0)
}
