/** How large the discs of clusters may be without hiding each other's names. Pure. */

export interface ClusterDisc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** At least this part of a disc's radius is left. */
const least = 0.4

/** The radii, in the order given: two discs that would overlap shrink by the same factor until they touch. */
export function discSizes(discs: readonly ClusterDisc[]): number[] {
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
