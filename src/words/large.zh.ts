const n = (value: number): string => value.toLocaleString('zh-CN')

/** 大图里代表许多节点的一团。 */
export const largeZh = {
  count: n,
  nodes: (count: number): string => `${n(count)} 个节点`,
  /** 筛选之后。 */
  shown: (shown: number, count: number): string => `${n(shown)} / ${n(count)} 个节点`,
  near: (count: number): string => `相连的 ${n(count)} 个在内`,
  found: (count: number): string => `找到的 ${n(count)} 个在内`,
  edges: (count: number): string => `${n(count)} 条边`,
}
