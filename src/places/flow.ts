/** Sets units of different widths side by side in rows, as words are set in lines. */
import type { Place } from '../../graph/schema.ts'
import type { Reach } from './sheaf.ts'

const betweenRows = 4

/** A place for each within `left` to `right`, on rows from `top` down; and where the last row ends. */
export function flow(
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
