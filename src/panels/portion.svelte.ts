/** How much of a very long page stands on it: a beginning, more when asked, and all of it on paper. */

/** Up to so many stand there at once. */
const most = 2000
/** How many of more than that, at first and with each further asking. */
const step = 500

export interface Portion {
  /** How many of `total` stand there. */
  readonly of: (total: number) => number
  /** How many the next asking brings. */
  readonly next: (total: number) => number
  readonly more: () => void
  /** Put on the window: paper is given everything, at once. */
  readonly beforePrint: () => void
  readonly afterPrint: () => void
}

/** The portion of one page, from its beginning. */
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
