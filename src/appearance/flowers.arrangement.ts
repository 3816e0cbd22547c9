import type { ArrangementDefinition } from './arrangementDefinition.ts'

/** Radial clusters around those who report; of a large graph, its nested clusters. Every graph has it. */
export const flowersArrangement = {
  id: 'flowers',
  isPossible: () => true,
  ofLargeGraphs: true,
  needsSelection: false,
  load: null,
} as const satisfies ArrangementDefinition
