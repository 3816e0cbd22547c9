/** A grid of cells inside an ellipse. A mark with room for its label takes the free place nearest to the wished one. */
import type { Place } from '../../graph/schema.ts'

/** Model units. */
export const cell = 8

/** How far the room of a mark extends from its place, in cells. */
export interface Room {
  readonly side: number
  readonly above: number
  readonly below: number
}

export interface OccupancyGrid {
  /** Takes the free place nearest to the wish; null if there is none. */
  take(wish: Place, room: Room): Place | null
  /** Marks a rectangle as taken. Model units. */
  block(left: number, top: number, right: number, bottom: number): void
}

/** An ellipse with half axes `a` and `b` (model units) around the origin. */
export function createOccupancyGrid(a: number, b: number): OccupancyGrid {
  const wide = Math.ceil(a / cell)
  const high = Math.ceil(b / cell)
  const columns = 2 * wide
  const taken = new Uint8Array(columns * 2 * high)
  const inside = (x: number, y: number): boolean => ((x * cell) / a) ** 2 + ((y * cell) / b) ** 2 <= 1

  function eachCell(left: number, top: number, right: number, bottom: number, see: (at: number) => boolean): boolean {
    for (let y = Math.max(top, -high); y < Math.min(bottom, high); y++)
      for (let x = Math.max(left, -wide); x < Math.min(right, wide); x++)
        if (!see((y + high) * columns + x + wide)) return false
    return true
  }
  const fill = (left: number, top: number, right: number, bottom: number): boolean =>
    eachCell(left, top, right, bottom, (at) => {
      taken[at] = 1
      return true
    })

  return {
    take([wishX, wishY], { side, above, below }) {
      let best: { x: number; y: number; far: number } | null = null
      for (let y = -high; y <= high; y++)
        for (let x = -wide; x <= wide; x++) {
          const far = (x * cell - wishX) ** 2 + (y * cell - wishY) ** 2
          if ((best !== null && far >= best.far) || !inside(x, y)) continue
          if (eachCell(x - side, y - above, x + side, y + below, (at) => taken[at] === 0)) best = { x, y, far }
        }
      if (best === null) return null
      fill(best.x - side, best.y - above, best.x + side, best.y + below)
      return [best.x * cell, best.y * cell]
    },
    block(left, top, right, bottom) {
      fill(Math.floor(left / cell), Math.floor(top / cell), Math.ceil(right / cell), Math.ceil(bottom / cell))
    },
  }
}
