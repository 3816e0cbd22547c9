const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)

/** The words of the evidence sheet in Chinese. */
export const evidenceZh = {
  link: '这些内容的依据',
  title: '依据',
  lead: '此刻所见的内容所依据的全部原话，按报告者和原文顺序排列。',
  counts: (passages: number, figures: number) => `${n(passages)} 段原话，${n(figures)} 个数字`,
  grounded: (grounding: string, count: number) => `${grounding} ${n(count)} 条`,
  edition: (edition: string) => `版本 ${edition}`,
  address: '链接',
  print: '打印',
  passages: (count: number) => `${n(count)} 段`,
  rests: '支持',
  names: '提到',
  prints: '数字',
  without: '没有自己的引文的联系',
  withoutWhy: '这些联系由上面的联系推出，或由我们连上；各附理由。',
  nothing: '现在没有显示任何内容，所以没有依据可列。',
}
