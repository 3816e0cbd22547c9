/** Which nodes are parts of which. The relation is found by the structure of the graph, not by its name. */
import type { Model } from '../graph/model.ts'

/** Source → targets of one relation. */
type Arrows = Map<string, Set<string>>

function isCircular(arrows: Arrows): boolean {
  const done = new Set<string>()
  const open = new Set<string>()
  const isInCircle = (node: string): boolean => {
    if (open.has(node)) return true
    if (done.has(node)) return false
    done.add(node)
    open.add(node)
    const found = [...(arrows.get(node) ?? [])].some(isInCircle)
    open.delete(node)
    return found
  }
  return [...arrows.keys()].some(isInCircle)
}

/**
 * The relation by which nodes of one kind contain each other: it has a direction and no circles, and occurs within the most
 * kinds; of equal ones the first in the vocabulary. Edges drawn by us do not count. null: there is none.
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
  /** The nodes that the node is a part of, the nearest first. */
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
