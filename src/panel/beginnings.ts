/** Three good nodes to begin with, found by the structure of the graph alone. */
import { speakingBodies } from '../graph/census.ts'
import type { Model } from '../graph/model.ts'

export interface Beginning {
  readonly node: string
  readonly why: 'shared' | 'busiest' | 'connected' | 'largest'
  /** The number of reporting bodies for `shared`, of edges for all others. */
  readonly count: number
}

/** How many reporting bodies name a node. */
function bodiesOf({ nodes, claims }: Model, reporting: ReadonlySet<string>, node: number): number {
  const named = nodes.rows[node]?.attributes.claims ?? []
  const bodies = named.flatMap((claim) => claims.get(claim)?.body ?? [])
  return bodies.length === 0 ? 0 : new Set(bodies.filter((body) => reporting.has(body))).size
}

/** At most `size` nodes with the highest counts, none below `least`; of equal ones the first. One pass, since there may be very many. */
function best(nodes: Iterable<number>, count: (node: number) => number, least: number, size: number): number[] {
  const found: { readonly node: number; readonly most: number }[] = []
  for (const node of nodes) {
    const most = count(node)
    if (most < least || (found.length === size && most <= (found.at(-1)?.most ?? 0))) continue
    const at = found.findIndex((other) => other.most < most)
    found.splice(at === -1 ? found.length : at, 0, { node, most })
    if (found.length > size) found.pop()
  }
  return found.map(({ node }) => node)
}

/** How many are shown. */
const wanted = 3

/**
 * The node that most reporting bodies name, the node with a body that has most edges, and the node with most edges among those that
 * several bodies name. If a graph lacks one of these, its nodes with most edges. Fewer than three only if it has fewer nodes.
 */
export function beginnings(model: Model): readonly Beginning[] {
  const { nodes, edges, speakers, claims } = model
  const degree = (node: number): number => edges.degrees[node] ?? 0
  const reporting = new Set(speakingBodies(model).reporting.map(({ id }) => id))
  const bodies = (node: number): number => bodiesOf(model, reporting, node)
  const chosen: (Omit<Beginning, 'node'> & { readonly node: number })[] = []
  const add = (
    why: Beginning['why'],
    nodes: Iterable<number>,
    count: (node: number) => number,
    least: number,
    most = 1,
  ): void => {
    // Nodes that are chosen already may be among the best again, so more are asked for.
    const found = best(nodes, count, least, most + chosen.length)
    const others = found.filter((node) => !chosen.some((beginning) => beginning.node === node))
    chosen.push(...others.slice(0, most).map((node) => ({ node, why, count: count(node) })))
  }
  const common =
    claims.size === 0
      ? []
      : [...nodes.rows.keys()].filter((at) => !speakers.has(nodes.rows[at]?.key ?? '') && bodies(at) > 1)
  add('shared', common, bodies, 2)
  add(
    'busiest',
    [...speakers.keys()].flatMap((node) => nodes.numbers.get(node) ?? []),
    degree,
    1,
  )
  add('connected', common, degree, 1)
  if (chosen.length < wanted) add('largest', nodes.rows.keys(), degree, 0, wanted - chosen.length)
  return chosen.map(({ node, ...rest }) => ({ node: nodes.rows[node]?.key ?? '', ...rest }))
}
