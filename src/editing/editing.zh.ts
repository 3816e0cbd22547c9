/** The words for whoever is editing a corpus, in Chinese. */
export const liveZh = {
  title: (count: number) => (count === 0 ? '语料没有问题' : `语料里有 ${String(count)} 处问题`),
  lastSound: '下面仍是最近一次没有问题的图。改好并保存，页面就地更新。',
  none: '还没有能画出来的图。改好并保存，页面就会打开。',
  fold: '收起',
  unfold: '展开',
  dismiss: '关闭，到下次保存为止',
  right: '建议',
  updated: '语料已保存，页面已就地更新。',
}
