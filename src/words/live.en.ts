import type { liveZh } from './live.zh.ts'

/** What the page says while a corpus is being edited, in English. */
export const liveEn: typeof liveZh = {
  title: (count) =>
    count === 0
      ? 'The corpus has no problems'
      : count === 1
        ? 'The corpus has one problem'
        : `The corpus has ${String(count)} problems`,
  kept: 'Below is still the last graph without problems. Mend and save: the page is updated in place.',
  none: 'There is no graph to draw yet. Mend and save: the page opens.',
  fold: 'Fold',
  unfold: 'Unfold',
  dismiss: 'Close, until the next save',
  right: 'Suggestion',
  updated: 'The corpus was saved; the page is updated in place.',
}
