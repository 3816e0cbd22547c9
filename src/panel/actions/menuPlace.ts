/** Where a menu opens. */
interface MenuSize {
  readonly width: number
  readonly height: number
}

interface At {
  readonly x: number
  readonly y: number
}

/** Pixels between a menu and the edge of the window. */
const gap = 8

/** Along one axis: after the point, else before it, else as far from the edges as it fits. */
function start(at: number, length: number, room: number): number {
  if (at + length + gap <= room) return Math.max(gap, at)
  if (at - length >= gap) return at - length
  return Math.max(gap, room - length - gap)
}

/** The corner of a menu that opens at a point and stays inside the window. Pixels. */
export const menuPlace = ({ x, y }: At, menu: MenuSize, window: MenuSize): At => ({
  x: start(x, menu.width, window.width),
  y: start(y, menu.height, window.height),
})
