/** A graph that is open: what the page is mounted on. */
import type { Model } from '../model/model.ts'
import type { Explored } from '../panels/explore/explored.ts'
import type { Failed } from '../panels/failed.ts'
import type { Closed, Opening } from '../panels/open/doors.ts'

export interface OpenedGraph {
  readonly model: Model
  /** As it was read, with what the schema leaves out. */
  readonly file: unknown
  /** Of another graph than the shipped one. */
  readonly opening?: Opening
  /** Of a graph that is brought in bit by bit. */
  readonly explored?: Explored
}

export type Found =
  | { readonly kind: 'graph'; readonly graph: OpenedGraph }
  | { readonly kind: 'failed'; readonly failed: Failed }
  | { readonly kind: 'closed'; readonly closed: Closed }
