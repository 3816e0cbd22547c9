/** How edges are read, in Chinese. */
export const readingZh = {
  /** What the words between the marks are. */
  printed: '原文用词',
  /** Behind the relation of an edge that is written out. */
  sorted: (relation: string, status: string): string =>
    status === '' ? `我们归为：${relation}` : `我们归为：${relation}　进展：${status}`,
  /** What the page and what we say of an edge. */
  why: {
    verbs: '〔〕里是原文的用词，引文里标出了它们；关系和进展的名称是我们的归类。',
    bare: '原文没有用词说明关系，只是并列或列举；关系名称是我们的归类。',
  },
}
