const n = (value: number): string => value.toLocaleString('zh-CN')

/** The words for large graphs, in Chinese. */
export const largeZh = {
  /** While the shipped graph, which is large, is being read. */
  reading: '这份图很大，正在读取……',
  count: n,
  nodes: (count: number): string => `${n(count)} 个节点`,
  /** The label of a cluster under filters. */
  shown: (shown: number, count: number): string => `${n(shown)} / ${n(count)} 个节点`,
  near: (count: number): string => `相连的 ${n(count)} 个在内`,
  found: (count: number): string => `找到的 ${n(count)} 个在内`,
  edges: (count: number): string => `${n(count)} 条联系`,
  /** Replaces the sentence of the welcome that says what the places mean. */
  places: '离得近的许多节点画成一个圆，点开或放大就散成里面的节点。筛选只会变灰，位置不动。',
  /** The welcome of a large graph without passages. */
  unquoted: (nodes: number, edges: number): string =>
    `${n(nodes)} 个节点、${n(edges)} 条联系。这份图没有引用任何原文：点开能看到它说了什么，但没有出处可查。`,
}
