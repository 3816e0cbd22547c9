/** What the conformance suite knows of a graph, for the tests of sources. */

/** What the graph behind the source is known to hold, in the words that it has for it. */
export interface Known {
  /** A name, of which `part` is a piece; its thing has neighbours, also more than two by one relation. */
  readonly name: string
  readonly part: string
  /** The name of its kind. */
  readonly kind: string
  /** An edge of that thing: the relation's name, the other end's, and words of a passage that says so. */
  readonly relation: string
  readonly target: string
  readonly quote: string
  readonly document: string
  /** null: the source does not tell who says it. */
  readonly body: string | null
  /** An edge that follows from others, with words of passages that speak for those; null: there is none. */
  readonly derived: {
    readonly source: string
    readonly relation: string
    readonly target: string
    readonly quotes: readonly string[]
  } | null
}

/** Of the shipped graph, in Chinese, as the page prints it. */
export const shippedKnown: Known = {
  name: '包头市',
  part: '包头',
  kind: '地区',
  relation: '实施',
  target: '“固边兴边富民”行动',
  quote: '深入开展“固边兴边富民”行动',
  document: '全区民族团结进步创建经验交流现场会发言摘登',
  body: '包头市民族事务委员会',
  derived: {
    source: '包头市',
    relation: '参与',
    target: '三项计划',
    // The second one speaks for an edge that the premises follow from in their turn.
    quotes: ['深入开展“各族青少年交流计划”', '全面落实各族青少年交流计划'],
  },
}
