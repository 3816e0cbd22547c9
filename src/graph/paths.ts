/** The shortest paths between two nodes, regardless of the direction of edges. */
import { UndirectedGraph } from 'graphology'
import { brandes } from 'graphology-shortest-path/unweighted'
import type { Grounding } from '../../graph/schema.ts'
import { bestGrounded } from './grounding.ts'
import { edgeOf, type Model } from './model.ts'

/** A step from a node to the next, with the edges between them. */
interface Hop {
  readonly from: string
  readonly to: string
  /** All edges between the two nodes, the best grounded first; at least one. */
  readonly edges: readonly string[]
}

export interface Path {
  /** At least one. */
  readonly hops: readonly Hop[]
  /** The weakest grounding on the path, where each hop counts as its best grounded edge. */
  readonly weakest: Grounding
}

export interface ShortestPaths {
  /** The number of steps of each path. */
  readonly length: number
  /** How many paths are equally short. Two edges between the same nodes do not make a second path. */
  readonly count: number
  /** The best grounded of these paths, in order. */
  readonly paths: readonly Path[]
}

/** An unfinished path: its nodes by their numbers, and how many of its steps are only derived or editorial. */
interface PartialPath {
  readonly places: readonly number[]
  readonly derived: number
  readonly editorial: number
}

/** Fewer editorial steps come first, then fewer derived steps, then the order of nodes in the graph. */
function comparePaths(one: PartialPath, other: PartialPath): number {
  if (one.editorial !== other.editorial) return one.editorial - other.editorial
  if (one.derived !== other.derived) return one.derived - other.derived
  const at = one.places.findIndex((place, index) => place !== other.places[index])
  return at < 0 ? 0 : (one.places[at] ?? 0) - (other.places[at] ?? 0)
}

/** The graph without directions, made of some edges. Nodes are named by numbers, because a key may be any word (even `constructor`). */
class Undirected {
  readonly view = new UndirectedGraph()
  readonly #keys: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #edgesOfPair = new Map<string, string[]>()
  readonly #model: Model

  constructor(model: Model, edges: Iterable<string>) {
    this.#model = model
    this.#keys = model.graph.nodes()
    this.#places = new Map(this.#keys.map((key, place) => [key, place]))
    for (const place of this.#keys.keys()) this.view.addNode(place)
    for (const edge of edges) {
      const [source, target] = model.graph.extremities(edge).map((end) => this.place(end))
      if (source === undefined || target === undefined || source === target) continue
      this.view.mergeEdge(source, target)
      const pair = this.#pair(source, target)
      this.#edgesOfPair.set(pair, [...(this.#edgesOfPair.get(pair) ?? []), edge])
    }
  }

  place(key: string): number {
    return this.#places.get(key) ?? -1
  }

  #pair(one: number, other: number): string {
    return `${Math.min(one, other)} ${Math.max(one, other)}`
  }

  hop(from: number, to: number): Hop {
    const edges = bestGrounded(this.#model, this.#edgesOfPair.get(this.#pair(from, to)) ?? [])
    return { from: this.#keys[from] ?? '', to: this.#keys[to] ?? '', edges }
  }

  groundingOf(from: number, to: number): Grounding {
    const [best = ''] = this.hop(from, to).edges
    return edgeOf(this.#model, best).grounding
  }
}

/** The nodes on any path to `target`. `before`: for each node, the nodes before it on shortest paths. */
function leadingTo(target: string, before: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  const found = new Set([target])
  for (const node of found) for (const one of before[node] ?? []) found.add(one)
  return found
}

/**
 * The shortest paths over these edges, regardless of their direction, at most `limit` of them; null if there is none.
 * Throws graphology's NotFoundGraphError for an edge that is not in the graph.
 */
export function shortestPaths(
  model: Model,
  [from, to]: readonly [string, string],
  edges: Iterable<string>,
  limit: number,
): ShortestPaths | null {
  const graph = new Undirected(model, edges)
  const [source, target] = [String(graph.place(from)), String(graph.place(to))]
  if (source === target || !graph.view.hasNode(source) || !graph.view.hasNode(target)) return null
  const [reached, before, counts] = brandes(graph.view, source)
  const leading = leadingTo(target, before)
  if (!leading.has(source)) return null

  // The best paths to a node begin with the best paths to the node before it, so no others are needed.
  const found = new Map<string, readonly PartialPath[]>([
    [source, [{ places: [Number(source)], derived: 0, editorial: 0 }]],
  ])
  for (const node of reached) {
    if (node === source || !leading.has(node)) continue
    const longer = (before[node] ?? []).flatMap((last) => {
      const grounding = graph.groundingOf(Number(last), Number(node))
      return (found.get(last) ?? []).map(({ places, derived, editorial }) => ({
        places: [...places, Number(node)],
        derived: derived + Number(grounding === 'derived'),
        editorial: editorial + Number(grounding === 'editorial'),
      }))
    })
    found.set(node, longer.toSorted(comparePaths).slice(0, limit))
  }

  const best = found.get(target) ?? []
  const paths = best.map(({ places, derived, editorial }): Path => {
    const hops = places.slice(1).map((place, index) => graph.hop(places[index] ?? 0, place))
    return { hops, weakest: editorial > 0 ? 'editorial' : derived > 0 ? 'derived' : 'stated' }
  })
  return { length: paths[0]?.hops.length ?? 0, count: counts[target] ?? 0, paths }
}

/** How many other nodes can be reached from this one over these edges, regardless of their direction. */
export function reachedFrom(model: Model, node: string, edges: Iterable<string>): number {
  const graph = new Undirected(model, edges)
  return brandes(graph.view, String(graph.place(node)))[0].length - 1
}
