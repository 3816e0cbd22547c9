import type { ArrangementDefinition } from './arrangementDefinition.ts'

/** A compartment for each type of initiative, if any node has one. */
export const typesArrangement = {
  id: 'types',
  isPossible: ({ nodes }) => nodes.rows.some(({ attributes: { initiative } }) => initiative !== null),
  ofLargeGraphs: false,
  needsSelection: false,
  load: async () => (await import('../layout/byType.ts')).layoutByType,
} as const satisfies ArrangementDefinition
