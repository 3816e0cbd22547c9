/** The cluster of a node on a map: the nodes that belong to it in half circles above it, and room for its label below. */
import type { Place } from '../../graph/schema.ts'

/** The least distance between two marks, model units. */
const closest = 14.5
const firstArc = 19
const betweenArcs = 15
/** The room for a label: half its width, and its height. */
const labels = { short: { side: 50, below: 44 }, long: { side: 62, below: 52 } }
const unlabelled = { side: 9, below: 9 }

/** How far the cluster extends from the node. */
export interface Reach {
  readonly side: number
  readonly above: number
  readonly below: number
}

/** `count` places around the origin, from left to right; at the same angle, inner arcs come first. */
export function compactCluster(count: number): Place[] {
  const found: { readonly turn: number; readonly distance: number }[] = []
  for (let arc = 0; found.length < count; arc++) {
    const distance = firstArc + betweenArcs * arc
    const room = Math.floor((Math.PI * distance) / closest) + 1
    const here = Math.min(room, count - found.length)
    // An arc that is not full is as narrow as possible, symmetrical to the vertical.
    const step = here === room ? Math.PI / (room - 1) : (closest * 1.05) / distance
    for (let at = 0; at < here; at++) found.push({ turn: step * (at - (here - 1) / 2), distance })
  }
  return found
    .sort((a, b) => a.turn - b.turn || a.distance - b.distance)
    .map(({ turn, distance }) => [distance * Math.sin(turn), -distance * Math.cos(turn)])
}

/** The room of a node with `count` others. `name`: how long its label is; null if its label may be hidden. */
export function reachOf(count: number, name: 'short' | 'long' | null): Reach {
  const { side, below } = name === null ? unlabelled : labels[name]
  const parts = compactCluster(count)
  return {
    side: Math.max(side, ...parts.map(([x]) => Math.abs(x) + closest / 2)),
    above: Math.max(closest / 2 + 2, ...parts.map(([, y]) => -y + closest / 2)),
    below,
  }
}
