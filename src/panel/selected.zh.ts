const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)

/** The words of what is selected, in Chinese. */
export const selectedZh = {
  completed: '名称由我们补全',
  printed: '原文印作',
  speaks: '在此发言：',
  namedBy: (passages: number) => `${n(passages)} 段话提到它：`,
  claim: '一段原话',
  rests: (count: number) => `这段话支持的联系 ${n(count)} 条`,
  restsNone: '没有联系直接用到这段话。',
  names: '这段话提到',
  ends: '两端',
  inDocuments: (count: number) => `出自 ${n(count)} 份文献`,
  passages: (count: number) => `原文 ${n(count)} 段`,
  noEdges: '没有联系。',
}
