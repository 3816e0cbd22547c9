/** The shape of a radial cluster: where its parts are, as angles and distances from its head. */

/** The least distance between two marks, in model units. */
export const nearest = 16
const firstArc = 35
const betweenArcs = 16.5
/** The widest angle of a cluster, radians. The rest of the circle is for the head's label and for edges that lead inward. */
export const widest = 4.1
/** The distance between marks on an arc if there are few. */
const ease = 19

export interface ClusterPart {
  /** Radians from the outward direction. */
  readonly turn: number
  readonly distance: number
}

/** How many marks are on each arc, in proportion to the arcs' lengths; remainders go to the outer arcs. */
function distribute(count: number, radii: readonly number[]): number[] {
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

/** `count` parts on as few arcs as possible, in the order of their angles, symmetrical to the outward direction. */
export function clusterShape(count: number): ClusterPart[] {
  if (count === 0) return []
  for (let arcs = count > 7 ? 2 : 1; ; arcs++) {
    const radii = Array.from({ length: arcs }, (_, arc) => firstArc + (arcs === 1 ? 6 : 0) + betweenArcs * arc)
    const counts = distribute(count, radii)
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
