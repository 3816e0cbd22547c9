/** What a key in a link means today: keys are stable, and a renamed node or edge is found under its earlier ones. */
import type { Model } from '../graph/model.ts'

export interface Resolved {
  readonly kind: 'node' | 'edge' | 'claim' | 'figure'
  /** The present key. */
  readonly key: string
}

/** An edge's key is `source--relation--target`, with its grounding behind where it is not stated. */
function movedEdge(model: Model, key: string): string | null {
  const [source, relation, target, ...rest] = key.split('--')
  if (source === undefined || relation === undefined || target === undefined) return null
  const ends = [model.renamed.get(source) ?? source, relation, model.renamed.get(target) ?? target, ...rest]
  const moved = ends.join('--')
  const present = model.renamed.get(key) ?? model.renamed.get(moved) ?? moved
  return model.edges.numbers.has(present) ? present : null
}

/** What the key names in this graph, through renamings of nodes and of edges' ends; null where it names nothing. */
export function resolve(model: Model, key: string): Resolved | null {
  if (model.nodes.numbers.has(key)) return { kind: 'node', key }
  if (model.edges.numbers.has(key)) return { kind: 'edge', key }
  if (model.claims.has(key)) return { kind: 'claim', key }
  if (model.figures.has(key)) return { kind: 'figure', key }
  const node = model.renamed.get(key)
  if (node !== undefined && model.nodes.numbers.has(node)) return { kind: 'node', key: node }
  const edge = movedEdge(model, key)
  return edge === null ? null : { kind: 'edge', key: edge }
}

/** What the focus names today, each once, in the order given; keys that name nothing are left out. */
export function focusOf(model: Model, focus: readonly string[]): readonly Resolved[] {
  const found = new Map<string, Resolved>()
  for (const key of focus) {
    const resolved = resolve(model, key)
    if (resolved) found.set(resolved.key, resolved)
  }
  return [...found.values()]
}

/** The two nodes that a focus compares; null where it is anything else. */
export function pairOf(model: Model, focus: readonly string[]): readonly [string, string] | null {
  const [one, other] = focusOf(model, focus)
  return one?.kind === 'node' && other?.kind === 'node' ? [one.key, other.key] : null
}
