/** The views that the header offers for a graph. */
import type { Model } from '../model/model.ts'
import { views, type View } from '../view/state.ts'

const holds: Partial<Record<View, (model: Model) => boolean>> = {
  // Opened from below what it stands behind.
  evidence: () => false,
  figures: ({ figures }) => figures.size > 0,
  source: ({ documents }) => documents.size > 0,
  matrix: ({ claims }) => claims.size > 0,
}

/** What the graph has nothing for is left out, but where the reader is there already. */
export const offeredViews = (model: Model, present: View): readonly View[] =>
  views.filter((view) => holds[view]?.(model) !== false || (view === present && view !== 'evidence'))
