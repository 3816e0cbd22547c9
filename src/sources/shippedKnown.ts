/** What the conformance suite knows of the shipped graph, in Chinese, as the page prints it. */
import type { Known } from './conformance.ts'

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
