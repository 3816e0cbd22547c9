/** Marks on a ring: one arc, or as many as it takes for none to stand too near to another. */
import type { Place } from '../../graph/schema.ts'
import { placed } from './arrangement.ts'

/** Model units; rounding to halves takes a little. */
const closest = 16
const betweenArcs = 17
const full = 2 * Math.PI

export interface Turned {
  readonly node: string
  /** Radians, clockwise from the right. */
  readonly turn: number
}

/** The least distance between neighbours on one arc of `radius`, given their turns in order. */
function nearest(turns: readonly number[], radius: number): number {
  const gaps = turns.map((turn, at) => {
    const next = turns[(at + 1) % turns.length] ?? turn
    return (((next - turn) % full) + full) % full
  })
  return turns.length < 2 ? Infinity : 2 * radius * Math.sin(Math.min(Math.PI, ...gaps) / 2)
}

/** Stands all, which come in the order of their turns, on arcs around the origin from `inner` outward, each next on the next arc. */
export function standOnArcs(
  all: readonly Turned[],
  inner: number,
): { readonly places: Record<string, Place>; readonly outer: number } {
  const isFree = (arcs: number): boolean =>
    Array.from({ length: arcs }, (_, arc) =>
      nearest(
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
