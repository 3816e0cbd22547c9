import type { EagerView } from '../workspace/viewDefinition.ts'
import GraphDrawing from './GraphDrawing.svelte'

/** The graph as it is drawn. */
export const graphView: EagerView<'graph'> = {
  id: 'graph',
  isOffered: () => true,
  component: GraphDrawing,
}
