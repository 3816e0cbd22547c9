/** Discs that stand for clusters must not hide each other's names: how large each may be. Pure. */

export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** No disc loses more of its radius than leaves this part of it. */
const least = 0.4

/** The radii, in the order given: two discs that would overlap give way in the same proportion until they touch. */
export function apart(discs: readonly Disc[]): number[] {
  const parts = discs.map(() => 1)
  discs.forEach((one, at) => {
    for (let other = at + 1; other < discs.length; other++) {
      const beside = discs[other]
      if (beside === undefined) continue
      const both = one.radius + beside.radius
      const away = Math.hypot(beside.x - one.x, beside.y - one.y)
      if (away >= both) continue
      const part = Math.max(least, away / both)
      parts[at] = Math.min(parts[at] ?? 1, part)
      parts[other] = Math.min(parts[other] ?? 1, part)
    }
  })
  return discs.map(({ radius }, at) => radius * (parts[at] ?? 1))
}
