import type { offlineZh } from './offline.zh.ts'
import { proofEn } from './proof.en.ts'

/** Words about use without a network and about the proof, in English. */
export const offlineEn: typeof offlineZh = {
  proof: proofEn,
  release: {
    offer: (edition) =>
      `This site has been updated. You are still reading edition ${edition}; nothing changes by itself.`,
    accept: 'Take the new one, same link',
    postpone: 'Not now',
    lost: 'This part of the page did not load: the site may just have been updated, or the network is gone. Loading again brings you back here.',
    reload: 'Load again',
  },
}
