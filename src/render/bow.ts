/** The bow of a bent line. */
export type ScreenPoint = readonly [x: number, y: number]

/** The control point of a line's bow: twice as far off the straight way as the bow's middle. null: the line is straight. */
export function bowOf([x, y]: ScreenPoint, [toX, toY]: ScreenPoint, bend: number): ScreenPoint | null {
  const length = Math.hypot(toX - x, toY - y)
  if (bend === 0 || length === 0) return null
  const off = (2 * bend) / length
  return [(x + toX) / 2 + (toY - y) * off, (y + toY) / 2 - (toX - x) * off]
}
