import type { ArrangementDefinition } from './arrangementDefinition.ts'

/** Rings around what is selected, if anything is joined at all. */
export const focusArrangement = {
  id: 'focus',
  isPossible: ({ edges }) => edges.rows.length > 0,
  ofLargeGraphs: false,
  needsSelection: true,
  load: async () => (await import('../layout/aroundFocus.ts')).layoutAroundFocus,
} as const satisfies ArrangementDefinition
