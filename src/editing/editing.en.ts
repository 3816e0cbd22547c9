import type { liveZh } from './editing.zh.ts'

/** The words for whoever is editing a corpus, in English. */
export const liveEn: typeof liveZh = {
  title: (count) =>
    count === 0
      ? 'The corpus has no problems'
      : count === 1
        ? 'The corpus has one problem'
        : `The corpus has ${String(count)} problems`,
  lastSound: 'Below is still the last graph without problems. Correct it and save: the page is updated in place.',
  none: 'There is no graph to draw yet. Correct it and save: the page opens.',
  fold: 'Fold',
  unfold: 'Unfold',
  dismiss: 'Close, until the next save',
  right: 'Suggestion',
  updated: 'The corpus was saved; the page is updated in place.',
}
