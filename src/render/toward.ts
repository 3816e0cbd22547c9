/** Which of several marks an arrow key means: plain geometry over places, the same at every zoom. */
interface MarkPlace {
  readonly key: string
  readonly x: number
  readonly y: number
}

/** How much more a step to the side costs than one ahead. */
const aside = 2

/**
 * The nearest of `among` that lies within 45° of `way` (a unit vector, y downward), preferring what lies straight ahead; of
 * equals the first one. null: none lies there.
 */
export function toward(
  from: MarkPlace,
  among: readonly MarkPlace[],
  [wayX, wayY]: readonly [number, number],
): string | null {
  let best: string | null = null
  let least = Infinity
  for (const { key, x, y } of among) {
    const ahead = (x - from.x) * wayX + (y - from.y) * wayY
    const off = Math.abs((x - from.x) * wayY - (y - from.y) * wayX)
    const cost = ahead + aside * off
    if (ahead <= 0 || off > ahead || cost >= least) continue
    best = key
    least = cost
  }
  return best
}
