/** The shortest ways between two nodes, whichever direction the edges have. */
import { UndirectedGraph } from 'graphology'
import { brandes } from 'graphology-shortest-path/unweighted'
import type { Grounding } from '../../graph/schema.ts'
import { bestGrounded } from './grounding.ts'
import { edgeOf, type Model } from './model.ts'

/** From a node to the next, over the edges that join them. */
interface Hop {
  readonly from: string
  readonly to: string
  /** All of them, the best grounded first; never none. */
  readonly edges: readonly string[]
}

export interface Path {
  /** At least one. */
  readonly hops: readonly Hop[]
  /** Of each hop its best grounded edge counts; of these, the weakest. */
  readonly weakest: Grounding
}

export interface ShortestPaths {
  /** Steps of each of them. */
  readonly length: number
  /** How many are equally short; two edges between the same nodes make no second path. */
  readonly count: number
  /** The best grounded of them, in order. */
  readonly paths: readonly Path[]
}

/** A path on its way: places in the graph's own order of nodes, and how many of its steps are only derived or editorial. */
interface Way {
  readonly places: readonly number[]
  readonly derived: number
  readonly editorial: number
}

/** Fewer steps that we drew, then fewer that only follow, then the graph's own order. */
function compareWays(one: Way, other: Way): number {
  if (one.editorial !== other.editorial) return one.editorial - other.editorial
  if (one.derived !== other.derived) return one.derived - other.derived
  const at = one.places.findIndex((place, index) => place !== other.places[index])
  return at < 0 ? 0 : (one.places[at] ?? 0) - (other.places[at] ?? 0)
}

/** The graph without directions, of some edges. Nodes are called by their place in the order: a key may be any word. */
class Undirected {
  readonly view = new UndirectedGraph()
  readonly #keys: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #joints = new Map<string, string[]>()
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
      const joint = this.#joint(source, target)
      this.#joints.set(joint, [...(this.#joints.get(joint) ?? []), edge])
    }
  }

  place(key: string): number {
    return this.#places.get(key) ?? -1
  }

  #joint(one: number, other: number): string {
    return `${Math.min(one, other)} ${Math.max(one, other)}`
  }

  hop(from: number, to: number): Hop {
    const edges = bestGrounded(this.#model, this.#joints.get(this.#joint(from, to)) ?? [])
    return { from: this.#keys[from] ?? '', to: this.#keys[to] ?? '', edges }
  }

  groundingOf(from: number, to: number): Grounding {
    const [best = ''] = this.hop(from, to).edges
    return edgeOf(this.#model, best).grounding
  }
}

/** The nodes on any of the ways that lead to `target`, by what stands before each of them. */
function leadingTo(target: string, before: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  const found = new Set([target])
  for (const node of found) for (const one of before[node] ?? []) found.add(one)
  return found
}

/**
 * The shortest paths over these edges, whichever direction they have, at most `limit` of them; null where there is none.
 * Throws graphology's NotFoundGraphError for an edge that is not there.
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

  // The best ways to a node begin with the best ways to the one before it: no others need to be kept.
  const ways = new Map<string, readonly Way[]>([[source, [{ places: [Number(source)], derived: 0, editorial: 0 }]]])
  for (const node of reached) {
    if (node === source || !leading.has(node)) continue
    const longer = (before[node] ?? []).flatMap((last) => {
      const grounding = graph.groundingOf(Number(last), Number(node))
      return (ways.get(last) ?? []).map(({ places, derived, editorial }) => ({
        places: [...places, Number(node)],
        derived: derived + Number(grounding === 'derived'),
        editorial: editorial + Number(grounding === 'editorial'),
      }))
    })
    ways.set(node, longer.toSorted(compareWays).slice(0, limit))
  }

  const best = ways.get(target) ?? []
  const paths = best.map(({ places, derived, editorial }): Path => {
    const hops = places.slice(1).map((place, index) => graph.hop(places[index] ?? 0, place))
    return { hops, weakest: editorial > 0 ? 'editorial' : derived > 0 ? 'derived' : 'stated' }
  })
  return { length: paths[0]?.hops.length ?? 0, count: counts[target] ?? 0, paths }
}

/** How many other nodes can be walked to from this one over these edges. */
export function reachedFrom(model: Model, node: string, edges: Iterable<string>): number {
  const graph = new Undirected(model, edges)
  return brandes(graph.view, String(graph.place(node)))[0].length - 1
}
