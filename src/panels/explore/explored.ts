/** A graph that is brought in bit by bit, with the parts of the page for it: they come with the first one, all at once. */
import type { Component } from 'svelte'
import type { Desk } from '../desk.ts'
import type { Explorer } from './explorer.ts'

interface Common {
  desk: Desk
  explorer: Explorer
}

export interface Explored {
  readonly explorer: Explorer
  /** Over the page. */
  readonly Bar: Component<Common & { file: unknown }>
  /** In the place of an empty graph. */
  readonly Home: Component<Common>
  /** In the panel of a node or an edge. */
  readonly Around: Component<Common & { key: string }>
}
