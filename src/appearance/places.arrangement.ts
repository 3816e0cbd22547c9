import type { ArrangementDefinition } from './arrangementDefinition.ts'

/** A map, if any node has coordinates. */
export const placesArrangement = {
  id: 'places',
  isPossible: ({ nodes }) => nodes.rows.some(({ attributes: { at } }) => at !== null),
  ofLargeGraphs: false,
  needsSelection: false,
  load: async () => (await import('../layout/byPlace.ts')).layoutByPlace,
} as const satisfies ArrangementDefinition
