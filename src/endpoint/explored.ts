/** A graph that is loaded piece by piece, with the components that the page shows for it. They are fetched together with the first one. */
import type { Component } from 'svelte'
import type { Explorer } from './explorer.ts'

interface Common {
  explorer: Explorer
}

export interface Explored {
  /** The same one for all graphs of an endpoint. */
  readonly explorer: Explorer
  /** Keys of the edges whose evidence has not come. */
  readonly awaited: ReadonlySet<string>
  /** Above the view. */
  readonly Bar: Component<Common & { awaited: ReadonlySet<string>; file: unknown }>
  /** Instead of an empty graph. */
  readonly Home: Component<Common>
  /** In the panel of a node or an edge. */
  readonly Around: Component<Common & { awaited: ReadonlySet<string>; key: string }>
}
