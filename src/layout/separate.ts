/** Moves rectangles until none overlap, each as little as possible. */
import type { Place } from '../../graph/schema.ts'
import type { Reach } from './compactCluster.ts'

export interface PushedBox extends Reach {
  readonly wish: Place
}

const mostRounds = 600
/** In so many rounds each rectangle is pulled back a little to its wished place; after them, only overlaps count. */
const pullingRounds = 400
const pull = 0.04

interface Moving {
  x: number
  y: number
}

/** By how much two rectangles overlap on each axis; not positive if they do not. */
function overlap(a: PushedBox & Moving, b: PushedBox & Moving): Place {
  return [
    a.side + b.side - Math.abs(a.x - b.x),
    Math.min(a.y + a.below - (b.y - b.above), b.y + b.below - (a.y - a.above)),
  ]
}

/** By how much horizontal moves are preferred to vertical ones. All are tried, since it depends on the places which is best. */
const sideways = [1, 1.4, 2, 3]

/** A place for each, in their order; null if no solution was found. Pure: plain arithmetic in a fixed order. */
export function separate(all: readonly PushedBox[]): Place[] | null {
  let best: { readonly places: Place[]; readonly far: number } | null = null
  for (const preferred of sideways) {
    const places = push(all, preferred)
    if (places === null) continue
    const far = places.reduce((sum, [x, y], at) => {
      const [wishX, wishY] = all[at]?.wish ?? [x, y]
      return sum + (x - wishX) ** 2 + (y - wishY) ** 2
    }, 0)
    if (best === null || far < best.far) best = { places, far }
  }
  return best?.places ?? null
}

function push(all: readonly PushedBox[], preferred: number): Place[] | null {
  const moving = all.map((one) => ({ ...one, x: one.wish[0], y: one.wish[1] }))
  for (let round = 0; round < mostRounds; round++) {
    let isFree = true
    if (round < pullingRounds)
      for (const one of moving) {
        one.x += (one.wish[0] - one.x) * pull
        one.y += (one.wish[1] - one.y) * pull
      }
    for (const [at, a] of moving.entries()) {
      for (const b of moving.slice(at + 1)) {
        const [x, y] = overlap(a, b)
        if (x <= 0.01 || y <= 0.01) continue
        isFree = false
        // Move a little more than necessary; otherwise the steps would become ever smaller.
        if (x < y * preferred) {
          const by = ((a.wish[0] <= b.wish[0] ? 1 : -1) * (x + 0.1)) / 2
          a.x -= by
          b.x += by
        } else {
          const by = ((a.wish[1] <= b.wish[1] ? 1 : -1) * (y + 0.1)) / 2
          a.y -= by
          b.y += by
        }
      }
    }
    if (isFree && round >= pullingRounds) return moving.map(({ x, y }) => [x, y])
  }
  return null
}
