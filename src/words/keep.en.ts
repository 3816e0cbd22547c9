import type { keepZh } from './keep.zh.ts'
import { proofEn } from './proof.en.ts'

/** What is said about keeping the page, in English. */
export const keepEn: typeof keepZh = {
  proof: proofEn,
  keep: {
    offer: (edition) =>
      `This site has been updated. You are still reading edition ${edition}; nothing changes by itself.`,
    take: 'Take the new one, same link',
    later: 'Not now',
    lost: 'This part of the page did not load: the site may just have been updated, or the network is gone. Loading again brings you back here.',
    reload: 'Load again',
  },
}
