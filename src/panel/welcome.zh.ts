/** Words of the welcome in Chinese. */
const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)

export const welcomeZh = {
  title: '这是什么',
  what: (nodes: number, edges: number) =>
    `${n(nodes)} 个节点、${n(edges)} 条联系，每一个都引着原话：点开就能读到出处的那句话、谁说的、在哪里。`,
  who: (bodies: number) => `${n(bodies)} 个报告者`,
  self: (bodies: number, of: number) =>
    `${bodies === of ? '' : `其中 ${n(bodies)} 个`}讲的都是自己的工作，属于自述；本页只引用，不评判。`,
  others: '此外还有文中自己的话：',
  marks: '形状和颜色表示种类，点一种就只看它：',
  colours: (facet: string) => `颜色表示：${facet}`,
  lines: '线的样子表示由来：',
  tips: '箭头表示原文的用词说到哪一步：',
  places: '报告者在四周，各带自己的一簇；几方共有的在中间。筛选只会变灰，位置不动。',
  begin: '可以从这里看起',
  shared: (bodies: number) => `${n(bodies)} 个报告者都提到`,
  busiest: (edges: number) => `报告者中，图上联系最多：${n(edges)} 条`,
  connected: (edges: number) => `多方共有的节点里联系最多：${n(edges)} 条`,
  largest: (edges: number) => `联系最多：${n(edges)} 条`,
}
