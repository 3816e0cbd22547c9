/** Which heads name each other node. Heads are the nodes that radial clusters are built around. */
import type { Model } from '../graph/model.ts'

/** The owner of nodes that are named by a body without a node of its own. */
export const nobody = ''

export interface Owned {
  /** In the order of their bodies. */
  readonly heads: readonly string[]
  /** Node → the heads that name it, and perhaps `nobody`. The heads themselves are not included. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>
}

const mostHeads = 12

/** The heads of a graph without speakers: the nodes that have at least half as many outgoing edges as the node with the most. */
function busiest({ graph }: Model): string[] {
  const most = Math.max(0, ...graph.mapNodes((node) => graph.outDegree(node)))
  if (most === 0) return []
  return graph
    .filterNodes((node) => graph.outDegree(node) * 2 >= most)
    .sort((a, b) => graph.outDegree(b) - graph.outDegree(a))
    .slice(0, mostHeads)
}

function headsOfClaims(model: Model, claims: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const id of claims) {
    const claim = model.claims.get(id)
    if (claim === undefined) continue
    const node = model.bodies.get(claim.body)?.node ?? nobody
    found.add(model.graph.hasNode(node) ? node : nobody)
  }
  return found
}

/** Nodes that no claim names get the owners of their neighbours, step by step outward. */
function inherit({ graph }: Model, heads: ReadonlySet<string>, owners: Map<string, ReadonlySet<string>>): void {
  let ownerless = graph.nodes().filter((node) => !heads.has(node) && !owners.has(node))
  for (let before = -1; ownerless.length !== before;) {
    before = ownerless.length
    const found: [string, Set<string>][] = []
    for (const node of ownerless) {
      const near = graph.neighbors(node)
      const from = near.flatMap((other) => (heads.has(other) ? [other] : [...(owners.get(other) ?? [])]))
      if (from.length > 0) found.push([node, new Set(from)])
    }
    for (const [node, from] of found) owners.set(node, from)
    ownerless = ownerless.filter((node) => !owners.has(node))
  }
}

/** Depends on claims and edges alone. Pure. */
export function findOwners(model: Model): Owned {
  const { graph } = model
  const speaking = [...model.speakers.keys()].filter((node) => graph.hasNode(node))
  const heads = speaking.length > 0 ? speaking : busiest(model)
  const known = new Set(heads)
  const owners = new Map<string, ReadonlySet<string>>()
  if (speaking.length > 0)
    graph.forEachNode((node, { claims }) => {
      if (known.has(node)) return
      const ofEdges = graph.mapEdges(node, (_edge, attributes) => attributes.claims.flat()).flat()
      const from = headsOfClaims(model, [...claims, ...ofEdges])
      if (from.size > 0) owners.set(node, from)
    })
  inherit(model, known, owners)
  return { heads, owners }
}
