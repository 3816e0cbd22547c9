/** The browser's address and history: the one place that knows them. */

/** Milliseconds after the last change before the present entry is rewritten: browsers refuse frequent rewriting. */
const settled = 300

export interface Address {
  /** The fragment as the address bar has it, percent-encoded, without `#`. */
  read(): string
  /** A new entry of the history; none where the fragment is the present one. */
  push(fragment: string): void
  /** Rewrites the present entry once changes have come to rest; before the next entry and on leaving, at once. */
  replace(fragment: string): void
  /** The absolute URL of this page with the fragment: what is copied, and what an `<a href>` holds. */
  link(fragment: string): string
  /** Stops listening; what waits to be rewritten is rewritten. */
  destroy(): void
}

const present = (): string => location.hash.replace(/^#/, '')
const page = (): string => location.href.replace(/#.*$/s, '')

/**
 * Listens to the address. `onChange` hears each fragment that the reader walks, types or pastes there, never one that
 * was pushed or replaced here. Opening rewrites nothing.
 */
export function createAddress(onChange: (fragment: string) => void): Address {
  let known = present()
  let waiting: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const link = (fragment: string): string => (fragment === '' ? page() : `${page()}#${fragment}`)

  const flush = (): void => {
    clearTimeout(timer)
    if (waiting !== null && waiting !== present()) {
      history.replaceState(history.state, '', link(waiting))
      known = present()
    }
    waiting = null
  }

  // Walking back fires popstate and hashchange for one step, and what waited belonged to the entry that was left.
  const changed = (): void => {
    if (present() === known) return
    clearTimeout(timer)
    waiting = null
    known = present()
    onChange(known)
  }

  addEventListener('popstate', changed)
  addEventListener('hashchange', changed)
  addEventListener('pagehide', flush)

  return {
    read: present,
    push(fragment) {
      flush()
      if (fragment === known) return
      history.pushState(null, '', link(fragment))
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
