/** Moves rectangles off each other, none farther than it must. */
import type { Place } from '../../graph/schema.ts'
import type { Reach } from './sheaf.ts'

export interface Standing extends Reach {
  readonly wish: Place
}

const mostRounds = 600
/** In these rounds each is drawn back to its wish a little; after them only room counts. */
const drawnBack = 400
const pull = 0.04

interface Moving {
  x: number
  y: number
}

/** How far two reach into each other, by axis; not positive where they do not. */
function overlap(a: Standing & Moving, b: Standing & Moving): Place {
  return [
    a.side + b.side - Math.abs(a.x - b.x),
    Math.min(a.y + a.below - (b.y - b.above), b.y + b.below - (a.y - a.above)),
  ]
}

/** A place for each, in their order, or null where no room was found. Pure: plain arithmetic in a fixed order. */
export function pushApart(all: readonly Standing[]): Place[] | null {
  const moving = all.map((one) => ({ ...one, x: one.wish[0], y: one.wish[1] }))
  for (let round = 0; round < mostRounds; round++) {
    let isFree = true
    if (round < drawnBack)
      for (const one of moving) {
        one.x += (one.wish[0] - one.x) * pull
        one.y += (one.wish[1] - one.y) * pull
      }
    moving.forEach((a, at) => {
      for (const b of moving.slice(at + 1)) {
        const [x, y] = overlap(a, b)
        if (x <= 0.01 || y <= 0.01) continue
        isFree = false
        // A little more than needed, or rounds of ever smaller steps would follow.
        if (x < y) {
          const by = ((a.wish[0] <= b.wish[0] ? 1 : -1) * (x + 0.1)) / 2
          a.x -= by
          b.x += by
        } else {
          const by = ((a.wish[1] <= b.wish[1] ? 1 : -1) * (y + 0.1)) / 2
          a.y -= by
          b.y += by
        }
      }
    })
    if (isFree && round >= drawnBack) return moving.map(({ x, y }) => [x, y])
  }
  return null
}
