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
    edge: (count: number) => `联系 ${n(count)} 条`,
    text: (count: number) => `原文 ${n(count)} 处`,
    /** Our notes about places in a text, and our renderings of headings. */
    remark: (count: number) => `我们的说明和译文 ${n(count)} 处`,
  },
  /** Two nodes that are asked for together. */
  pair: {
    title: '两者之间',
    compare: (one: string, other: string) => `比较${one}与${other}`,
    paths: (one: string, other: string) => `${one}到${other}的最短路径`,
    steps: (steps: number | null) => (steps === null ? '没有路径相连' : `${n(steps)} 步`),
  },
  /** Several words that nothing has all of. */
  alone: {
    none: (query: string) => `没有一处同时有“${query}”里的词。`,
    title: '分开搜',
    word: (word: string) => `只搜“${word}”`,
    total: (total: number) => (total === 0 ? '没有找到' : `${n(total)} 处`),
  },
  /** Of a match in a text: the graph quotes nothing of it, or only a part. */
  unquoted: '图中没有引用',
  partlyQuoted: '图中只引用了一部分',
  found: (query: string, counts: readonly string[]) => `“${query}”：${counts.join('，')}。`,
  nothing: (query: string) => `没有找到“${query}”。`,
  nearest: '写法最接近的',
  more: (count: number) => `再列 ${n(count)} 条`,
  hidden: '被筛选隐藏',
  /** Which text of a subject matched, if it is not the name itself. */
  parts: {
    form: '又印作',
    translation: '译名',
    sound: '读音',
    initials: '首字母',
    body: '报告者',
    rendering: '我们的译文',
    period: '时间',
    speaker: '转述',
    note: '我们的说明',
    property: '属性',
    /** Of a number that has the digits of the query, but a point between them. */
    digits: '数字相同，数值不同',
  },
  lifted: (filters: readonly string[]) => `为了显示它，取消了这些筛选：${lists.format(filters)}。`,
  restore: '恢复筛选',
  hint: (sounds: boolean) =>
    `名称的任何一部分、译名、${sounds ? '拼音或首字母、' : ''}原文里的话、数字，都可以搜；几个词之间空一格，同时有这些词的才列出${sounds ? '；简体繁体都行' : ''}。`,
  keys: '↑ ↓ 选，Enter 打开，Esc 退出。',
  slash: '按 / 键开始搜索',
}
