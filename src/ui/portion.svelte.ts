/** How much of a very long page is shown: the beginning, more when the reader asks, and everything on paper. */

/** Items. A page of at most this many is shown whole. */
const most = 2000
/** Items of a longer page that are shown at first, and that are added each time. */
const step = 500

export interface Portion {
  /** How many of `total` items are shown now. */
  readonly of: (total: number) => number
  /** How many items the next `more()` would add. */
  readonly next: (total: number) => number
  readonly more: () => void
  /** For the window's event of that name: shows everything, so that all of it is printed. */
  readonly beforePrint: () => void
  readonly afterPrint: () => void
}

/** The portion of one page; it starts with the first items. */
export function createPortion(): Portion {
  let limit = $state(step)
  let isWhole = $state(false)
  const of = (total: number): number => (isWhole || total <= most ? total : Math.min(limit, total))
  return {
    of,
    next: (total) => Math.min(step, total - of(total)),
    more: () => void (limit += step),
    beforePrint: () => void (isWhole = true),
    afterPrint: () => void (isWhole = false),
  }
}
