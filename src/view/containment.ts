/** Which nodes are parts of which, as far as a graph says it by its structure: no relation is known by name. */
import type { Model } from '../model/model.ts'

/** Source → targets, of one relation. */
type Arrows = Map<string, Set<string>>

function isCircular(arrows: Arrows): boolean {
  const done = new Set<string>()
  const open = new Set<string>()
  const turnsBack = (node: string): boolean => {
    if (open.has(node)) return true
    if (done.has(node)) return false
    done.add(node)
    open.add(node)
    const found = [...(arrows.get(node) ?? [])].some(turnsBack)
    open.delete(node)
    return found
  }
  return [...arrows.keys()].some(turnsBack)
}

/**
 * The relation by which nodes of one kind contain each other: one-way, without circles, and found inside the most kinds;
 * of equals the vocabulary's first. Edges that we drew ourselves tell nothing. null where there is none.
 */
export function containmentOf({ graph, relations }: Model): string | null {
  const inside = new Map<string, { readonly kinds: Set<string>; readonly arrows: Arrows }>()
  graph.forEachEdge((_, { relation, grounding }, source, target, from, to) => {
    if (grounding === 'editorial' || from.kind !== to.kind || relations.get(relation)?.symmetric === true) return
    const found = inside.get(relation) ?? { kinds: new Set<string>(), arrows: new Map<string, Set<string>>() }
    inside.set(relation, found)
    found.kinds.add(from.kind)
    found.arrows.set(source, (found.arrows.get(source) ?? new Set()).add(target))
  })
  const spread = (relation: string): number => inside.get(relation)?.kinds.size ?? 0
  const known = [...relations.keys()]
  const [widest] = [...new Set([...known, ...inside.keys()])]
    .filter(
      (relation) => spread(relation) > 0 && !isCircular(inside.get(relation)?.arrows ?? new Map<string, Set<string>>()),
    )
    .sort((a, b) => spread(b) - spread(a))
  return widest ?? null
}

export interface Containment {
  /** What the node is a part of, the nearest first. */
  readonly wholesOf: (node: string) => readonly string[]
  /** The node's own parts, one step down. */
  readonly partsOf: (node: string) => readonly string[]
}

/** Wholes and parts by the relation that `containmentOf` finds. */
export function containment(model: Model): Containment {
  const { graph } = model
  const relation = containmentOf(model)
  const contains = (edge: string): boolean => {
    const attributes = graph.getEdgeAttributes(edge)
    return attributes.relation === relation && attributes.grounding !== 'editorial'
  }
  const above = (node: string): readonly string[] =>
    graph
      .outEdges(node)
      .filter(contains)
      .map((edge) => graph.target(edge))
  return {
    wholesOf: (node) => {
      const found = new Set(above(node))
      for (const whole of found) for (const higher of above(whole)) found.add(higher)
      found.delete(node)
      return [...found]
    },
    partsOf: (node) => [
      ...new Set(
        graph
          .inEdges(node)
          .filter(contains)
          .map((edge) => graph.source(edge)),
      ),
    ],
  }
}
