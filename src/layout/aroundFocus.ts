/** Around the focus: rings by the number of steps from the focused nodes, in any direction; nodes that are not linked to them are outermost. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { placed, type Arrangement, type ArrangementLayout, type LayoutGuide, type TitleContent } from './arrangement.ts'
import { orderParts } from './clusterOrder.ts'

/** Model units. */
const firstGap = 124
const ringGap = 66
/** A ring with at most so many nodes needs a smaller gap, since their labels have room anyway. */
const sparse = 8
const sparseGap = 36
/** The share of the first ring that is divided evenly. */
const evenly = 0.7
const full = 2 * Math.PI
const up = -Math.PI / 2
/** Between two focused nodes, and along the circle if there are more. */
const pair = 64
const each = 24
/** The least distance between two marks (rounding to halves takes a little of it), and between arcs. */
const closest = 16
const betweenArcs = 17

interface ArcPlace {
  readonly node: string
  /** Radians, clockwise from the right. */
  readonly turn: number
}

interface Found {
  readonly steps: number
  /** A node that is one step nearer to the focus. */
  readonly from: string
}

/** Every node that can be reached from the focus, in breadth-first order. */
function walk({ graph }: Model, focus: readonly string[]): Map<string, Found> {
  const found = new Map<string, Found>(focus.map((node) => [node, { steps: 0, from: node }]))
  for (const [node, { steps }] of found)
    for (const other of graph.neighbors(node)) if (!found.has(other)) found.set(other, { steps: steps + 1, from: node })
  return found
}

/** The mean of directions, radians; null if they cancel out or there are none. */
function mean(turns: readonly number[]): number | null {
  const x = turns.reduce((sum, turn) => sum + Math.cos(turn), 0)
  const y = turns.reduce((sum, turn) => sum + Math.sin(turn), 0)
  return Math.hypot(x, y) < 1e-6 ? null : Math.atan2(y, x)
}

/** Evenly spaced directions that differ least from the wished ones. */
function evenlySpaced(wished: readonly (number | null)[]): number[] {
  const step = full / Math.max(1, wished.length)
  const start = mean(wished.flatMap((turn, at) => (turn === null ? [] : [turn - step * at]))) ?? up
  return wished.map((_, at) => start + step * at)
}

/** The first ring: nodes of one kind together. A node gets more of the circle the more nodes are behind it. */
function innerRing(
  model: Model,
  focus: readonly string[],
  nodes: readonly string[],
  behind: ReadonlyMap<string, number>,
) {
  const order = orderParts(model, focus[0] ?? '', nodes)
  const total = Math.max(
    1,
    order.reduce((sum, node) => sum + (behind.get(node) ?? 0), 0),
  )
  let at = up
  return order.map((node): ArcPlace => {
    const share = full * (evenly / order.length + ((1 - evenly) * (behind.get(node) ?? 0)) / total)
    at += share
    return { node, turn: at - share / 2 }
  })
}

/** Any other ring: each node as near as possible to the nodes of the inner rings that it is linked to. */
function outerRing({ graph }: Model, nodes: readonly string[], turns: ReadonlyMap<string, number>): ArcPlace[] {
  const wishes = nodes
    .map((node, at) => {
      const wish = mean(graph.neighbors(node).flatMap((other) => turns.get(other) ?? []))
      return { node, at, wish: wish === null ? null : Math.round(wish * 1e6) / 1e6 }
    })
    .sort((a, b) => (a.wish ?? full) - (b.wish ?? full) || a.at - b.at)
  const directions = evenlySpaced(wishes.map(({ wish }) => wish))
  return wishes.map(({ node }, at) => ({ node, turn: directions[at] ?? 0 }))
}

/** The least distance between neighbours on an arc, given their angles in order. */
function leastGap(turns: readonly number[], radius: number): number {
  const gaps = turns.map((turn, at) => {
    const next = turns[(at + 1) % turns.length] ?? turn
    return (((next - turn) % full) + full) % full
  })
  return turns.length < 2 ? Infinity : 2 * radius * Math.sin(Math.min(Math.PI, ...gaps) / 2)
}

