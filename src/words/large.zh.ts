const n = (value: number): string => value.toLocaleString('zh-CN')

/** 大图里代表许多节点的一团。 */
export const largeZh = {
  /** 网页自己的图很大，读完之前。 */
  reading: '这份图很大，正在读取……',
  count: n,
  nodes: (count: number): string => `${n(count)} 个节点`,
  /** 筛选之后。 */
  shown: (shown: number, count: number): string => `${n(shown)} / ${n(count)} 个节点`,
  near: (count: number): string => `相连的 ${n(count)} 个在内`,
  found: (count: number): string => `找到的 ${n(count)} 个在内`,
  edges: (count: number): string => `${n(count)} 条边`,
  /** 代替欢迎词里说位置的一句。 */
  places: '离得近的许多节点画成一个圆，点开或放大就散成里面的节点。筛选只会变灰，位置不动。',
  /** 没有引文的大图。 */
  unquoted: (nodes: number, edges: number): string =>
    `${n(nodes)} 个节点、${n(edges)} 条联系。这份图没有引用任何原文：点开能看到它说了什么，但没有出处可查。`,
}
