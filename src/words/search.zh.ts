/** The words of the search results in Chinese; fetched with them. */
const numbers = new Intl.NumberFormat('zh-CN')
const lists = new Intl.ListFormat('zh-CN', { type: 'conjunction' })
const n = (count: number): string => numbers.format(count)

export const searchZh = {
  results: '搜索结果',
  sorts: {
    node: (count: number) => `节点 ${n(count)} 个`,
    figure: (count: number) => `数字 ${n(count)} 个`,
    claim: (count: number) => `原话 ${n(count)} 段`,
  },
  found: (query: string, counts: readonly string[]) => `“${query}”：${counts.join('，')}。`,
  nothing: (query: string) => `没有找到“${query}”。`,
  nearest: '写法最接近的',
  more: (count: number) => `再列 ${n(count)} 条`,
  hidden: '被筛选隐藏',
  /** What a matched text is, where it is not the name itself. */
  parts: {
    form: '又印作',
    translation: '译名',
    sound: '读音',
    initials: '首字母',
    body: '报告者',
    rendering: '我们的译文',
  },
  lifted: (filters: readonly string[]) => `为了显示它，取消了这些筛选：${lists.format(filters)}。`,
  restore: '恢复筛选',
  hint: (sounds: boolean) =>
    `名称的任何一部分、译名、${sounds ? '拼音或首字母、' : ''}原文里的话、数字，都可以搜${sounds ? '；简体繁体都行' : ''}。`,
  keys: '↑ ↓ 选，Enter 打开，Esc 退出。',
  slash: '按 / 键开始搜索',
}
