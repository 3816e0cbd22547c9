/** Three good places to begin, found from structure alone. */
import { nodeOf, type Model } from '../model/model.ts'

export interface Beginning {
  readonly node: string
  readonly why: 'shared' | 'busiest' | 'connected' | 'largest'
  /** Bodies for `shared`, else edges. */
  readonly count: number
}

function bodiesOf(model: Model, node: string): number {
  const claims = nodeOf(model, node).claims
  return claims.length === 0 ? 0 : new Set(claims.flatMap((claim) => model.claims.get(claim)?.body ?? [])).size
}

/** The nodes with the highest counts, the first of equal ones first, at most `size`; none below `least`. One walk: there may be many. */
function best(nodes: readonly string[], count: (node: string) => number, least: number, size: number): string[] {
  const found: { readonly node: string; readonly most: number }[] = []
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
  const keys = nodes.rows.map(({ key }) => key)
  const degree = (node: string): number => edges.degrees[nodes.numbers.get(node) ?? -1] ?? 0
  const bodies = (node: string): number => bodiesOf(model, node)
  const chosen: Beginning[] = []
  const add = (
    why: Beginning['why'],
    nodes: readonly string[],
    count: (node: string) => number,
    least: number,
    most = 1,
  ): void => {
    // Those that are chosen already may be the best again.
    const found = best(nodes, count, least, most + chosen.length)
    const others = found.filter((node) => !chosen.some((beginning) => beginning.node === node))
    chosen.push(...others.slice(0, most).map((node) => ({ node, why, count: count(node) })))
  }
  const common = claims.size === 0 ? [] : keys.filter((node) => !speakers.has(node) && bodies(node) > 1)
  add('shared', common, bodies, 2)
  add(
    'busiest',
    [...speakers.keys()].filter((node) => nodes.numbers.has(node)),
    degree,
    1,
  )
  add('connected', common, degree, 1)
  if (chosen.length < wanted) add('largest', keys, degree, 0, wanted - chosen.length)
  return chosen
}
