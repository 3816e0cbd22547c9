import type { Looks, Still } from '../../exports/picture.ts'

/** How the graph is drawn now, handed in by who draws it; asked for only when something is exported. */
export interface Drawn {
  readonly looks: () => Promise<Looks>
  /** `hide`: what a filter greys is left out. */
  readonly still: (hide: boolean) => Promise<Still>
}
