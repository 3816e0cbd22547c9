/** What an arrangement is, as a choice of the reader. Where it places nodes is fetched when it is first chosen. */
import type { Model } from '../graph/model.ts'
import type { ArrangementLayout } from '../layout/arrangement.ts'

/** One arrangement. Its names and its note stand in the words, under its id. */
export interface ArrangementDefinition {
  /** As a link says it. */
  readonly id: string
  /** Whether the graph has what the arrangement needs. Asked once for each graph. */
  readonly isPossible: (model: Model) => boolean
  /** A large graph has one arrangement alone, that of its clusters. */
  readonly ofLargeGraphs: boolean
  /** Without a selection the usual arrangement is seen. */
  readonly needsSelection: boolean
  /** null: the usual arrangement, whose places come with the graph. */
  readonly load: (() => Promise<ArrangementLayout>) | null
}
