/** What the conformance suite knows of a graph. */
/** Known contents of the graph behind a source, in its own words. */
export interface Known {
  /** The name of a thing that has neighbours, more than two of them by one relation; `part` is a part of the name. */
  readonly name: string
  readonly part: string
  /** The name of its kind. */
  readonly kind: string
  /** An edge of that thing: the relation's name, the other end's, and words of a passage that says so. */
  readonly relation: string
  readonly target: string
  readonly quote: string
  readonly document: string
  /** Who says it; null: the source does not name anybody. */
  readonly body: string | null
  /** A derived edge, with words of passages behind its premises; null: there is none. */
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
  target: '固边兴边富民',
  quote: '深入开展“固边兴边富民”行动',
  document: '全区民族团结进步创建经验交流现场会发言摘登',
  body: '包头市民族事务委员会',
  derived: {
    source: '包头市',
    relation: '参与',
    target: '三项计划',
    // The second quote is behind an edge from which the premises follow.
    quotes: ['深入开展“各族青少年交流计划”', '全面落实各族青少年交流计划'],
  },
}
