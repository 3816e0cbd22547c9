/** The registry of views, by their id in links. An id without a definition is an error of types. */
import { figuresView } from '../figures/figures.view.ts'
import type { Model } from '../graph/model.ts'
import { views, type View } from '../link/viewState.ts'
import { listView } from '../list/list.view.ts'
import { matrixView } from '../matrix/matrix.view.ts'
import { graphView } from '../render/graph.view.ts'
import { evidenceView } from '../sheet/evidence.view.ts'
import { sourceView } from '../text/source.view.ts'
import type { ViewDefinition } from '../workspace/viewDefinition.ts'

export const viewDefinitions: { readonly [Id in View]: ViewDefinition<Id> } = {
  graph: graphView,
  list: listView,
  matrix: matrixView,
  figures: figuresView,
  source: sourceView,
  evidence: evidenceView,
}

/** The views that the header offers: those that the graph has something for, and the present one. */
export const offeredViews = (model: Model, present: View): readonly View[] =>
  views.filter((view) => view === present || viewDefinitions[view].isOffered(model))
