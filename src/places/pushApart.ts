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

/** How much farther two may go sideways than up and down: what comes out best depends on how they lie. */
const sideways = [1, 1.4, 2, 3]

/** A place for each, in their order, or null where no room was found. Pure: plain arithmetic in a fixed order. */
export function pushApart(all: readonly Standing[]): Place[] | null {
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

function push(all: readonly Standing[], preferred: number): Place[] | null {
  const moving = all.map((one) => ({ ...one, x: one.wish[0], y: one.wish[1] }))
  for (let round = 0; round < mostRounds; round++) {
    let isFree = true
    if (round < drawnBack)
      for (const one of moving) {
        one.x += (one.wish[0] - one.x) * pull
        one.y += (one.wish[1] - one.y) * pull
      }
    for (const [at, a] of moving.entries()) {
      for (const b of moving.slice(at + 1)) {
        const [x, y] = overlap(a, b)
        if (x <= 0.01 || y <= 0.01) continue
        isFree = false
        // A little more than needed, or rounds of ever smaller steps would follow.
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
    if (isFree && round >= drawnBack) return moving.map(({ x, y }) => [x, y])
  }
  return null
}
