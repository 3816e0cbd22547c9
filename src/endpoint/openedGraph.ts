/** A graph that is open, with all that the page needs to show it. */
import type { Model } from '../graph/model.ts'
import type { Explored } from './explored.ts'
import type { Failed } from '../open/failure.ts'
import type { UnresolvedLink, OpenedWording } from '../open/openers.ts'

export interface OpenedGraph {
  readonly model: Model
  /** The file as it was read, with fields that the schema does not know. */
  readonly file: unknown
  /** Of any graph but the site's own. */
  readonly opening?: OpenedWording
  /** Of a graph that is loaded piece by piece. */
  readonly explored?: Explored
}

export type FoundGraph =
  | { readonly kind: 'graph'; readonly graph: OpenedGraph }
  | { readonly kind: 'failed'; readonly failed: Failed }
  | { readonly kind: 'unresolved'; readonly unresolved: UnresolvedLink }
