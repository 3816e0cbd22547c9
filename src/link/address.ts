/** The browser's address and history: the one place that knows them. */
import { untracked } from './tracking.ts'

/** Milliseconds after the last change before the present entry is rewritten: browsers refuse frequent rewriting. */
const settled = 300

/** How the reader came to a fragment that was not pushed here: through the history, or by typing or pasting it. */
export type Arrival = 'new' | 'back' | 'forward'

export interface Address {
  /** The fragment as the address bar has it, percent-encoded, without `#`. */
  read(): string
  /** Makes a new entry of the history, unless the fragment is the present one. */
  push(fragment: string): void
  /** Rewrites the present entry once changes have come to rest, or at once before the next entry and on leaving. */
  replace(fragment: string): void
  /** The absolute URL of this page with the fragment: what is copied, and what an `<a href>` holds. */
  link(fragment: string): string
  /** Stops listening. An entry that waits to be rewritten is rewritten first. */
  destroy(): void
}

/** The fragment as the address bar has it, percent-encoded, without `#`. */
export const present = (): string => location.hash.replace(/^#/, '')

/** The whole address as it stands, for what tells of a fault. */
export const presentAddress = (): string => location.href

/** The place of the present entry among those of this page; null for one that was not made here. */
function placeOfEntry(): number | null {
  const state: unknown = history.state
  return typeof state === 'number' ? state : null
}

/** The page's address without its fragment, and without what programs put into its query to follow readers around. */
function page(): string {
  const { href, protocol, search } = location
  const here = href.replace(/#.*$/s, '')
  // From a disk, browsers only let the fragment change.
  if (!protocol.startsWith('http') || search === '') return here
  return here.slice(0, here.length - search.length) + untracked(search)
}

/** Loads the page anew at the address that it has: the reader comes back to the same view. */
export function reload(): void {
  location.reload()
}

/**
 * Listens to the address. `onChange` is called with each fragment that the reader reaches through the history, types or
 * pastes, never with one that was pushed or replaced here. Opening a page rewrites no address: the numbers of entries
 * stand in the history's state. `framed`: no step makes an entry, because a frame shares the history of the page around
 * it, and its way back must leave the frame.
 */
export function createAddress(onChange: (fragment: string, arrival: Arrival) => void, framed = false): Address {
  let known = present()
  let place = placeOfEntry() ?? 0
  let waiting: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  // Only what stands behind `#` changes while the page lives, and hundreds of links ask.
  const here = page()
  const link = (fragment: string): string => (fragment === '' ? here : `${here}#${fragment}`)

  const flush = (): void => {
    clearTimeout(timer)
    if (waiting !== null && waiting !== present()) {
      history.replaceState(history.state, '', link(waiting))
      known = present()
    }
    waiting = null
  }

  const number = (): void => {
    if (placeOfEntry() !== place) history.replaceState(place, '')
  }

  // One step back fires both popstate and hashchange. What was waiting belonged to the entry that was left.
  const changed = (): void => {
    if (present() === known) return
    clearTimeout(timer)
    waiting = null
    known = present()
    const reached = placeOfEntry()
    const arrival = reached === null ? 'new' : reached < place ? 'back' : 'forward'
    place = reached ?? place + 1
    number()
    onChange(known, arrival)
  }

  number()
  addEventListener('popstate', changed)
  addEventListener('hashchange', changed)
  addEventListener('pagehide', flush)

  return {
    read: present,
    push(fragment) {
      flush()
      if (fragment === known) return
      if (framed) history.replaceState(place, '', link(fragment))
      else {
        place += 1
        history.pushState(place, '', link(fragment))
      }
      known = present()
    },
    replace(fragment) {
      waiting = fragment
      clearTimeout(timer)
      timer = setTimeout(flush, settled)
    },
    link,
    destroy() {
      flush()
      removeEventListener('popstate', changed)
      removeEventListener('hashchange', changed)
      removeEventListener('pagehide', flush)
    },
  }
}
