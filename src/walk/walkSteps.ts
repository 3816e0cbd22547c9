/** Steps of the walk by keyboard: over edges in a direction, from neighbour to neighbour around a node, and along the list. */
import type { Model } from '../graph/model.ts'
import type { Visible } from '../filter/visible.ts'
import { inListOrder, neighboursOf } from './neighbours.ts'

/** The node that the keyboard is on, and the node from which it was reached over an edge; null: not over an edge. */
export interface Stand {
  readonly at: string
  readonly from: string | null
}

/** Which of several nodes lies in a direction from another one; null: none does. */
export type Toward = (from: string, among: readonly string[]) => string | null

interface Shown {
  readonly model: Model
  readonly visible: Visible
}

const nodesAround = ({ model, visible }: Shown, node: string): readonly string[] =>
  neighboursOf(model, visible, node).map((one) => one.node)

/**
 * To the neighbour in the direction of the arrow. If there is none, to the next one in that direction among the neighbours
 * of the node that the reader came from, so that arrows also walk around a node. null: nothing lies there.
 */
export function stepToward(shown: Shown, { at, from }: Stand, toward: Toward): Stand | null {
  const next = toward(at, nodesAround(shown, at))
  if (next !== null) return { at: next, from: at }
  if (from === null) return null
  const beside = toward(
    at,
    nodesAround(shown, from).filter((node) => node !== at),
  )
  return beside === null ? null : { at: beside, from }
}

/** To the next (1) or the previous (-1) neighbour of the node that the reader came from, in a circle. The first step goes to a neighbour of the present node. */
export function stepRound(shown: Shown, { at, from }: Stand, by: 1 | -1): Stand | null {
  const middle = from ?? at
  const around = nodesAround(shown, middle)
  const here = from === null ? (by === 1 ? -1 : around.length) : around.indexOf(at)
  const next = around[(here + by + around.length) % around.length]
  return next === undefined ? null : { at: next, from: middle }
}

/** Along the list: to its first or last node, or one node on or back; null: the list ends. */
export function stepInList({ model, visible }: Shown, { at }: Stand, to: 'first' | 'last' | 1 | -1): Stand | null {
  const list = inListOrder(model, visible)
  const next = to === 'first' ? list[0] : to === 'last' ? list.at(-1) : list[list.indexOf(at) + to]
  return next === undefined ? null : { at: next, from: null }
}

/** Where the walk begins: where it was, else at the selected node, else at the first of the list; null: nothing is visible. */
export function comeIn({ model, visible }: Shown, before: Stand | null, selected: readonly string[]): Stand | null {
  if (before !== null && visible.nodes.has(before.at)) return before
  const at = selected.find((key) => visible.nodes.has(key)) ?? inListOrder(model, visible)[0]
  return at === undefined ? null : { at, from: null }
}
