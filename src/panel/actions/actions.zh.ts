/** The names of what can be done with what is selected or pointed at, in Chinese; fetched with the panel and the menu. */
const n = (count: number): string => new Intl.NumberFormat('zh-CN').format(count)

export const actionsZh = {
  menu: (name: string) => `对“${name}”可做的事`,
  around: (steps: number) => `只看它周围 ${n(steps)} 步`,
  whole: '看全图',
  compareWithSelected: (name: string) => `与“${name}”比较`,
  pathFromSelected: (name: string) => `从“${name}”到这里的路径`,
  compareWith: '与……比较',
  pathTo: '到……的路径',
  inText: '在原文中看',
  withhold: '隐去',
  putBack: '重新显示',
  cite: '引用',
  copyLink: '复制它的链接',
  /** Naming the second of two nodes. */
  naming: {
    compare: (name: string) => `“${name}”与哪个节点比较？`,
    paths: (name: string) => `从“${name}”到哪个节点的路径？`,
    field: '另一个节点',
    hint: '输入名称、译名或拼音的任何一部分。',
  },
}
