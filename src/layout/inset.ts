/** The box for nodes without coordinates: in an empty corner of the map, like a legend, or else under the map. */
import type { Place } from '../../graph/schema.ts'
import type { Frame } from './graticule.ts'
import type { Reach } from './compactCluster.ts'

export interface Inset {
  readonly box: Frame
  /** One for each reach, in their order. */
  readonly places: readonly Place[]
}

/** The margin around the box, and the padding inside it. */
const margin = 12
const padding = 10
const titleRoom = 30
const betweenRows = 4
/** Widths that are tried in this order, model units; the height follows. */
const widths = [460, 400, 520, 340, 580, 280, 220]

const touches = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Sets units side by side in rows, as words are set in lines: the place of each, and where the last row ends. */
function flow(
  all: readonly Reach[],
  left: number,
  right: number,
  top: number,
): { readonly places: readonly Place[]; readonly bottom: number } {
  const rows: Reach[][] = []
  let room = 0
  for (const one of all) {
    room -= 2 * one.side
    if (room < 0 || rows.length === 0) {
      rows.push([])
      room = right - left - 2 * one.side
    }
    rows.at(-1)?.push(one)
  }
  const places: Place[] = []
  let bottom = top
  for (const row of rows) {
    const base = bottom + Math.max(...row.map(({ above }) => above))
    let x = left
    for (const { side } of row) {
      places.push([x + side, base])
      x += 2 * side
    }
    bottom = base + Math.max(...row.map(({ below }) => below)) + betweenRows
  }
  return { places, bottom }
}

/** The box at `left` and `top`, with a place for each. */
function fill(all: readonly Reach[], left: number, top: number, width: number): Inset {
  const { places, bottom } = flow(all, left + padding, left + width - padding, top + titleRoom)
  return { box: { left, top, right: left + width, bottom }, places }
}

/** The box in a corner that none of `taken` overlaps; null if there is none. */
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

/** The box under all of `taken`, as wide as the map. */
export function under(all: readonly Reach[], frame: Frame, taken: readonly Frame[]): Inset {
  const top = Math.max(frame.bottom, ...taken.map(({ bottom }) => bottom)) + 34
  return fill(all, frame.left, top, frame.right - frame.left)
}
