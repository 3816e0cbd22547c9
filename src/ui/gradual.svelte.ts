/** A long panel is shown with its beginning; the rest follows as soon as the browser has nothing else to do. */
import { flushSync, onMount, untrack } from 'svelte'

/** Entries that fill the first screen, and that are added at a time. */
const first = 5
const step = 30
/** Milliseconds after which entries are added even if the browser has much to do. */
const patience = 200

export interface Gradual {
  /** How many entries are there by now, counted from the first; Infinity: all, with what follows them. */
  readonly limit: number
}

/** For a component that is being made. `count`: the number of all entries. */
export function createGradual(count: () => number): Gradual {
  let limit = $state(untrack(count) <= first ? Infinity : first)
  onMount(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let idle = 0
    const grow = (): void => {
      limit = limit + step < count() ? limit + step : Infinity
      if (limit < Infinity) wait()
    }
    // Safari has no `requestIdleCallback`.
    const wait = (): void => {
      if ('requestIdleCallback' in window) idle = requestIdleCallback(grow, { timeout: patience })
      else timer = setTimeout(grow, patience / 4)
    }
    // Paper must have all of it at once, because the browser lays it out as soon as this returns.
    const whole = (): void => {
      flushSync(() => (limit = Infinity))
    }
    if (limit < count()) wait()
    addEventListener('beforeprint', whole)
    return () => {
      removeEventListener('beforeprint', whole)
      clearTimeout(timer)
      if ('cancelIdleCallback' in window) cancelIdleCallback(idle)
    }
  })
  return {
    get limit() {
      return limit
    },
  }
}
