/** Which of the heads (the nodes that flowers grow from) each other node is named by. */
import type { Model } from '../model/model.ts'

/** Stands among a node's owners for a speaker that speaks for no node. */
export const nobody = ''

export interface Owned {
  /** The nodes that flowers grow from, in the order of their bodies. */
  readonly heads: readonly string[]
  /** Node → the heads that name it, and perhaps `nobody`. Heads themselves are left out. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>
}

const mostHeads = 12

/** Without speakers, the nodes with most outgoing edges take their role: at least half as many as the first. */
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

/** Nodes that no claim names take the owners of what they hang on, step by step outward. */
function inherit({ graph }: Model, heads: ReadonlySet<string>, owners: Map<string, ReadonlySet<string>>): void {
  let bare = graph.nodes().filter((node) => !heads.has(node) && !owners.has(node))
  for (let before = -1; bare.length !== before;) {
    before = bare.length
    const found: [string, Set<string>][] = []
    for (const node of bare) {
      const near = graph.neighbors(node)
      const from = near.flatMap((other) => (heads.has(other) ? [other] : [...(owners.get(other) ?? [])]))
      if (from.length > 0) found.push([node, new Set(from)])
    }
    for (const [node, from] of found) owners.set(node, from)
    bare = bare.filter((node) => !owners.has(node))
  }
}

/** Finds heads and owners from claims and edges alone; pure. */
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
