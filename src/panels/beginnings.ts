/** Three good places to begin, found from structure alone. */
import type { Model } from '../model/model.ts'

export interface Beginning {
  readonly node: string
  readonly why: 'shared' | 'busiest' | 'connected' | 'largest'
  /** Bodies for `shared`, else edges. */
  readonly count: number
}

/** How many bodies name a node. */
function bodiesOf({ nodes, claims }: Model, node: number): number {
  const named = nodes.rows[node]?.attributes.claims ?? []
  return named.length === 0 ? 0 : new Set(named.flatMap((claim) => claims.get(claim)?.body ?? [])).size
}

/** The numbers with the highest counts, the first of equal ones first, at most `size`; none below `least`. One walk: there may be many. */
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

/** So many places are shown. */
const wanted = 3

/**
 * What most bodies name, the speaker with most edges, and the most connected of what several share; where a graph has
 * none of these, its most connected nodes. Each node once; fewer than three only where the graph has fewer nodes.
 */
export function beginnings(model: Model): readonly Beginning[] {
  const { nodes, edges, speakers, claims } = model
  const degree = (node: number): number => edges.degrees[node] ?? 0
  const bodies = (node: number): number => bodiesOf(model, node)
  const chosen: (Omit<Beginning, 'node'> & { readonly node: number })[] = []
  const add = (
    why: Beginning['why'],
    nodes: Iterable<number>,
    count: (node: number) => number,
    least: number,
    most = 1,
  ): void => {
    // Those that are chosen already may be the best again.
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
  return chosen.map(({ node, ...told }) => ({ node: nodes.rows[node]?.key ?? '', ...told }))
}
