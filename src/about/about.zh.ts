const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)

/** The words of the About dialog in Chinese. */
export const aboutZh = {
  title: '关于本页',
  what: '这是什么',
  whatText: (title: string, nodes: number, edges: number) =>
    `“${title}”把文献里的话读成一张图：${n(nodes)} 个节点、${n(edges)} 条联系，每一个都引着原话，可以逐句核对。`,
  texts: '读的是哪些文字',
  hash: (start: string) => `文字校验值 ${start}…`,
  suppliedBy: (body: string) => `供稿：${body}`,
  size: (sections: number, characters: number) => `${n(sections)} 节，${n(characters)} 字`,
  noDate: '文中没有印出日期或年份，因此本页也不写。',
  date: (printed: string) => `文中印的日期：${printed}`,
  speakers: '谁在说话',
  self: (bodies: number) =>
    `有 ${n(bodies)} 个报告者讲的是自己的工作。这是自述，不是独立的核查：赞语、口号和目标都属于说话的人，所以放在引文里。`,
  noSide: '本页不表态，只说明谁说了什么、原话怎样、在哪里。',
  silence: '没有提到不等于没有：某一节里找不到的，只说明所印的这一节没有提到。',
  grounding: '联系的三种由来',
  stated: (count: number) => `原文所说（${n(count)} 条）：都有引文；关系的名称是我们的归类。`,
  derived: (count: number) => `由原文推出（${n(count)} 条）：从别的联系推来，都写明理由。`,
  editorial: (count: number) => `编者所连（${n(count)} 条）：为方便阅读而连，都写明理由。`,
  reading: '怎样整理出来的，谁负责',
  readingText: '每个名称和每条联系都写成带引文的记录；程序核对每段引文确实在它那一节里，对不上就不生成。',
  theirs: '原文自己的话：引文，照印的名称和数字。',
  verbs: '〔〕里的词语也是原文的。',
  ours: '出自我们的：译名、译文，补全的名称，原文没有印的简称，种类、关系和进展的名称，数字的统计对象，各种说明，以及推出和所连的联系。',
  object: (button: string) =>
    `觉得哪段话、哪条联系读错了，请选中它，点面板末尾的“${button}”：它会复制原话、链接和版本，供您写明哪里不对，发给负责人。`,
  published: (address: string) => `发布于：${address}`,
  responsible: (name: string) => `负责人：${name}`,
  licences: '许可',
  code: '程序：MIT 许可证。',
  readingLicence: '整理部分：',
  page: '所读的文字属于原作者，在此作为资料原样保存，不在上述许可之内。',
  cite: '怎样引用',
  citation: (title: string, responsible: string, edition: string, link: string) =>
    `《${title}》，${responsible}，版本 ${edition}，${link}`,
  download: '下载整张图（graph.json，含所读的文字）',
  editionOf: (edition: string) => `完整版本号：${edition}`,
}
export type AboutWords = typeof aboutZh
