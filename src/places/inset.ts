/** The box for what has no place: in an empty corner of the map, as atlases set their legends, or else under it. */
import type { Place } from '../../graph/schema.ts'
import { flow } from './flow.ts'
import type { Frame } from './graticule.ts'
import type { Reach } from './sheaf.ts'

export interface Inset {
  readonly box: Frame
  /** One for each reach, in their order. */
  readonly places: readonly Place[]
}

/** Between the map's edge and the box, and inside the box around its words and marks. */
const margin = 12
const padding = 10
const titleRoom = 30
/** Tried in this order, model units; each as tall as it must be. */
const widths = [460, 400, 520, 340, 580, 280, 220]

const touches = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The box at `left` and `top`, filled. */
function fill(all: readonly Reach[], left: number, top: number, width: number): Inset {
  const { places, bottom } = flow(all, left + padding, left + width - padding, top + titleRoom)
  return { box: { left, top, right: left + width, bottom }, places }
}

/** In a corner that none of `taken` reaches; null where there is none. */
export function inCorner(all: readonly Reach[], frame: Frame, taken: readonly Frame[]): Inset | null {
  const widest = frame.right - frame.left - 2 * margin
  for (const width of widths) {
    if (width > widest) continue
    const { bottom: height } = fill(all, 0, 0, width).box
    for (const isTop of [true, false])
      for (const isLeft of [true, false]) {
        const left = isLeft ? frame.left + margin : frame.right - margin - width
        const top = isTop ? frame.top + margin : frame.bottom - margin - height
        const inset = fill(all, left, top, width)
        const isInside = top >= frame.top + margin - 1 && inset.box.bottom <= frame.bottom - margin + 1
        if (isInside && !taken.some((one) => touches(one, inset.box))) return inset
      }
  }
  return null
}

/** Under all of `taken`, as wide as the map. */
export function under(all: readonly Reach[], frame: Frame, taken: readonly Frame[]): Inset {
  const top = Math.max(frame.bottom, ...taken.map(({ bottom }) => bottom)) + 34
  return fill(all, frame.left, top, frame.right - frame.left)
}