/**
 * Places nodes, which are in the order of their angles, around the origin. If they are too close on one arc, they are distributed
 * in turn over as many arcs as needed, the innermost with the radius `inner`.
 */
function placeOnArcs(
  all: readonly ArcPlace[],
  inner: number,
): { readonly places: Record<string, Place>; readonly outer: number } {
  const isFree = (arcs: number): boolean =>
    Array.from({ length: arcs }, (_, arc) =>
      leastGap(
        all.filter((_one, at) => at % arcs === arc).map(({ turn }) => turn),
        inner + betweenArcs * arc,
      ),
    ).every((gap) => gap >= closest)
  let arcs = 1
  while (arcs < all.length && !isFree(arcs)) arcs++
  const places = all.map(({ node, turn }, at): [string, Place] => {
    const radius = inner + betweenArcs * (at % arcs)
    return [node, placed(radius * Math.cos(turn), radius * Math.sin(turn))]
  })
  return { places: Object.fromEntries(places), outer: inner + betweenArcs * (Math.min(arcs, all.length) - 1) }
}

/** Null if there is no focus. `focus`: keys of nodes. Pure: the same focus gives the same places. */
function aroundFocus(model: Model, focus: readonly string[]): Arrangement | null {
  if (focus.length === 0) return null
  const found = walk(model, focus)
  const behind = new Map<string, number>()
  for (const { from } of found.values()) behind.set(from, (behind.get(from) ?? 0) + 1)
  const rings: string[][] = []
  for (const [node, { steps }] of found) (rings[steps] ??= []).push(node)

  const places: Record<string, Place> = {}
  const beside = new Map<string, string>()
  const guides: LayoutGuide[] = []
  const turns = new Map<string, number>()
  const innerRadius = focus.length === 1 ? 0 : Math.max(pair / 2, (focus.length * each) / full)
  let edge = innerRadius

  function place(all: readonly ArcPlace[], content: TitleContent): void {
    const gap = edge === innerRadius ? firstGap : all.length > sparse ? ringGap : sparseGap
    const { outer, places: here } = placeOnArcs(all, edge + gap)
    for (const { node, turn } of all) {
      turns.set(node, turn)
      beside.set(node, focus[0] ?? '')
    }
    Object.assign(places, here)
    edge = outer
    const radius = outer + sparseGap / 2
    guides.push(
      { shape: 'ring', middle: [0, 0], radius },
      { shape: 'title', look: 'small', content, place: placed(0, -radius), align: 'middle' },
    )
  }

  focus.forEach((node, at) => {
    const turn = Math.PI + (full * at) / focus.length
    places[node] = placed(innerRadius * Math.cos(turn), innerRadius * Math.sin(turn))
    if (focus.length > 1) turns.set(node, turn)
  })
  rings.forEach((nodes, steps) => {
    if (steps === 0) return
    const isFirst = steps === 1 && focus.length === 1
    place(isFirst ? innerRing(model, focus, nodes, behind) : outerRing(model, nodes, turns), { of: 'steps', steps })
  })
  const unreached = model.graph.nodes().filter((node) => !found.has(node))
  if (unreached.length > 0) place(outerRing(model, unreached, new Map()), { of: 'unreached' })
  return { places, beside, guides }
}

export const layoutAroundFocus: ArrangementLayout = {
  arrange: aroundFocus,
  rank({ graph }, node, { rank, priority }, turn, focus) {
    if (focus.has(node)) return { rank: 'head', priority: 5000 + priority, outward: null }
    // Low enough that labels may cover such marks: rings are too narrow for anything else.
    const isNear = graph.neighbors(node).some((other) => focus.has(other))
    if (isNear) return { rank: 'shared', priority: 400 + Math.min(40, graph.degree(node)), outward: turn }
    return rank === 'own' ? { rank, priority, outward: turn } : { rank: 'shared', priority: 300, outward: turn }
  },
  labelWidth: null,
  isFaint: false,
}
