/** What two nodes have in common and what only one of them has, by visible edges. */
import type { Figure } from '../../graph/schema.ts'
import { bestGrounded } from '../graph/grounding.ts'
import type { Model } from '../graph/model.ts'
import { compareFigures } from '../figures/comparable.ts'
import type { Visible } from '../filter/visible.ts'

/** A node that both are joined to, with the edges of each to it, the best grounded first. */
interface Shared {
  readonly node: string
  readonly edges: readonly [readonly string[], readonly string[]]
}

export interface NodeComparison {
  /** The edges between the two. */
  readonly between: readonly string[]
  /** In the order of the edges of the first node. */
  readonly shared: readonly Shared[]
  /** The edges of each to nodes that the other is not joined to. */
  readonly alone: readonly [readonly string[], readonly string[]]
  /** The edges of either that the filters hide, each once. */
  readonly hidden: readonly string[]
}

/** Compares two nodes. A loop counts as `alone`. */
export function compareNodes(model: Model, visible: Visible, [one, other]: readonly [string, string]): NodeComparison {
  const { graph } = model
  const edgesOf = (node: string): readonly string[] => [...new Set(graph.edges(node))]
  const shownOf = (node: string): readonly string[] => edgesOf(node).filter((edge) => visible.edges.has(edge))
  const neighboursOf = (node: string, edges: readonly string[]): ReadonlySet<string> =>
    new Set(edges.map((edge) => graph.opposite(node, edge)))
  const [ofOne, ofOther] = [shownOf(one), shownOf(other)]
  const [nearOne, nearOther] = [neighboursOf(one, ofOne), neighboursOf(other, ofOther)]
  const shared = [...nearOne].filter((node) => nearOther.has(node) && node !== one && node !== other)
  const both = new Set(shared)
  const alone = (node: string, edges: readonly string[], partner: string): readonly string[] =>
    edges.filter((edge) => {
      const end = graph.opposite(node, edge)
      return end !== partner && !both.has(end)
    })
  const to = (node: string, edges: readonly string[], end: string): readonly string[] =>
    bestGrounded(
      model,
      edges.filter((edge) => graph.opposite(node, edge) === end),
    )
  return {
    between: to(one, ofOne, other),
    shared: shared.map((node) => ({ node, edges: [to(one, ofOne, node), to(other, ofOther, node)] })),
    alone: [alone(one, ofOne, other), alone(other, ofOther, one)],
    hidden: [...new Set([...edgesOf(one), ...edgesOf(other)])].filter((edge) => !visible.edges.has(edge)),
  }
}

export interface FigureComparison {
  /** Figures of both that may stand on one scale, in groups of at least two. */
  readonly comparable: readonly (readonly Figure[])[]
  /** The other figures of each, which have no common scale. */
  readonly alone: readonly [readonly Figure[], readonly Figure[]]
  /** How many figures are left out because their passage does not count. */
  readonly left: number
}

/** The reported figures about two nodes. A figure about both belongs to the first and is compared with nothing. */
export function compareFiguresOf(
  model: Model,
  visible: Visible,
  [one, other]: readonly [string, string],
): FigureComparison {
  const all = model.attributes.figures.filter(
    ({ role, about }) => role === 'reported' && (about.includes(one) || about.includes(other)),
  )
  const counting = all.filter(({ claim }) => visible.claims.has(claim))
  const ofOne = counting.filter(({ about }) => about.includes(one))
  const ofOther = counting.filter(({ about }) => !about.includes(one))
  const placed = new Set<Figure>()
  const comparable = ofOne.flatMap((figure) => {
    if (placed.has(figure)) return []
    // Each is compared with the whole group: two that are comparable with a third may not be comparable with each other.
    const group = [...ofOne, ...ofOther].reduce<readonly Figure[]>(
      (found, candidate) =>
        candidate === figure || placed.has(candidate) || !compareFigures(model, [...found, candidate]).isComparable
          ? found
          : [...found, candidate],
      [figure],
    )
    if (!group.some((candidate) => ofOther.includes(candidate))) return []
    for (const candidate of group) placed.add(candidate)
    return [group]
  })
  const rest = (figures: readonly Figure[]): readonly Figure[] => figures.filter((figure) => !placed.has(figure))
  return { comparable, alone: [rest(ofOne), rest(ofOther)], left: all.length - counting.length }
}
