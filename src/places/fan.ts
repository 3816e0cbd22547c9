/** The petals of one flower: where marks stand around their head, as angles and distances from it. */

/** No two marks stand closer than this, in model units. */
export const nearest = 16
const firstArc = 35
const betweenArcs = 16.5
/** How far a fan may open, radians; the rest is left to the head's label and to the edges that lead inward. */
export const widest = 4.1
/** Room for each mark on an arc, where there are few. */
const ease = 19

export interface Petal {
  /** Radians from the outward direction. */
  readonly turn: number
  readonly distance: number
}

/** How many marks stand on each arc: in proportion to the arcs' lengths, remainders to the outer ones. */
function deal(count: number, radii: readonly number[]): number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0)
  let left = count
  let length = total
  return radii.map((radius) => {
    const here = Math.floor((left * radius) / length + 1e-9)
    left -= here
    length -= radius
    return here
  })
}

/** `count` petals on as few arcs as hold them, in the order of their turn; the fan opens symmetrically. */
export function fan(count: number): Petal[] {
  if (count === 0) return []
  for (let arcs = count > 7 ? 2 : 1; ; arcs++) {
    const radii = Array.from({ length: arcs }, (_, arc) => firstArc + (arcs === 1 ? 6 : 0) + betweenArcs * arc)
    const counts = deal(count, radii)
    const gaps = counts.map((here, arc) => Math.max(0, here - 1) / (radii[arc] ?? firstArc))
    const open = Math.min(widest, ease * Math.max(...gaps))
    if (Math.max(...gaps) * nearest > open) continue
    return radii
      .flatMap((distance, arc) => {
        const here = counts[arc] ?? 0
        return Array.from({ length: here }, (_, at) => ({
          turn: here === 1 ? 0 : open * (at / (here - 1) - 0.5),
          distance,
        }))
      })
      .sort((a, b) => a.turn - b.turn || a.distance - b.distance)
  }
}
