import { proofZh } from './proof.zh.ts'

/** Words about use without a network and about the proof, in Chinese. */
export const offlineZh = {
  proof: proofZh,
  release: {
    offer: (edition: string) => `本站有了更新。现在读的仍是版本 ${edition}，不会自己换掉。`,
    accept: '换到新的，链接不变',
    postpone: '以后再说',
    lost: '页面的这一部分没有载入：本站可能刚刚更新，也可能是网络断了。重新载入后仍回到这里。',
    reload: '重新载入',
  },
}
