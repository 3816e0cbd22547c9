/** The paths between the two nodes in focus over what the view shows, and the paths that its filters hide. */
import { edgeOf } from '../graph/model.ts'
import type { Model } from '../graph/model.ts'
import { reachedFrom, shortestPaths, type Path, type ShortestPaths } from '../graph/paths.ts'
import { pairOf } from '../link/resolve.ts'
import type { MarkKeys } from '../link/focusMarks.ts'
import type { ViewState } from '../link/viewState.ts'
import type { Visible } from '../filter/visible.ts'

/** Equally short paths that are listed at most. */
export const pathLimit = 12

/** Paths that are not found because of the filters. */
export interface Cut {
  /** Over edges of any grounding, or over stated edges alone. */
  readonly over: 'any' | 'stated'
  /** What the filters leave: no path, longer paths, or fewer paths of the same length. */
  readonly leaves: 'none' | 'longer' | 'fewer'
  /** Steps of the hidden paths. */
  readonly length: number
  /** How many paths of that length are hidden. */
  readonly count: number
  /** The edges to show for them to be found. */
  readonly edges: readonly string[]
}

export interface Paths {
  readonly from: string
  readonly to: string
  /** The shortest over stated edges alone. */
  readonly stated: ShortestPaths | null
  /** The shortest over edges of every grounding, if they are shorter. */
  readonly shorter: ShortestPaths | null
  readonly cut: Cut | null
  /** If the whole graph has no path: how many nodes can be reached from each of the two; else null. */
  readonly reached: readonly [number, number] | null
}

type Found = Pick<Paths, 'stated' | 'shorter'>

function search(model: Model, ends: readonly [string, string], edges: readonly string[]): Found {
  const isStated = (edge: string): boolean => edgeOf(model, edge).grounding === 'stated'
  const stated = shortestPaths(model, ends, edges.filter(isStated), pathLimit)
  const any = shortestPaths(model, ends, edges, pathLimit)
  return { stated, shorter: any && any.length < (stated?.length ?? Infinity) ? any : null }
}

const edgesOf = (found: ShortestPaths): readonly string[] => [
  ...new Set(found.paths.flatMap(({ hops }) => hops.flatMap(({ edges }) => edges.slice(0, 1)))),
]

/** What a search over the whole graph finds and the same search over what is visible does not; null: nothing. */
function cutOf(over: Cut['over'], whole: ShortestPaths | null, shown: ShortestPaths | null): Cut | null {
  if (!whole) return null
  const cut = { over, length: whole.length, count: whole.count, edges: edgesOf(whole) }
  if (!shown) return { ...cut, leaves: 'none' }
  if (whole.length < shown.length) return { ...cut, leaves: 'longer' }
  const hidden = whole.count - shown.count
  return hidden > 0 ? { ...cut, count: hidden, leaves: 'fewer' } : null
}

function find(model: Model, ends: readonly [string, string], { edges }: Visible): Paths {
  const shown = search(model, ends, [...edges])
  const everything = model.graph.edges()
  const whole = edges.size === everything.length ? shown : search(model, ends, everything)
  const best = ({ stated, shorter }: Found): ShortestPaths | null => shorter ?? stated
  const reach = (node: string): number => reachedFrom(model, node, everything)
  return {
    from: ends[0],
    to: ends[1],
    ...shown,
    cut: cutOf('any', best(whole), best(shown)) ?? cutOf('stated', whole.stated, shown.stated),
    reached: best(whole) ? null : [reach(ends[0]), reach(ends[1])],
  }
}

const last = new WeakMap<Visible, Paths>()

/** The paths that a view asks for; null: it asks for none, or two nodes are not in focus. */
export function pathsOf(model: Model, state: ViewState, visible: Visible): Paths | null {
  const ends = state.paths ? pairOf(model, state.focus) : null
  if (!ends) return null
  const known = last.get(visible)
  if (known?.from === ends[0] && known.to === ends[1]) return known
  const found = find(model, ends, visible)
  last.set(visible, found)
  return found
}

/** All paths that are listed, the stated ones first. */
export const listedPaths = ({ stated, shorter }: Paths): readonly Path[] => [
  ...(stated?.paths ?? []),
  ...(shorter?.paths ?? []),
]

/** The nodes and edges of the paths of a view; null: it asks for none, or there is none. */
export function alongPaths(model: Model, state: ViewState, visible: Visible): MarkKeys | null {
  const paths = pathsOf(model, state, visible)
  const hops = paths ? listedPaths(paths).flatMap((path) => path.hops) : []
  if (hops.length === 0) return null
  return { nodes: hops.flatMap(({ from, to }) => [from, to]), edges: hops.flatMap(({ edges }) => edges) }
}
