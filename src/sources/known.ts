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
  readonly body: string
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
}
