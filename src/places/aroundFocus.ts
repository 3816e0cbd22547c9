/** Around the focus: rings by the number of steps, in any direction, from what is in focus; what is not joined to it outermost. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { placed, type Arrangement, type Guide, type Saying } from './arrangement.ts'
import { orderPetals } from './petals.ts'
import { standOnArcs, type Turned } from './arcs.ts'

const firstRing = 124
/** Between rings, and where the outer one holds so few that their labels have room anyway. */
const betweenRings = 66
const betweenSparse = 36
const sparse = 8
/** How much of the first ring is dealt evenly. */
const evenly = 0.7
const full = 2 * Math.PI
const up = -Math.PI / 2
/** Between two that are compared, and room for each of many. */
const pair = 64
const each = 24

interface Found {
  readonly steps: number
  /** One step nearer. */
  readonly from: string
}

/** Every node that a walk from the focus reaches, in the order in which it does. */
function walk({ graph }: Model, focus: readonly string[]): Map<string, Found> {
  const found = new Map<string, Found>(focus.map((node) => [node, { steps: 0, from: node }]))
  for (const [node, { steps }] of found)
    for (const other of graph.neighbors(node)) if (!found.has(other)) found.set(other, { steps: steps + 1, from: node })
  return found
}

/** The mean of directions, radians; null where there is none. */
function mean(turns: readonly number[]): number | null {
  const x = turns.reduce((sum, turn) => sum + Math.cos(turn), 0)
  const y = turns.reduce((sum, turn) => sum + Math.sin(turn), 0)
  return Math.hypot(x, y) < 1e-6 ? null : Math.atan2(y, x)
}

/** Directions evenly spaced, so that they differ least from those that are wished for. */
function even(wished: readonly (number | null)[]): number[] {
  const step = full / Math.max(1, wished.length)
  const start = mean(wished.flatMap((turn, at) => (turn === null ? [] : [turn - step * at]))) ?? up
  return wished.map((_, at) => start + step * at)
}

/** The first ring: kinds together, and a part of the circle dealt by how much lies behind each. */
function first(model: Model, focus: readonly string[], nodes: readonly string[], behind: ReadonlyMap<string, number>) {
  const order = orderPetals(model, focus[0] ?? '', nodes)
  const total = Math.max(
    1,
    order.reduce((sum, node) => sum + (behind.get(node) ?? 0), 0),
  )
  let at = up
  return order.map((node): Turned => {
    const share = full * (evenly / order.length + ((1 - evenly) * (behind.get(node) ?? 0)) / total)
    at += share
    return { node, turn: at - share / 2 }
  })
}

/** A later ring: each as near as can be to those that it is joined to one step nearer. */
function later({ graph }: Model, nodes: readonly string[], turns: ReadonlyMap<string, number>): Turned[] {
  const wishes = nodes
    .map((node, at) => {
      const wish = mean(graph.neighbors(node).flatMap((other) => turns.get(other) ?? []))
      return { node, at, wish: wish === null ? null : Math.round(wish * 1e6) / 1e6 }
    })
    .sort((a, b) => (a.wish ?? full) - (b.wish ?? full) || a.at - b.at)
  const directions = even(wishes.map(({ wish }) => wish))
  return wishes.map(({ node }, at) => ({ node, turn: directions[at] ?? 0 }))
}

/** Null where there is no focus. `focus`: keys of nodes. Pure: the same focus gives the same places. */
export function aroundFocus(model: Model, focus: readonly string[]): Arrangement | null {
  if (focus.length === 0) return null
  const found = walk(model, focus)
  const behind = new Map<string, number>()
  for (const { from } of found.values()) behind.set(from, (behind.get(from) ?? 0) + 1)
  const rings: string[][] = []
  for (const [node, { steps }] of found) (rings[steps] ??= []).push(node)

  const places: Record<string, Place> = {}
  const beside = new Map<string, string>()
  const guides: Guide[] = []
  const turns = new Map<string, number>()
  const wide = focus.length === 1 ? 0 : Math.max(pair / 2, (focus.length * each) / full)
  let edge = wide

  function stand(all: readonly Turned[], says: Saying): void {
    const gap = edge === wide ? firstRing : all.length > sparse ? betweenRings : betweenSparse
    const { outer, places: here } = standOnArcs(all, edge + gap)
    for (const { node, turn } of all) {
      turns.set(node, turn)
      beside.set(node, focus[0] ?? '')
    }
    Object.assign(places, here)
    edge = outer
    const radius = outer + betweenSparse / 2
    guides.push(
      { shape: 'ring', middle: [0, 0], radius },
      { shape: 'title', look: 'small', says, place: placed(0, -radius), align: 'middle' },
    )
  }

  focus.forEach((node, at) => {
    const turn = Math.PI + (full * at) / focus.length
    places[node] = placed(wide * Math.cos(turn), wide * Math.sin(turn))
    if (focus.length > 1) turns.set(node, turn)
  })
  rings.forEach((nodes, steps) => {
    if (steps === 0) return
    const isFirst = steps === 1 && focus.length === 1
    stand(isFirst ? first(model, focus, nodes, behind) : later(model, nodes, turns), { of: 'steps', steps })
  })
  const lost = model.graph.nodes().filter((node) => !found.has(node))
  if (lost.length > 0) stand(later(model, lost, new Map()), { of: 'unreached' })
  return { places, beside, guides }
}
