/** How far the window must move for something to stand in its free part. Pure geometry in screen pixels. */
import type { PixelArea } from '../ui/overDrawing.ts'
import type { Size } from './camera.ts'

/** Pixels by which something that is drawn moves. */
export interface Shift {
  readonly x: number
  readonly y: number
}

const none: Shift = { x: 0, y: 0 }

const touches = (one: PixelArea, other: PixelArea): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

export const moved = ({ left, top, right, bottom }: PixelArea, { x, y }: Shift): PixelArea => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})

export const around = (areas: readonly PixelArea[]): PixelArea => ({
  left: Math.min(...areas.map(({ left }) => left)),
  top: Math.min(...areas.map(({ top }) => top)),
  right: Math.max(...areas.map(({ right }) => right)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
})

/** Whether an area stands inside of the window and under nothing that covers it. */
export const isFree = (area: PixelArea, window: Size, covers: readonly PixelArea[]): boolean =>
  area.left >= 0 &&
  area.top >= 0 &&
  area.right <= window.width &&
  area.bottom <= window.height &&
  !covers.some((cover) => touches(area, cover))

/** The shortest way on which an area comes to stand free; null: it has no room anywhere. */
export function shiftOf(area: PixelArea, window: Size, covers: readonly PixelArea[]): Shift | null {
  if (isFree(area, window, covers)) return none
  // The nearest free place touches an edge of the window or of a cover, on one axis or on both.
  const xs = [
    0,
    -area.left,
    window.width - area.right,
    ...covers.flatMap(({ left, right }) => [left - area.right, right - area.left]),
  ]
  const ys = [
    0,
    -area.top,
    window.height - area.bottom,
    ...covers.flatMap(({ top, bottom }) => [top - area.bottom, bottom - area.top]),
  ]
  let best: Shift | null = null
  let least = Infinity
  for (const x of xs)
    for (const y of ys) {
      const length = Math.hypot(x, y)
      if (length < least && isFree(moved(area, { x, y }), window, covers)) {
        best = { x, y }
        least = length
      }
    }
  return best
}

/**
 * The same with as much of `wished` beside it as there is room for, the first ones first. null: not even the area has room.
 */
export function shiftWith(
  area: PixelArea,
  wished: readonly PixelArea[],
  window: Size,
  covers: readonly PixelArea[],
): Shift | null {
  let all = area
  let best = shiftOf(area, window, covers)
  if (best === null) return null
  for (const one of wished) {
    const larger = around([all, one])
    const shift = shiftOf(larger, window, covers)
    if (shift === null) continue
    all = larger
    best = shift
  }
  return best
}
