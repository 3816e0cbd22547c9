/** The words of the choice of arrangement, in English. */
import type { arrangeZh } from './arrange.zh.ts'

export const arrangeEn: typeof arrangeZh = {
  label: 'Arranged by',
  values: { flowers: 'who reports', places: 'place', types: 'type', focus: 'selection' },
  needsFocus: 'a selection (select first)',
  notes: {
    places: 'approximate; ours, not the document’s',
    focus: 'each ring is a step, in either direction',
  },
  failed: 'This arrangement could not be loaded; the graph is arranged by who reports.',
}
