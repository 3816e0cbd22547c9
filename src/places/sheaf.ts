/** A node with what belongs to it as a half round of arcs above it, and room for its label below: compact enough for a map. */
import type { Place } from '../../graph/schema.ts'

/** No two marks stand nearer than this, model units. */
const closest = 14.5
const firstArc = 19
const betweenArcs = 15
/** Half the width of the room for a label, and its height. */
const labels = { short: { side: 50, below: 44 }, long: { side: 62, below: 52 } }
const unlabelled = { side: 9, below: 9 }

/** How far the whole reaches from the node. */
export interface Reach {
  readonly side: number
  readonly above: number
  readonly below: number
}

/** `count` places around the origin, from left to right, inner arcs first where the angle is the same. */
export function sheaf(count: number): Place[] {
  const found: { readonly turn: number; readonly distance: number }[] = []
  for (let arc = 0; found.length < count; arc++) {
    const distance = firstArc + betweenArcs * arc
    const room = Math.floor((Math.PI * distance) / closest) + 1
    const here = Math.min(room, count - found.length)
    // An arc that is not full opens only as far as it must, around the vertical.
    const step = here === room ? Math.PI / (room - 1) : (closest * 1.05) / distance
    for (let at = 0; at < here; at++) found.push({ turn: step * (at - (here - 1) / 2), distance })
  }
  return found
    .sort((a, b) => a.turn - b.turn || a.distance - b.distance)
    .map(({ turn, distance }) => [distance * Math.sin(turn), -distance * Math.cos(turn)])
}

/** The room that a node with `count` others takes; without a label that is wanted always it takes less, with a long one more. */
export function reachOf(count: number, name: 'short' | 'long' | null): Reach {
  const { side, below } = name === null ? unlabelled : labels[name]
  const petals = sheaf(count)
  return {
    side: Math.max(side, ...petals.map(([x]) => Math.abs(x) + closest / 2)),
    above: Math.max(closest / 2 + 2, ...petals.map(([, y]) => -y + closest / 2)),
    below,
  }
}
